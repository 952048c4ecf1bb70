using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>A correction only: whoever says "my patient" or "a bidder" speaks of today.</summary>
public sealed record IsItStillGoingOn() : Question("live", "requester_role", nameof(Invitation.Live))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "live",
            "live",
            "Yes, it is still going on",
            "It is still going on",
            "it were still going on",
            invitation => invitation is { Live: true },
            invitation => invitation with { Live = true }
        ),
        new(
            "over",
            "over",
            "No, that is over",
            "It is over",
            "it were over",
            invitation => invitation is { Live: false },
            invitation => invitation with { Live = false }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override (string? Yes, string? No) Bare => ("live", "over");

    public override string Prompt(Invitation invitation) => "Is that still going on?";

    public override bool IsRelevant(Invitation invitation) => false;
}
