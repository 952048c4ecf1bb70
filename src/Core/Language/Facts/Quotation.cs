namespace Etiquette.Core.Language.Facts;

internal static class Quotation
{
    /// <summary>The longest text in quotation marks that is more than a name.</summary>
    public static string? NoteIn(Message message)
    {
        var quotes = message
            .Tokens.Select((token, at) => (token.Quote, At: at))
            .Where(word => word.Quote > 0)
            .GroupBy(word => word.Quote)
            .Select(quote => (First: quote.First().At, End: quote.Last().At + 1))
            .Where(quote => !IsName(message, quote.First, quote.End))
            .ToList();
        return quotes.Count == 0
            ? null
            : quotes.Select(quote => message.WordsOf(quote.First, quote.End)).MaxBy(text => text.Length);
    }

    private static bool IsName(Message message, int first, int end) =>
        message.Chart.Has(first, Matching.Symbols.Name, out var last) && last >= end;
}
