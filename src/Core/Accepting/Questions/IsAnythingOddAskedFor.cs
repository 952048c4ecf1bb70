using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>Asked where attackers are expected, before a stranger with a good reason is let in (C40).</summary>
public sealed record IsAnythingOddAskedFor() : Question("red_flags", "red_flags", nameof(Invitation.Signs))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "none",
            "none",
            "Nothing of the kind",
            "You saw nothing odd",
            "nothing odd were asked for",
            invitation => invitation is { Signs: Signs.None },
            invitation => invitation with { Signs = Signs.None }
        ),
        new(
            "link",
            "link",
            "Open a link or file, take a test",
            "They want you to open a link or file",
            "they wanted you to open a link or file",
            invitation => invitation.Signs.Any(Signs.FileOrLink),
            invitation => invitation with { Signs = Signs.FileOrLink }
        ),
        new(
            "off_platform",
            "off_platform",
            "Move to WhatsApp, Telegram, mail",
            "They want to move to another app",
            "they wanted to move to another app",
            invitation => invitation.Signs.Any(Signs.OffPlatform),
            invitation => invitation with { Signs = Signs.OffPlatform }
        ),
        new(
            "money",
            "money",
            "Money, crypto, an investment",
            "It is about money or an investment",
            "it were about money or an investment",
            invitation => invitation.Signs.Any(Signs.Money),
            invitation => invitation with { Signs = Signs.Money }
        ),
        new(
            "job_fee",
            "job_fee",
            "Pay or give data for a job",
            "They want a fee or data for a job",
            "they wanted a fee for a job",
            invitation => invitation.Signs.Any(Signs.JobFee),
            invitation => invitation with { Signs = Signs.JobFee }
        )
        {
            Rare = true,
        },
        new(
            "credentials",
            "credentials",
            "Passwords, codes, documents",
            "They want passwords, codes or documents",
            "they wanted passwords, codes or documents",
            invitation => invitation.Signs.Any(Signs.Credentials),
            invitation => invitation with { Signs = Signs.Credentials }
        ),
        new(
            "inside",
            "inside",
            "What I know from my work",
            "They ask about inside knowledge",
            "they asked about inside knowledge",
            invitation => invitation.Signs.Any(Signs.InsideKnowledge),
            invitation => invitation with { Signs = Signs.InsideKnowledge }
        ),
        new(
            "favour",
            "favour",
            "A favour for a stranger",
            "They ask a favour that nobody asks of a stranger",
            "they asked such a favour",
            invitation => invitation.Signs.Any(Signs.OddFavour),
            invitation => invitation with { Signs = Signs.OddFavour }
        )
        {
            Rare = true,
        },
        new(
            "office",
            "office",
            "Says they speak for LinkedIn or an office",
            "They say that they speak for LinkedIn, a bank or an office",
            "they said that they spoke for LinkedIn or an office",
            invitation => invitation.Signs.Any(Signs.FalseOffice),
            invitation => invitation with { Signs = Signs.FalseOffice }
        )
        {
            Rare = true,
        },
        new(
            "boss",
            "boss",
            "Speaks as the boss, on the quiet",
            "They speak as the head of the firm and want something on the quiet",
            "they spoke as the head of the firm and wanted something on the quiet",
            invitation => invitation.Signs.Any(Signs.FalseBoss),
            invitation => invitation with { Signs = Signs.FalseBoss }
        )
        {
            Rare = true,
        },
        new(
            "whereabouts",
            "whereabouts",
            "Where somebody else is to be found",
            "They look for somebody else through you",
            "they looked for somebody else through you",
            invitation => invitation.Signs.Any(Signs.Whereabouts),
            invitation => invitation with { Signs = Signs.Whereabouts }
        )
        {
            Rare = true,
        },
        new(
            "near_danger",
            "near_danger",
            "Somebody dangerous could find me",
            "Somebody dangerous could find you through them",
            "somebody dangerous could find you through them",
            invitation => invitation.Signs.Any(Signs.NearDanger),
            invitation => invitation with { Signs = Signs.NearDanger }
        )
        {
            Rare = true,
        },
        new(
            "borrowed_name",
            "borrowed_name",
            "The name of somebody dead, or mine",
            "They go by the name of somebody who has died, or by yours",
            "they went by the name of somebody who has died",
            invitation => invitation.Signs.Any(Signs.BorrowedName),
            invitation => invitation with { Signs = Signs.BorrowedName }
        )
        {
            Rare = true,
        },
        new(
            "program",
            "program",
            "Install or start a program",
            "They want you to start a program",
            "they wanted you to start a program",
            invitation => invitation.Signs.Any(Signs.Program),
            invitation => invitation with { Signs = Signs.Program }
        )
        {
            Rare = true,
        },
        new(
            "warned",
            "warned",
            "Others warned me",
            "Others warned you of them",
            "others had warned you of them",
            invitation => invitation.Signs.Any(Signs.Warned),
            invitation => invitation with { Signs = Signs.Warned }
        )
        {
            Rare = true,
        },
        new(
            "too_good",
            "too_good",
            "An offer too good to be true",
            "The offer is too good to be true",
            "the offer were too good to be true",
            invitation => invitation.Signs.Any(Signs.TooGood),
            invitation => invitation with { Signs = Signs.TooGood }
        ),
        new(
            "secrecy",
            "secrecy",
            "Keep it quiet",
            "They ask you to keep it quiet",
            "they asked you to keep it quiet",
            invitation => invitation.Signs.Any(Signs.Secrecy),
            invitation => invitation with { Signs = Signs.Secrecy }
        ),
        new(
            "urgency",
            "urgency",
            "Be quick about it",
            "They press for time",
            "they pressed for time",
            invitation => invitation.Signs.Any(Signs.Urgency),
            invitation => invitation with { Signs = Signs.Urgency }
        )
        {
            Rare = true,
        },
        new(
            "duplicate",
            "duplicate",
            "I have this contact already",
            "You are connected with someone of that name already",
            "you had this contact already",
            invitation => invitation.Signs.Any(Signs.DuplicateProfile),
            invitation => invitation with { Signs = Signs.DuplicateProfile }
        )
        {
            Rare = true,
        },
        new(
            "flirting",
            "flirting",
            "Romance or remarks on looks",
            "They flirt",
            "they flirted",
            invitation => invitation.Signs.Any(Signs.Flirting),
            invitation => invitation with { Signs = Signs.Flirting }
        )
        {
            Rare = true,
        },
        new(
            "harassment",
            "harassment",
            "Threats or abuse",
            "They harass you",
            "they harassed you",
            invitation => invitation.Signs.Any(Signs.Harassment),
            invitation => invitation with { Signs = Signs.Harassment }
        )
        {
            Rare = true,
        },
        new(
            "claim",
            "claim",
            "A meeting I cannot place",
            "They claim a meeting you cannot place",
            "they claimed a meeting you cannot place",
            invitation => invitation.Signs.Any(Signs.UnverifiedClaim),
            invitation => invitation with { Signs = Signs.UnverifiedClaim }
        )
        {
            Rare = true,
        },
        new(
            "instructions",
            "instructions",
            "Orders to a computer",
            "The note gives orders to a computer",
            "the note gave orders to a computer",
            invitation => invitation.Signs.Any(Signs.Instructions),
            invitation => invitation with { Signs = Signs.Instructions }
        )
        {
            Rare = true,
        },
        new(
            "flattery",
            "flattery",
            "Far too many compliments",
            "They flatter beyond measure",
            "they flattered beyond measure",
            invitation => invitation.Signs.Any(Signs.ExcessFlattery),
            invitation => invitation with { Signs = Signs.ExcessFlattery }
        )
        {
            Rare = true,
        },
        new(
            "vague",
            "vague",
            "Who they work for stays vague",
            "Who they work for is vague",
            "who they work for were vague",
            invitation => invitation.Signs.Any(Signs.Vague),
            invitation => invitation with { Signs = Signs.Vague }
        )
        {
            Rare = true,
        },
        new(
            "implausible",
            "implausible",
            "A career that does not add up",
            "Their career does not add up",
            "their career did not add up",
            invitation => invitation.Signs.Any(Signs.Implausible),
            invitation => invitation with { Signs = Signs.Implausible }
        )
        {
            Rare = true,
        },
        new(
            "again",
            "again",
            "They ask again and again",
            "They ask again after being ignored",
            "they asked again and again",
            invitation => invitation.Signs.Any(Signs.SerialSender),
            invitation => invitation with { Signs = Signs.SerialSender }
        )
        {
            Rare = true,
        },
        new(
            "collector",
            "collector",
            "Collects thousands of contacts",
            "They collect contacts",
            "they collected contacts",
            invitation => invitation.Signs.Any(Signs.OpenNetworker),
            invitation => invitation with { Signs = Signs.OpenNetworker }
        )
        {
            Rare = true,
        },
        new(
            "new",
            "new",
            "A brand-new profile",
            "The profile is new",
            "the profile were new",
            invitation => invitation.Signs.Any(Signs.NewAccount),
            invitation => invitation with { Signs = Signs.NewAccount }
        )
        {
            Rare = true,
        },
        new(
            "few",
            "few",
            "Hardly any connections",
            "They have few connections",
            "they had few connections",
            invitation => invitation.Signs.Any(Signs.FewConnections),
            invitation => invitation with { Signs = Signs.FewConnections }
        )
        {
            Rare = true,
        },
        new(
            "no_photo",
            "no_photo",
            "No photo",
            "There is no photo",
            "there were no photo",
            invitation => invitation.Signs.Any(Signs.NoPhoto),
            invitation => invitation with { Signs = Signs.NoPhoto }
        )
        {
            Rare = true,
        },
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override (string? Yes, string? No) Bare => (null, "none");

    public override string Prompt(Invitation invitation) =>
        invitation.Named is { } name
            ? $"Does {name} ask you for anything odd?"
            : "Do they ask you for anything odd?";

    public override bool IsRelevant(Invitation invitation) =>
        invitation
            is { MayBeATrick: true }
                and ({ Knows: not null } or { Relation: not null } or { Note: not null })
        || invitation
            is { Signs: null, IsKnown: false, HasSensitiveAccess: true, Note: Note.Reason or Note.Unread };
}
