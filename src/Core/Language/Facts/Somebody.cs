using Etiquette.Core.Language.Context;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// Whether a message tells of anybody at all. The networks find a person behind every word: "pizza", "exam" and
/// "meeting at 10" are no requests, whatever they sound like.
/// </summary>
internal static class Somebody
{
    /// <summary>Who writes more than this of nobody in particular still tells a story.</summary>
    private const int AStory = 7;

    private static readonly string[] signs = ["another-person", "sign-of-a-request"];

    public static bool IsSpokenOf(Gist gist, IReadOnlyList<string> named)
    {
        var message = gist.Message;
        return message.Language != "en"
            || !IsGibberish(message)
                && (
                    message.HasQuote
                    || message.Tokens.Count >= AStory
                    || named.Count > 0
                    || Array.Exists(signs, message.Speaks)
                    || Newcomer.IsAskedAbout(message)
                    || (message.Tokens.Count > 1 && (IsDescribed(gist.Sheet) || NamesAKindOfPeople(message)))
                );
    }

    private static bool IsDescribed(FactSheet sheet) => sheet.ByPhrases.Words.Keys.Any(Following.IsAboutThem);

    private static bool NamesAKindOfPeople(Message message) =>
        Enumerable
            .Range(0, message.Tokens.Count)
            .Any(at =>
                !message.Tokens[at].Is(Look.Guessed)
                && Array.Exists(message.KindsAt(at), kind => Thesaurus.OfPeople.Contains(kind.Text))
            );

    // "qwerty uiop": small letters, and no word or name that anybody knows.
    private static bool IsGibberish(Message message) =>
        message.Tokens.TrueForAll(token =>
            !token.Is(Look.Capital | Look.FirstName | Look.LastName | Look.Everyday | Look.NoCase)
        );
}
