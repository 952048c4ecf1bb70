using Etiquette.Core.Accepting;

namespace Etiquette.Core.Tests.Accepting;

/// <summary>What the rules come to together, on requests that people really get.</summary>
public sealed class JudgementTests
{
    private static readonly Invitation Stranger = new() { Knows = Knows.No };
    private static readonly Invitation Known = new() { Knows = Knows.Yes };

    public static TheoryData<string, Invitation, Decision> Requests =>
        new()
        {
            { "nothing is known", new(), Decision.AskFirst },
            { "a stranger", Stranger, Decision.AskFirst },
            { "a stranger, no note", Stranger with { Note = Note.None }, Decision.Ignore },
            { "a stranger, the standard text", Stranger with { Note = Note.Generic }, Decision.Ignore },
            { "a stranger with a reason", Stranger with { Note = Note.Reason }, Decision.Accept },
            {
                "a stranger with a reason, to somebody who keeps a small network",
                Stranger with
                {
                    Note = Note.Reason,
                    Goal = Goal.Close,
                    RoleBenefits = false,
                },
                Decision.Accept
            },
            {
                "a stranger with many mutuals and no note",
                Stranger with
                {
                    Note = Note.None,
                    Mutuals = 30,
                },
                Decision.AskFirst
            },
            {
                "a stranger with two mutuals and no note",
                Stranger with
                {
                    Note = Note.None,
                    Mutuals = 2,
                },
                Decision.Ignore
            },
            {
                "a stranger of the same field, no note",
                Stranger with
                {
                    Note = Note.None,
                    SharedField = true,
                },
                Decision.AskFirst
            },
            {
                "a verified stranger, no note",
                Stranger with
                {
                    Note = Note.None,
                    Verified = true,
                },
                Decision.Ignore
            },
            {
                "a stranger, no note, to an events manager",
                Stranger with
                {
                    Note = Note.None,
                    Role = Role.EventsOrMembership,
                },
                Decision.Accept
            },
            {
                "a stranger, no note, to somebody whose work gains",
                Stranger with
                {
                    Note = Note.None,
                    RoleBenefits = true,
                },
                Decision.Accept
            },
            {
                "might have met",
                new() { Knows = Knows.Unsure, Note = Note.None },
                Decision.AskFirst
            },
            {
                "might have met, with a reason",
                new() { Knows = Knows.Unsure, Note = Note.Reason },
                Decision.Accept
            },
            { "somebody known", Known with { Note = Note.None }, Decision.Accept },
            { "a former colleague", Known with { Tie = Tie.FormerColleague }, Decision.Accept },
            {
                "a bully from the last job",
                Known with
                {
                    Tie = Tie.FormerColleague,
                    Quality = Quality.Bad,
                },
                Decision.Ignore
            },
            { "a pitch", Stranger with { Note = Note.Pitch }, Decision.Ignore },
            {
                "the third pitch",
                Stranger with
                {
                    Note = Note.Pitch,
                    Signs = Signs.SerialSender,
                },
                Decision.Decline
            },
            { "flattery", Stranger with { Note = Note.Flattery }, Decision.Ignore },
            { "remarks on looks", Stranger with { Note = Note.Personal }, Decision.Ignore },
            { "threats", Stranger with { Signs = Signs.Harassment }, Decision.Report },
            {
                "a recruiter, no note, to a job hunter",
                new()
                {
                    Relation = Relation.Recruiter,
                    JobHunting = true,
                    Note = Note.None,
                },
                Decision.Accept
            },
            {
                "a recruiter, no note, to the settled",
                new()
                {
                    Relation = Relation.Recruiter,
                    JobHunting = false,
                    Note = Note.None,
                },
                Decision.Ignore
            },
            {
                "a recruiter of unknown use",
                new() { Relation = Relation.Recruiter },
                Decision.AskFirst
            },
            {
                "a rival who would see the suppliers",
                Stranger with
                {
                    Relation = Relation.Competitor,
                    ContactsSensitive = true,
                    Note = Note.Reason,
                },
                Decision.Ignore
            },
            {
                "a meeting that never was",
                Stranger with
                {
                    Note = Note.Reason,
                    Signs = Signs.UnverifiedClaim,
                },
                Decision.AskFirst
            },
            {
                "a note with orders to a computer",
                Stranger with
                {
                    Note = Note.Reason,
                    Signs = Signs.Instructions,
                },
                Decision.Ignore
            },
            { "a patient", Known with { Relation = Relation.Patient }, Decision.Decline },
            {
                "a former patient",
                Known with
                {
                    Relation = Relation.Patient,
                    Live = false,
                },
                Decision.Decline
            },
            { "a pupil", Known with { Relation = Relation.Pupil }, Decision.Decline },
            { "a former student", Known with { Relation = Relation.Pupil, Live = false }, Decision.Accept },
            {
                "a bidder known for years",
                Known with
                {
                    Tie = Tie.Client,
                    Relation = Relation.Bidder,
                },
                Decision.Decline
            },
            {
                "a candidate",
                new() { Relation = Relation.Candidate },
                Decision.Decline
            },
            { "the other side's lawyer", Known with { Relation = Relation.CaseParty }, Decision.Decline },
            {
                "a second profile of a friend",
                Known with
                {
                    Tie = Tie.FriendOrFamily,
                    Signs = Signs.DuplicateProfile,
                },
                Decision.Report
            },
            {
                "a friend who suddenly talks of crypto",
                Known with
                {
                    Tie = Tie.FriendOrFamily,
                    Signs = Signs.Money,
                },
                Decision.AskFirst
            },
            {
                "a dream offer on another app",
                Stranger with
                {
                    Signs = Signs.TooGood | Signs.OffPlatform,
                },
                Decision.Report
            },
            { "a coding test from a stranger", Stranger with { Signs = Signs.FileOrLink }, Decision.Ignore },
            {
                "a coding test sent to an administrator",
                Stranger with
                {
                    Signs = Signs.FileOrLink,
                    Role = Role.DeveloperOrAdmin,
                },
                Decision.Report
            },
        };

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_typical_request_gets_the_verdict_of_a_wise_colleague(
        string what,
        Invitation invitation,
        Decision decision
    ) => Assert.True(Judgement.Of(invitation).Decision == decision, $"{what}: {Judgement.Of(invitation)}");

    [Fact]
    public void A_kind_note_and_many_mutuals_never_outvote_a_limit()
    {
        foreach (var rule in Rulebook.All.Where(rule => rule.Force.AtBest is not null))
        {
            foreach (var one in Requests.Select(row => row.Data.Item2).Where(rule.AppliesTo))
            {
                var sweetened = one with
                {
                    Mutuals = 500,
                    TrustedMutual = true,
                    Verified = true,
                    Goal = Goal.Open,
                };
                if (rule.AppliesTo(sweetened))
                {
                    Assert.True(Judgement.Of(sweetened).Decision >= rule.Force.AtBest, rule.Id);
                }
            }
        }
    }

    [Theory]
    [InlineData(Signs.NewAccount)]
    [InlineData(Signs.FewConnections)]
    [InlineData(Signs.NoPhoto)]
    public void A_lone_weak_sign_never_changes_the_verdict(Signs sign)
    {
        foreach (var one in Requests.Select(row => row.Data.Item2).Where(one => one.Signs is null))
        {
            Assert.Equal(
                Judgement.Of(one with { Signs = Signs.None }).Decision,
                Judgement.Of(one with { Signs = sign }).Decision
            );
        }
    }
}
