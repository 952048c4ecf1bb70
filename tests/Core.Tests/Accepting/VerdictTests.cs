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

    [Theory]
    [InlineData("tom brennan", Tie.FormerColleague, null, "Hello Tom, ")]
    [InlineData("lars", Tie.Alumni, null, "Hello Lars, ")]
    [InlineData("Mr Okonkwo", Tie.MetInPerson, null, "Hello Mr Okonkwo, ")]
    [InlineData("Ann Lee", Tie.Other, Relation.Interviewer, "Hello Ann Lee, ")]
    public void People_one_knows_are_called_as_one_calls_them(
        string name,
        Tie tie,
        Relation? relation,
        string hello
    )
    {
        var verdict = On(
            new()
            {
                From = name,
                Knows = Knows.Yes,
                Tie = tie,
                Relation = relation,
            }
        );

        Assert.StartsWith(hello, verdict.Draft!.Text, StringComparison.Ordinal);
        Assert.Matches("^Accept [A-Z]", verdict.Headline);
    }

    [Theory]
    [InlineData(Tie.Manager, null)]
    [InlineData(Tie.MetInPerson, null)]
    [InlineData(Tie.Other, Relation.Interviewer)]
    [InlineData(Tie.Client, Relation.Client)]
    public void Only_friends_are_asked_how_things_are(Tie tie, Relation? relation)
    {
        var known = new Invitation
        {
            Knows = Knows.Yes,
            Tie = tie,
            Relation = relation,
        };
        var friend = known with { Tie = Tie.FriendOrFamily, Relation = null };

        Assert.Contains("thank you", On(known).Draft!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("How are things", On(known).Draft!.Text, StringComparison.Ordinal);
        Assert.Contains("How are things", On(friend).Draft!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_who_claims_to_have_met_is_asked_where()
    {
        var claims = On(new() { Knows = Knows.No, Signs = Signs.UnverifiedClaim });
        var unsure = On(new() { Knows = Knows.Unsure });

        Assert.Contains("where and when did we meet", claims.Draft!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("did we meet", unsure.Draft!.Text, StringComparison.Ordinal);
    }

    /// <summary>A seller is turned away; whoever only stands too near is not.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(Relation.PublicServed)]
    [InlineData(Relation.Interviewer)]
    [InlineData(Relation.Regulated)]
    public void A_no_for_the_sake_of_distance_is_kind(Relation? relation)
    {
        var text = On(new() { Relation = relation, Sense = new(0, 0, 300, 0) }).Draft!.Text;

        Assert.Contains("invitation", text, StringComparison.Ordinal);
        Assert.DoesNotContain("do not write again", text, StringComparison.Ordinal);
        Assert.DoesNotContain("office", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_is_unwelcome_gets_no_text_even_where_it_is_a_no()
    {
        var verdict = On(new() { Quality = Quality.Bad, Relation = Relation.CaseParty });

        Assert.Equal(Decision.Decline, verdict.Decision);
        Assert.Null(verdict.Draft);
        Assert.Equal("Do not accept this person, and you need not answer", verdict.Headline);
        Assert.DoesNotContain(verdict.Advice, step => step.Contains("sentence", StringComparison.Ordinal));
    }

    [Fact]
    public void Harassment_is_no_case_of_mistaken_identity()
    {
        var verdict = On(
            new()
            {
                From = "Dean Marsh",
                Knows = Knows.Yes,
                Signs = Signs.Harassment | Signs.DuplicateProfile | Signs.NewAccount,
            }
        );
        var said = string.Join('\n', [.. verdict.Advice, .. verdict.Reasons.Select(reason => reason.Text)]);

        Assert.Equal(Decision.Report, verdict.Decision);
        Assert.Contains("police", said, StringComparison.Ordinal);
        Assert.Contains("Do not answer", said, StringComparison.Ordinal);
        Assert.DoesNotContain("channel you already use", said, StringComparison.Ordinal);
        Assert.DoesNotContain("impersonated", said, StringComparison.Ordinal);
        Assert.All(verdict.Reasons, reason => Assert.NotEqual(Decision.Accept, reason.For));
        Assert.Contains("Dean Marsh", verdict.Draft!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Signs.DuplicateProfile, null)]
    [InlineData(Signs.None, Relation.CaseParty)]
    public void No_welcome_stands_beside_a_report_or_a_no(Signs signs, Relation? relation)
    {
        var reasons = On(
            new()
            {
                Knows = Knows.Yes,
                Tie = Tie.Colleague,
                Signs = signs,
                Relation = relation,
            }
        ).Reasons;

        Assert.DoesNotContain(reasons, reason => reason.Rule is "colleague-is-welcome");
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
