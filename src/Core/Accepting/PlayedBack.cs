using Etiquette.Core.Accepting.Questions;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Accepting;

/// <summary>What we took from the user's words, each with the buttons that put it right.</summary>
public static class PlayedBack
{
    public static IReadOnlyList<Understood> From(
        Invitation invitation,
        IReadOnlyDictionary<string, string> words
    ) =>
        [
            .. Question.All.SelectMany(question =>
                question.Current(invitation) is { } current
                    ? [Play(question, current, words) with { Label = Label(question, current, invitation) }]
                    : Nothing
            ),
        ];

    // How they know each other has a line of its own, and need not be said twice.
    private static string Label(Question question, Choice current, Invitation invitation) =>
        question is DoYouKnowThem && invitation is { Knows: Knows.Yes, Tie: not null }
            ? "You know them"
            : current.Fact;

    private static readonly Understood[] Nothing = [];

    private static Understood Play(
        Question question,
        Choice current,
        IReadOnlyDictionary<string, string> words
    ) =>
        new(
            question.About,
            current.Value,
            current.Fact,
            question
                .Facts.Select(fact => words.GetValueOrDefault(fact))
                .FirstOrDefault(said => said is not null),
            question.Id,
            [
                .. question
                    .Choices.Where(choice => choice != current && !choice.Rare)
                    .Select(choice => new Option(choice.Id, choice.Label)),
            ]
        );
}
