using System.Collections.Immutable;
using Etiquette.Core.Accepting;

namespace Etiquette.Core.Tests.Accepting;

public sealed class VerdictTests
{
    private static readonly Invitation StrangerWithoutANote = new()
    {
        From = "Dana Reyes",
        Knows = Knows.No,
        Note = Note.None,
    };

    [Fact]
    public void What_decides_comes_first_and_then_the_weights()
    {
        var reasons = On(StrangerWithoutANote with { Signs = Signs.Money, SharedField = true }).Reasons;

        Assert.Equal("money-talk-is-reported", reasons[0].Rule);
        Assert.Contains(reasons, reason => reason.For is Decision.Accept);
        Assert.All(reasons, reason => Assert.NotEmpty(reason.Source));
    }

    [Fact]
    public void What_would_change_it_is_true()
    {
        var verdict = On(StrangerWithoutANote);

        Assert.Contains(
            "If the note gave a real reason to connect, I would say: accept.",
            verdict.WouldChange
        );
        Assert.Equal(Decision.Accept, On(StrangerWithoutANote with { Note = Note.Reason }).Decision);
    }

    [Fact]
    public void A_limit_is_not_talked_away_by_what_would_change_it() =>
        Assert.DoesNotContain(
            On(StrangerWithoutANote with { Note = Note.Scam }).WouldChange,
            sentence => sentence.Contains("mutual", StringComparison.Ordinal)
        );

    [Fact]
    public void A_request_of_nobody_known_speaks_of_this_person()
    {
        var verdict = On(new() { Knows = Knows.Unsure, Note = Note.None });

        Assert.Equal("Ask this person why before you accept", verdict.Headline);
        Assert.Contains("do we know each other", verdict.Draft!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Relation.Candidate, "hold it until the decision is made")]
    [InlineData(Relation.Bidder, "hold it until the contract is awarded")]
    [InlineData(Relation.CaseParty, "hold it until the matter is closed")]
    [InlineData(Relation.Patient, "kindly and openly")]
    public void A_no_says_how_long_it_holds(Relation relation, string says)
    {
        var verdict = On(new() { From = "Dana Reyes", Relation = relation });

        Assert.Equal(Decision.Decline, verdict.Decision);
        Assert.Contains(says, verdict.Headline, StringComparison.Ordinal);
        Assert.StartsWith("Hello Dana Reyes,", verdict.Draft!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_tells_what_was_seen_and_accuses_nobody()
    {
        var verdict = On(StrangerWithoutANote with { Signs = Signs.TooGood | Signs.OffPlatform });

        Assert.Equal(Decision.Report, verdict.Decision);
        Assert.Contains("too good to be true", verdict.Draft!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_ends_with_what_they_see_and_the_suggestions_page_closed()
    {
        var verdict = On(StrangerWithoutANote with { Note = Note.Reason });

        Assert.Contains(
            verdict.Advice,
            step => step.Contains("page of suggestions", StringComparison.Ordinal)
        );
        Assert.Contains(verdict.Advice, step => step.Contains("e-mail address", StringComparison.Ordinal));
        Assert.Equal("A line of thanks", verdict.Draft!.Title);
    }

    [Fact]
    public void We_are_hardly_sure_while_a_settling_fact_is_missing()
    {
        Assert.Equal(Sureness.Hardly, On(new()).Sure);
        Assert.Equal(Sureness.Very, On(new() { Knows = Knows.Yes, Tie = Tie.Colleague }).Sure);
        Assert.Equal(Sureness.Very, On(StrangerWithoutANote with { Signs = Signs.Money }).Sure);
        var sounds = new Sense(Accept: 0, Ignore: 0, Decline: 80, Report: 0);
        Assert.Equal(Sureness.Fairly, On(new() { Knows = Knows.Yes, Sense = sounds }).Sure);
        Assert.Equal(Sureness.Very, On(new() { Relation = Relation.Patient, Sense = sounds }).Sure);
    }

    [Fact]
    public void Every_stated_fact_is_played_back_with_a_way_to_correct_it()
    {
        var told = new Invitation
        {
            Knows = Knows.Yes,
            Tie = Tie.Client,
            Note = Note.Reason,
            Relation = Relation.Client,
            Live = true,
            Mutuals = 9,
            Quality = Quality.Good,
            Signs = Signs.None,
            SharedField = true,
            Verified = true,
            WouldVouch = true,
            AnsweredWhy = true,
            ContactsSensitive = false,
            JobHunting = false,
            RoleBenefits = false,
            Role = Role.PublicSector,
            SensitiveAccess = false,
            CrowdedNetwork = true,
        };

        var understood = On(told).Understood;

        Assert.Equal(Question.All.Select(question => question.Id), understood.Select(fact => fact.Question));
        Assert.All(understood, fact => Assert.NotEmpty(fact.Corrections));
    }

    /// <summary>We cannot know it, and one in eight such guesses is wrong even in research (E2).</summary>
    [Fact]
    public void Nothing_we_say_calls_a_person_fake()
    {
        foreach (var sign in Enum.GetValues<Signs>())
        {
            var verdict = On(StrangerWithoutANote with { Signs = sign });
            string[] said =
            [
                verdict.Headline,
                verdict.Draft?.Text ?? "",
                .. verdict.Advice,
                .. verdict.WouldChange,
                .. verdict.Reasons.Select(reason => reason.Text),
            ];

            Assert.All(
                said,
                text => Assert.DoesNotMatch(@"(?i)\b(fake|liar|fraudster|scammer|criminal|bot)\b", text)
            );
        }
    }

    /// <summary>No figure is promised: a number would need its source beside it.</summary>
    [Fact]
    public void No_reason_shows_a_number() =>
        Assert.All(
            Rulebook.All,
            rule => Assert.DoesNotMatch("[0-9]", rule.Explain(new() { From = "Dana Reyes" }))
        );

    [Fact]
    public void A_report_is_addressed_to_the_teams_security_contact()
    {
        var verdict = Verdict.On(
            new(new() { Knows = Knows.No, Signs = Signs.Money }),
            1,
            ImmutableDictionary<string, string>.Empty,
            "security@example.org"
        );
        Assert.Equal("For security@example.org", verdict.Draft!.Title);
    }

    private static Verdict On(Invitation invitation) =>
        Verdict.On(new(invitation), 1, ImmutableDictionary<string, string>.Empty);
}
