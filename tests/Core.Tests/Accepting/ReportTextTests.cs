using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Accepting;

/// <summary>What somebody who reads the report has to know, and what they need not read.</summary>
public sealed class ReportTextTests
{
    [Theory]
    [InlineData(Signs.Harassment)]
    [InlineData(Signs.BorrowedName)]
    public void Who_makes_profiles_to_reach_the_user_is_no_namesake(Signs sign)
    {
        var text = ReportText.Of(new() { Signs = sign | Signs.DuplicateProfile }, null);

        Assert.DoesNotContain("of that name", text, StringComparison.Ordinal);
    }

    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static Verdict Verdict(params string[] said)
    {
        var (person, verdict) = (Person.New, (Verdict?)null);
        foreach (var text in said)
        {
            var turn = person.Hear(new Heard.Said(text), "dm", Team.None, Monday);
            person = turn.Next;
            verdict = turn.Replies.OfType<Reply.Decide>().LastOrDefault()?.Verdict ?? verdict;
        }

        return verdict!;
    }

    [Fact]
    public void It_tells_the_signs_in_the_users_own_words()
    {
        var draft = Verdict("Tom Hill wants gift cards, I don't know him", "he left notes on my car").Draft!;

        Assert.Contains("gift cards", draft.Text, StringComparison.Ordinal);
        Assert.Contains("left notes on my car", draft.Text, StringComparison.Ordinal);
        Assert.Contains("and did not accept it", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_comforts_nobody() =>
        Assert.DoesNotContain(
            "You owe",
            Verdict("he left notes on my car").Draft!.Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void Who_accepted_is_told_to_remove_them()
    {
        var verdict = Verdict("I already accepted Mona Reed, now she asks for my bank login");

        Assert.Equal("Remove Mona Reed again, and report it", verdict.Headline);
        Assert.Contains("accepted it", verdict.Draft!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_wait_comes_first() =>
        Assert.StartsWith(
            "Ring your bank",
            Verdict("I paid him 200, never met him").Advice[0],
            StringComparison.Ordinal
        );

    [Fact]
    public void No_title_excuses_harassment() => Assert.Empty(Verdict("he left notes on my car").WouldChange);
}
