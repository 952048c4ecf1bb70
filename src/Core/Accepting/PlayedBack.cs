using Etiquette.Core.Accepting.Questions;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Accepting;

/// <summary>What we took from the user's words, each with the buttons that put it right.</summary>
public static class PlayedBack
{
    public static IReadOnlyList<Understood> From(
        Invitation invitation,
        IReadOnlyDictionary<string, string> words
    )
    {
        var sounds = invitation.AsItSounds;
        return
        [
            .. Question
                .All.Select(question => Play(question, invitation, sounds, words))
                .OfType<Understood>(),
        ];
    }

    private static Understood? Play(
        Question question,
        Invitation invitation,
        Invitation sounds,
        IReadOnlyDictionary<string, string> words
    )
    {
        var taken = question.Choices.Where(choice => choice.Holds(sounds)).ToList();
        if (taken.Count == 0)
        {
            return null;
        }

        // What is only suspected can be confirmed by its own button.
        var sure = taken.Find(choice => choice.Holds(invitation));
        var current = sure ?? taken[0];
        return new(
            question.About,
            current.Value,
            Label(question, current, taken, invitation),
            question
                .Facts.Select(fact => words.GetValueOrDefault(fact))
                .FirstOrDefault(said => said is not null),
            question.Id,
            [
                .. question
                    .Choices.Where(choice => choice != sure && !choice.Rare)
                    .Select(choice => new Option(choice.Id, choice.Label)),
            ]
        );
    }

    private static string Label(
        Question question,
        Choice current,
        List<Choice> taken,
        Invitation invitation
    ) =>
        question switch
        {
            // How they know each other has a line of its own, and need not be said twice.
            DoYouKnowThem when invitation is { Knows: Knows.Yes, Tie: not null } => "You know them",
            IsAnythingOddAskedFor => Seen(taken, invitation),
            _ => current.Fact,
        };

    // Of the signs all are told, the sure ones first.
    private static string Seen(List<Choice> taken, Invitation invitation)
    {
        var sure = taken.Where(choice => choice.Holds(invitation)).Select(choice => choice.Fact);
        var faint = taken
            .Where(choice => !choice.Holds(invitation))
            .Select(choice => $"Perhaps {Inside(choice.Fact)}");
        string[] told = [.. sure, .. faint];
        return string.Join("; ", told.Select((sign, at) => at == 0 ? sign : Inside(sign)));
    }

    /// <summary>As it stands within a sentence.</summary>
    private static string Inside(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
