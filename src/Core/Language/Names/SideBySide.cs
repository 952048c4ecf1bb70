using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Names;

/// <summary>
/// "Nina I studied with, Peter I've never met": whoever stands at the head of a part that tells how the writer knows them is
/// meant, where there are several.
/// </summary>
internal static class SideBySide
{
    public static List<Span> In(Message message)
    {
        var heads = new List<Span>();
        if (message.HasQuote || message.Own("Knows") is [] && message.Own("Tie") is [])
        {
            return heads;
        }

        foreach (var part in Parts.Of(message))
        {
            // "Tom from accounts says she is fine" is about her.
            if (
                Head(message, part) is { } head
                && head.End < part.End
                && IsTold(message, part, head)
                && !Enumerable.Range(head.End, part.End - head.End).Any(at => message.Speaks(at, "claim"))
            )
            {
                heads.Add(head);
            }
        }

        return heads.Select(head => message.WordsOf(head.First, head.End)).Distinct().Count() == heads.Count
            ? heads
            : [];
    }

    private static bool IsTold(Message message, Span part, Span head) =>
        message.Speaks(head.End, "i-or-we")
        || Array.Exists(message.Own("Knows"), hit => IsIn(hit, part))
        || Array.Exists(message.Own("Tie"), hit => IsIn(hit, part));

    private static bool IsIn(Hit hit, Span part) => hit.First >= part.First && hit.End <= part.End;

    // "I know Erik from football"
    private static Span? Head(Message message, Span part)
    {
        var first = part.First;
        if (
            message.Speaks(first, "i-or-we")
            && message.FoldedAt(Math.Min(first + 1, part.End - 1)).Text is "know"
        )
        {
            first += 2;
        }

        return
            first < part.End
            && message.Tokens[first].Is(Look.Capital)
            && message.Tokens[first].Is(Look.FirstName)
            && message.Chart.Has(first, Symbols.Name, out var end)
            ? new(first, end)
            : null;
    }
}
