using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>The question that settles most requests. Its answers carry the tie, so that one click is enough.</summary>
public sealed record DoYouKnowThem()
    : Question("knows_requester", "knows_requester", nameof(Invitation.Knows))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "worked",
            "yes",
            "We work or worked together",
            "You know them from work",
            "you had worked together",
            invitation =>
                invitation
                    is {
                        Knows: Knows.Yes,
                        Tie: Tie.Colleague or Tie.FormerColleague or Tie.Manager or Tie.Report
                    },
            invitation => invitation with { Knows = Knows.Yes, Tie = Tie.FormerColleague }
        ),
        new(
            "met",
            "yes",
            "We have met",
            "You have met them",
            "you had met",
            invitation => invitation is { Knows: Knows.Yes, Tie: Tie.MetInPerson },
            invitation => invitation with { Knows = Knows.Yes, Tie = Tie.MetInPerson }
        ),
        new(
            "online",
            "yes",
            "We know each other online",
            "You know them online",
            "you knew each other online",
            invitation => invitation is { Knows: Knows.Yes, Tie: Tie.MetOnline },
            invitation => invitation with { Knows = Knows.Yes, Tie = Tie.MetOnline }
        ),
        new(
            "friend",
            "yes",
            "Friend or family",
            "They are a friend or family",
            "they were a friend or family",
            invitation => invitation is { Knows: Knows.Yes, Tie: Tie.FriendOrFamily },
            invitation => invitation with { Knows = Knows.Yes, Tie = Tie.FriendOrFamily }
        ),
        new(
            "yes",
            "yes",
            "Yes, in another way",
            "You know them",
            "you knew them",
            invitation => invitation is { Knows: Knows.Yes },
            invitation => invitation with { Knows = Knows.Yes }
        ),
        new(
            "unsure",
            "unsure",
            "We might have met",
            "You might have met",
            "you might have met",
            invitation => invitation is { Knows: Knows.Unsure },
            invitation => invitation with { Knows = Knows.Unsure, Tie = null }
        ),
        new(
            "no",
            "no",
            "No, I do not know them",
            "You do not know them",
            "you did not know them",
            invitation => invitation is { Knows: Knows.No },
            invitation => invitation with { Knows = Knows.No, Tie = null }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override bool InvitesAStory => true;

    public override (string? Yes, string? No) Bare => ("yes", "no");

    /// <summary>Not knowing whether you know somebody is an answer: you might have met.</summary>
    public override Invitation LearnDontKnow(Invitation invitation) =>
        invitation with
        {
            Knows = Knows.Unsure,
        };

    public override string Prompt(Invitation invitation) => $"Do you know {invitation.Name}, and if so, how?";

    public override bool IsRelevant(Invitation invitation) =>
        invitation
            is {
                Knows: null,
                Tie: null,
                Quality: not Quality.Bad,
                Relation: null or Relation.None,
                Note: null or Note.None or Note.Generic or Note.Reason or Note.Unread,
            }
        && !invitation.Signs.Any(~SignGroups.Harmless);
}
