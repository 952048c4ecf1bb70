using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Facts;

internal static class Quotation
{
    /// <summary>The longest text in quotation marks that is more than a name.</summary>
    /// <param name="isADraft">What the writer wrote is what is asked about: "I wrote this: '...'".</param>
    public static string? NoteIn(Message message, bool isADraft = false)
    {
        if (!message.HasQuote)
        {
            return null;
        }

        var quotes = Texts(message)
            .Where(quote =>
                !IsName(message, quote.First, quote.End)
                && !IsOneWordInPassing(message, quote.First, quote.End)
            )
            .Where(quote => isADraft || !IsTheWritersOwn(message, quote.First))
            .ToList();
        return quotes.Count == 0
            ? null
            : quotes
                .Select(quote => WithItsStop(message, quote.First, quote.End))
                .MaxBy(text => text.Length)!
                .Replace("\n> ", "\n", StringComparison.Ordinal)
                .Replace("\n>", "\n", StringComparison.Ordinal);
    }

    // What is quoted, lines that follow one another behind "> " as one text.
    private static List<(int First, int End)> Texts(Message message)
    {
        var texts = new List<(int First, int End)>();
        foreach (
            var quote in message
                .Tokens.Select((token, at) => (token.Quote, At: at))
                .Where(word => word.Quote > 0)
                .GroupBy(word => word.Quote)
        )
        {
            var (first, end) = (quote.First().At, quote.Last().At + 1);
            if (texts is [.., var last] && GoesOn(message, last.End, first))
            {
                texts[^1] = (last.First, end);
            }
            else
            {
                texts.Add((first, end));
            }
        }

        return texts;
    }

    private static bool GoesOn(Message message, int end, int first) =>
        end == first
        && message.Text.AsSpan(
            message.Tokens[end - 1].End,
            message.Tokens[first].Start - message.Tokens[end - 1].End
        )
            is var between
        && between.Contains('>')
        && between.Contains('\n');

    /// <summary>Up to the full stop or the question mark that still belongs to it.</summary>
    private static string WithItsStop(Message message, int first, int end)
    {
        var (from, to) = (message.Tokens[first].Start, message.Tokens[end - 1].End);
        while (to < message.Text.Length && message.Text[to] is '.' or '!' or '?' or '…' or ')')
        {
            to++;
        }

        return message.Text[from..to];
    }

    // "wants to 'connect'": a word that the writer finds funny, and no note.
    private static bool IsOneWordInPassing(Message message, int first, int end) =>
        end - first == 1
        && first > 0
        && end < message.Tokens.Count
        && message.Tokens[first].Before == Pause.None;

    // "I replied 'who are you?'"
    private static bool IsTheWritersOwn(Message message, int first) =>
        message.Own("Writes").Any(hit => hit.End <= first && first - hit.End < 2);

    private static bool IsName(Message message, int first, int end) =>
        message.Chart.Has(first, Matching.Symbols.Name, out var last) && last >= end;
}
