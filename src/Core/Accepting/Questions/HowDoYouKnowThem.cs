using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>
/// The finer tie. Asked only where somebody typed a bare "yes": a patient, a pupil and a bidder are known too, and
/// they are the ones whom we must not wave through.
/// </summary>
public sealed record HowDoYouKnowThem() : Question("how_known", "how_known", nameof(Invitation.Tie))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "colleague",
            "colleague",
            "Colleagues today",
            "You work together",
            "you worked together",
            invitation => invitation is { Tie: Tie.Colleague },
            invitation => invitation with { Tie = Tie.Colleague, Knows = Knows.Yes }
        ),
        new(
            "former_colleague",
            "former_colleague",
            "We used to work together",
            "You used to work together",
            "you had worked together",
            invitation => invitation is { Tie: Tie.FormerColleague },
            invitation => invitation with { Tie = Tie.FormerColleague, Knows = Knows.Yes }
        ),
        new(
            "manager",
            "manager",
            "My manager, now or once",
            "They are or were your manager",
            "they had been your manager",
            invitation => invitation is { Tie: Tie.Manager },
            invitation => invitation with { Tie = Tie.Manager, Knows = Knows.Yes }
        ),
        new(
            "report",
            "report",
            "They report to me, or did",
            "They report to you, or did",
            "they had reported to you",
            invitation => invitation is { Tie: Tie.Report },
            invitation => invitation with { Tie = Tie.Report, Knows = Knows.Yes }
        ),
        new(
            "client",
            "client",
            "Client or partner",
            "They are a client or partner",
            "they were a client or partner",
            invitation => invitation is { Tie: Tie.Client },
            invitation => invitation with { Tie = Tie.Client, Knows = Knows.Yes }
        ),
        new(
            "met",
            "met",
            "We met in person",
            "You met in person",
            "you had met in person",
            invitation => invitation is { Tie: Tie.MetInPerson },
            invitation => invitation with { Tie = Tie.MetInPerson, Knows = Knows.Yes }
        ),
        new(
            "online",
            "online",
            "We met online",
            "You met online",
            "you had met online",
            invitation => invitation is { Tie: Tie.MetOnline },
            invitation => invitation with { Tie = Tie.MetOnline, Knows = Knows.Yes }
        ),
        new(
            "alumni",
            "alumni",
            "Same school or course",
            "You went to the same school",
            "you had gone to the same school",
            invitation => invitation is { Tie: Tie.Alumni },
            invitation => invitation with { Tie = Tie.Alumni, Knows = Knows.Yes }
        ),
        new(
            "friend",
            "friend",
            "Friend or family",
            "They are a friend or family",
            "they were a friend or family",
            invitation => invitation is { Tie: Tie.FriendOrFamily },
            invitation => invitation with { Tie = Tie.FriendOrFamily, Knows = Knows.Yes }
        ),
        new(
            "other",
            "other",
            "In another way",
            "You know them in another way",
            "you knew them in another way",
            invitation => invitation is { Tie: Tie.Other },
            invitation => invitation with { Tie = Tie.Other, Knows = Knows.Yes }
        ),
        new(
            "apart",
            "apart",
            "I treat, teach, judge or decide about them",
            "You treat, teach, judge or decide about them",
            "you treated, taught, judged or decided about them",
            invitation =>
                invitation
                    is {
                        Knows: Knows.Yes,
                        Relation: Relation.Patient
                            or Relation.Pupil
                            or Relation.CaseParty
                            or Relation.Candidate
                            or Relation.Bidder
                            or Relation.Regulated,
                        Live: true
                    },
            invitation =>
                invitation with
                {
                    Tie = Tie.Other,
                    Knows = Knows.Yes,
                    Relation = Relation.Regulated,
                    Live = true,
                }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override string Prompt(Invitation invitation) => $"How do you know {invitation.Name}?";

    public override bool IsRelevant(Invitation invitation) =>
        invitation is { Knows: Knows.Yes, Tie: null, Relation: null, Quality: null };
}
