using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>Asked only when the user hints that knowing is not the same as liking.</summary>
public sealed record HowDoYouGetOn()
    : Question("relationship_quality", "relationship_quality", nameof(Invitation.Quality))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "good",
            "good",
            "Well",
            "You get on well",
            "you got on well",
            invitation => invitation is { Quality: Quality.Good },
            invitation => invitation with { Quality = Quality.Good }
        ),
        new(
            "thin",
            "thin",
            "I hardly know them",
            "You hardly know them",
            "you hardly knew them",
            invitation => invitation is { Quality: Quality.Thin },
            invitation => invitation with { Quality = Quality.Thin }
        ),
        new(
            "bad",
            "bad",
            "I would rather not",
            "You would rather not have them around",
            "you would rather not have them around",
            invitation => invitation is { Quality: Quality.Bad },
            invitation => invitation with { Quality = Quality.Bad }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override (string? Yes, string? No) Bare => ("good", "bad");

    public override string Prompt(Invitation invitation) => $"How do you get on with {invitation.Name}?";

    public override bool IsRelevant(Invitation invitation) =>
        invitation is { IsKnown: true, Quality: null, WouldVouch: false };
}
