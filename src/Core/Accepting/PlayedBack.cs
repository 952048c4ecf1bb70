using Etiquette.Core.Accepting.Questions;

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
        var played = new List<Understood>();
        foreach (var question in Question.All)
        {
            if (question.Current(sounds) is { } heard)
            {
                played.Add(Play(question, heard, invitation, sounds, words));
            }
        }

        return played;
    }

    private static Understood Play(
        Question question,
        Choice heard,
        Invitation invitation,
        Invitation sounds,
        IReadOnlyDictionary<string, string> words
    )
    {
        // What is only suspected can be confirmed by its own button.
        var sure = question.Current(invitation);
        var current = sure ?? heard;
        return new(
            question.About,
            current.Value,
            Label(question, current, invitation, sounds),
            question
                .Facts.Select(fact => words.GetValueOrDefault(fact))
                .FirstOrDefault(said => said is not null),
            question.Id,
            [
                .. question
                    .Choices.Where(choice => choice != sure && !choice.Rare)
                    .Select(choice => choice.Option),
            ]
        );
    }

    private static string Label(
        Question question,
        Choice current,
        Invitation invitation,
        Invitation sounds
    ) =>
        question switch
        {
            // How they know each other has a line of its own, and need not be said twice.
            DoYouKnowThem when invitation is { Knows: Knows.Yes, Tie: not null } => "You know them",
            IsAnythingOddAskedFor => Seen(question, invitation, sounds),
            _ => current.Fact,
        };

    // Of the signs all are told, the sure ones first.
    private static string Seen(Question question, Invitation invitation, Invitation sounds)
    {
        var taken = question.Choices.Where(choice => choice.Holds(sounds)).ToList();
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
