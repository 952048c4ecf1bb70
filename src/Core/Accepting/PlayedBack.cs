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
                question.Current(invitation) is { } current ? [Play(question, current, words)] : Nothing
            ),
        ];

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
