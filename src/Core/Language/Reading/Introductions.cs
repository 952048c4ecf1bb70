using System.Runtime.InteropServices;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Reading;

/// <summary>
/// Texts that nobody put in quotation marks: "the mail says: I'd like to add you", "is this ok? Hi Ulla, I ...".
/// </summary>
internal static class Introductions
{
    private const int ShortestNote = 3;

    public static void Mark(List<Token> tokens, Grammar grammar)
    {
        if (tokens.Exists(token => token.Quote > 0))
        {
            return;
        }

        for (var at = 1; at < tokens.Count - ShortestNote; at++)
        {
            if (FollowsColon(tokens, at, grammar) || Greets(tokens, at, grammar))
            {
                Quote(tokens, at);
                return;
            }
        }
    }

    private static bool FollowsColon(List<Token> tokens, int at, Grammar grammar) =>
        tokens[at].Before == Pause.Colon && grammar.Introduces.Contains(tokens[at - 1].Word);

    private static bool Greets(List<Token> tokens, int at, Grammar grammar) =>
        tokens[at].Before >= Pause.Comma
        && grammar.Greets.Contains(tokens[at].Word)
        && tokens[at + 1].Before == Pause.None
        && tokens[at + 1].Is(Look.Capital)
        && tokens[at].Is(Look.Capital);

    // To the end: what follows the greeting is the note, and its own sentences end with full stops.
    private static void Quote(List<Token> tokens, int from)
    {
        foreach (ref var token in CollectionsMarshal.AsSpan(tokens)[from..])
        {
            token = token with { Quote = 1 };
        }
    }
}
