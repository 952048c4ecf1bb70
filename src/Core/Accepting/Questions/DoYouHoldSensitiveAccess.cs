using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>To see and to correct; nobody is asked for it.</summary>
public sealed record DoYouHoldSensitiveAccess()
    : Question("sensitive_access", "contacts_sensitive", nameof(Invitation.SensitiveAccess))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "yes",
            "yes",
            "I do",
            "You hold sensitive access",
            "you held sensitive access",
            invitation => invitation is { SensitiveAccess: true },
            invitation => invitation with { SensitiveAccess = true }
        ),
        new(
            "no",
            "no",
            "I do not",
            "You hold no sensitive access",
            "you held no sensitive access",
            invitation => invitation is { SensitiveAccess: false },
            invitation => invitation with { SensitiveAccess = false }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override (string? Yes, string? No) Bare => ("yes", "no");

    public override string Prompt(Invitation invitation) => "Do you hold access that attackers look for?";

    public override bool IsRelevant(Invitation invitation) => false;
}
