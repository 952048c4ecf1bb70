using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Conversations;

/// <summary>What was told in words is not talked away: by charm, by a chat, or by an innocent tap.</summary>
public sealed class CharmTests
{
    private const string Scam =
        "request from a woman I have never met, she wants to move to telegram and talk about bitcoin";

    private static Decision? Decided(params ReadOnlySpan<string> lines) =>
        Talking.Say(lines).Replies.OfType<Reply.Decide>().LastOrDefault()?.Verdict.Decision;

    [Theory]
    [InlineData("but she is so lovely")]
    [InlineData("we have chatted every day for a month, I know her by now")]
    [InlineData("she sounded friendly on the phone")]
    [InlineData("I gave her my number")]
    public void Charm_makes_nobody_known(string charm)
    {
        Assert.Equal(Decision.Report, Decided(Scam));
        Assert.Equal(Decision.Report, Decided(Scam, charm));
    }

    [Fact]
    public void Money_that_was_sent_comes_first()
    {
        var verdict = Talking
            .Say(Scam, "she is really nice", "and I sent her 300 euros")
            .Replies.OfType<Reply.Decide>()
            .Last()
            .Verdict;

        Assert.Contains(verdict.Advice, step => step.Contains("bank", StringComparison.Ordinal));
    }

    [Fact]
    public void A_real_tie_still_counts() =>
        Assert.Equal(
            Decision.Accept,
            Decided(
                "somebody I don't know wants to connect, no note",
                "wait, she is my colleague from the Leeds office"
            )
        );

    [Fact]
    public void What_was_opened_after_the_file_was_spoken_of_is_contained_first() =>
        Assert.Contains(
            "damage-is-contained-first",
            Talking
                .Say("a stranger sent me a request with a pdf attachment", "I already opened it")
                .Replies.OfType<Reply.Decide>()
                .Last()
                .Verdict.Reasons.Select(reason => reason.Rule)
        );

    [Fact]
    public void Whoever_flirts_and_was_let_in_is_removed_again()
    {
        string[] lines = ["a man I don't know writes that I have beautiful eyes", "I already accepted him"];

        Assert.Contains("remove", Talking.Answer(lines), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Remove", Talking.Answer([.. lines, "what now"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_odd_is_asked_for_wipes_no_threat()
    {
        var threatened = new Invitation { Sense = new(0, 0, 0, 100) { Faint = Signs.Harassment } };
        var asked = new ShouldIAccept(1, threatened, [], "red_flags");

        Assert.Null(asked.Pick(new("red_flags", "none"), Profile.Empty).Next?.Invitation.Signs);
        // Once judged, it is put right with the same button.
        Assert.Equal(
            Signs.None,
            (asked with { Open = null }).Pick(new("red_flags", "none"), Profile.Empty).Next?.Invitation.Signs
        );
    }

    [Fact]
    public void The_next_request_keeps_nothing_of_the_last() =>
        Assert.Equal(
            Decision.Accept,
            Decided(
                "My landlord and I are in a dispute and he wants to connect",
                "Next one: a colleague from my team, no note"
            )
        );

    [Fact]
    public void Who_is_afraid_is_heard() =>
        Assert.Equal(
            Decision.Report,
            Decided("a guy I blocked on facebook is now trying linkedin, second fake profile. im scared")
        );
}
