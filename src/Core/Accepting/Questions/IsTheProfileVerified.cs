using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>To see and to correct; nobody is asked for it.</summary>
public sealed record IsTheProfileVerified() : Question("verified", "red_flags", nameof(Invitation.Verified))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "yes",
            "yes",
            "It is verified",
            "The profile is verified",
            "the profile were verified",
            invitation => invitation is { Verified: true },
            invitation => invitation with { Verified = true }
        ),
        new(
            "no",
            "no",
            "It is not",
            "The profile is not verified",
            "the profile were not verified",
            invitation => invitation is { Verified: false },
            invitation => invitation with { Verified = false }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override (string? Yes, string? No) Bare => ("yes", "no");

    public override string Prompt(Invitation invitation) => "Is the profile verified?";

    public override bool IsRelevant(Invitation invitation) => false;
}
