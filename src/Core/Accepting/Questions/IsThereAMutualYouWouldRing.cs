using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>A name counts for more than a number (C9, C10).</summary>
public sealed record IsThereAMutualYouWouldRing()
    : Question("mutuals", "mutuals", nameof(Invitation.Mutuals), nameof(Invitation.TrustedMutual))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "trusted",
            "trusted",
            "Yes, there is",
            "A mutual connection you trust knows them",
            "someone you trust really knew them",
            invitation => invitation is { TrustedMutual: true },
            invitation => invitation with { TrustedMutual = true }
        ),
        new(
            "many",
            "many",
            "Several, nobody I would ring",
            "You share several connections",
            "you shared several connections",
            invitation => invitation is { HasManyMutuals: true, TrustedMutual: not true },
            invitation =>
                invitation with
                {
                    TrustedMutual = false,
                    Mutuals = Math.Max(invitation.Mutuals ?? 0, 5),
                }
        ),
        new(
            "none",
            "none",
            "Hardly any",
            "You share hardly any connections",
            "you shared hardly any connections",
            invitation => invitation is { Mutuals: not null, HasManyMutuals: false, TrustedMutual: not true },
            invitation => invitation with { TrustedMutual = false, Mutuals = 0 }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override (string? Yes, string? No) Bare => ("trusted", "many");

    public override string Prompt(Invitation invitation) =>
        "Is there one mutual connection you would ring, who really knows them?";

    public override bool IsRelevant(Invitation invitation) =>
        invitation is { Knows: Knows.Unsure, HasManyMutuals: true, TrustedMutual: null };
}
