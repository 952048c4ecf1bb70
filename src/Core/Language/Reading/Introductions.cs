using System.Runtime.InteropServices;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Reading;

/// <summary>
/// Texts that nobody put in quotation marks: "the mail says: I'd like to add you", "is this ok? Hi Ulla, I ...".
/// </summary>
internal static class Introductions
{
    private const int ShortestNote = 3;
    private const int LongestQuestion = 4;

    public static void Mark(List<Token> tokens, Grammar grammar)
    {
        if (tokens.Exists(token => token.Quote > 0))
        {
            return;
        }

        if (AskedBehind(tokens, grammar) is { } question)
        {
            Quote(tokens, 0, question);
            return;
        }

        for (var at = 1; at < tokens.Count - ShortestNote; at++)
        {
            if (FollowsColon(tokens, at, grammar) || Greets(tokens, at, grammar))
            {
                Quote(tokens, at, tokens.Count);
                return;
            }
        }
    }

    private static bool FollowsColon(List<Token> tokens, int at, Grammar grammar) =>
        tokens[at].Before == Pause.Colon
        && (grammar.Introduces.Contains(tokens[at - 1].Word) || grammar.Greets.Contains(tokens[at].Word));

    private static bool Greets(List<Token> tokens, int at, Grammar grammar) =>
        tokens[at].Before >= Pause.Comma
        && grammar.Greets.Contains(tokens[at].Word)
        && tokens[at + 1].Before == Pause.None
        && tokens[at + 1].Is(Look.Capital)
        && tokens[at].Is(Look.Capital);

    // "Hi Tom, I am your new contact at the bank. Should I?": a pasted note, and behind it what is asked of us.
    private static int? AskedBehind(List<Token> tokens, Grammar grammar)
    {
        var at = tokens.Count - 1;
        while (at > ShortestNote && !tokens[at].OpensSentence)
        {
            at--;
        }

        return
            at > ShortestNote
            && tokens.Count - at <= LongestQuestion
            && Asks(tokens[at].Word, grammar)
            && grammar.Greets.Contains(tokens[0].Word)
            && tokens[1].Before == Pause.None
            && tokens[1].Is(Look.Capital)
            ? at
            : null;
    }

    private static bool Asks(int word, Grammar grammar) =>
        word == grammar.Word("should")
        || word == grammar.Word("shall")
        || word == grammar.Word("accept")
        || word == grammar.Word("ignore");

    // Without a question behind it to the end: the note's own sentences end with full stops.
    private static void Quote(List<Token> tokens, int from, int end)
    {
        foreach (ref var token in CollectionsMarshal.AsSpan(tokens)[from..end])
        {
            token = token with { Quote = 1 };
        }
    }
}
