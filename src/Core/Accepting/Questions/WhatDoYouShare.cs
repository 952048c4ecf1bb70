using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>To see and to correct; nobody is asked for it.</summary>
public sealed record WhatDoYouShare()
    : Question("shared", "how_known", nameof(Invitation.SharedField), nameof(Invitation.SharedPast))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "field",
            "field",
            "The same field",
            "You share a field",
            "you shared a field",
            invitation => invitation is { SharedField: true },
            invitation => invitation with { SharedField = true }
        ),
        new(
            "past",
            "past",
            "A school or old employer",
            "You share a school or an old employer",
            "you shared a school or an old employer",
            invitation => invitation is { SharedPast: true },
            invitation => invitation with { SharedPast = true }
        ),
        new(
            "neither",
            "neither",
            "Neither",
            "You share no field, school or employer",
            "you shared nothing of the kind",
            invitation => invitation is { SharedField: false },
            invitation => invitation with { SharedField = false, SharedPast = false }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override (string? Yes, string? No) Bare => (null, "neither");

    public override string Prompt(Invitation invitation) =>
        $"Do you and {invitation.Name} share a field, a school or an old employer?";

    public override bool IsRelevant(Invitation invitation) => false;
}
