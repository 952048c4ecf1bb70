using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>To see and to correct; nobody is asked for it.</summary>
public sealed record IsYourNetworkCrowded()
    : Question("crowded_network", "user_goal", nameof(Invitation.CrowdedNetwork))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "yes",
            "yes",
            "It is",
            "Your network is crowded",
            "your network were crowded",
            invitation => invitation is { CrowdedNetwork: true },
            invitation => invitation with { CrowdedNetwork = true }
        ),
        new(
            "no",
            "no",
            "It is not",
            "Your network has room",
            "your network had room",
            invitation => invitation is { CrowdedNetwork: false },
            invitation => invitation with { CrowdedNetwork = false }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override (string? Yes, string? No) Bare => ("yes", "no");

    public override string Prompt(Invitation invitation) => "Is your network crowded already?";

    public override bool IsRelevant(Invitation invitation) => false;
}
