using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Names;

/// <summary>What commas, other pauses and "and" part in a message; what stands in brackets or in quotation marks stays whole.</summary>
internal static class Parts
{
    public static List<Span> Of(Message message) => From(message, 0);

    /// <summary>Of what follows the first colon that is the writer's own; none where nothing is announced by one.</summary>
    public static List<Span> AfterAColon(Message message)
    {
        var colon = message.Tokens.FindIndex(token => token is { Before: Pause.Colon, Quote: 0 });
        return colon > 0 ? From(message, colon) : [];
    }

    private static List<Span> From(Message message, int first)
    {
        var parts = new List<Span>();
        var depth = 0;
        for (var at = first + 1; at <= message.Tokens.Count; at++)
        {
            depth = at < message.Tokens.Count ? depth + OpenedBefore(message, at) : 0;
            if (depth <= 0 && IsParted(message, at))
            {
                parts.Add(new(first, at));
                first = at;
            }
        }

        return parts;
    }

    // "Bob, and Priya": the comma parts, and the word after it does not.
    private static bool IsParted(Message message, int at) =>
        at == message.Tokens.Count
        || (
            !IsWithinAQuote(message, at)
            && (
                (message.Tokens[at].Before != Pause.None && !message.Speaks(at, "and"))
                || message.Speaks(at - 1, "and")
            )
        );

    private static bool IsWithinAQuote(Message message, int at) =>
        message.Tokens[at].Quote > 0 && message.Tokens[at].Quote == message.Tokens[at - 1].Quote;

    // How many brackets open between this word and the one before, less those that close.
    private static int OpenedBefore(Message message, int at)
    {
        var between = message.Text.AsSpan(message.Tokens[at - 1].Start..message.Tokens[at].Start);
        return between.CountAny('(', '[') - between.CountAny(')', ']');
    }
}
