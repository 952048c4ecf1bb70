using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>To see and to correct; nobody is asked for it.</summary>
public sealed record WouldYouVouchForThem()
    : Question("would_vouch", "relationship_quality", nameof(Invitation.WouldVouch))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "yes",
            "yes",
            "I would",
            "You would vouch for them",
            "you would vouch for them",
            invitation => invitation is { WouldVouch: true },
            invitation => invitation with { WouldVouch = true }
        ),
        new(
            "no",
            "no",
            "I would not",
            "You would not vouch for them",
            "you would not vouch for them",
            invitation => invitation is { WouldVouch: false },
            invitation => invitation with { WouldVouch = false }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override (string? Yes, string? No) Bare => ("yes", "no");

    public override string Prompt(Invitation invitation) => "Would you introduce them to somebody?";

    public override bool IsRelevant(Invitation invitation) => false;
}
