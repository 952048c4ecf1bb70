using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Conversations;

/// <summary>"What if ...?" changes what was supposed, and nothing else.</summary>
public sealed class SupposingTests
{
    private static readonly DateTimeOffset now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Who_is_supposed_to_work_for_a_rival_is_not_known_for_it()
    {
        var first = Say(
            Person.New,
            "Got an invite from Marcus Webb, says he was at my session in Leeds. I don't remember him."
        );

        var supposed = Say(first.Next, "what if he works for a competitor?");

        var verdict = Assert.IsType<Reply.Decide>(supposed.Replies[^1]).Verdict;
        Assert.NotEqual(Decision.Accept, verdict.Decision);
        Assert.Contains(verdict.Understood, fact => fact.Question == "requester_role");
    }

    [Fact]
    public void The_next_of_a_list_may_be_asked_for_in_words()
    {
        var first = Say(
            Person.New,
            "Two requests today: Jo Simms who I used to work with, and some bloke flogging SEO"
        );

        var second = Say(first.Next, "next");

        var verdict = Assert.IsType<Reply.Decide>(Assert.Single(second.Replies)).Verdict;
        Assert.Equal(Decision.Ignore, verdict.Decision);
    }

    private static PersonTurn Say(Person person, string text) =>
        person.Hear(new Heard.Said(text), "dm", Team.None, now);
}
