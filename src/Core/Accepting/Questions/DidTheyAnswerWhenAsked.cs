using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>To see and to correct; nobody is asked for it.</summary>
public sealed record DidTheyAnswerWhenAsked()
    : Question("answered_why", "note", nameof(Invitation.AnsweredWhy))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "yes",
            "yes",
            "They answered",
            "You asked why, and they answered",
            "they had answered when you asked",
            invitation => invitation is { AnsweredWhy: true },
            invitation => invitation with { AnsweredWhy = true }
        ),
        new(
            "no",
            "no",
            "No answer came",
            "You asked why, and no answer came",
            "no answer had come when you asked",
            invitation => invitation is { AnsweredWhy: false },
            invitation => invitation with { AnsweredWhy = false }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override (string? Yes, string? No) Bare => ("yes", "no");

    public override string Prompt(Invitation invitation) =>
        "You asked why they want to connect: did they answer?";

    public override bool IsRelevant(Invitation invitation) => false;
}
