using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// Reads a message in the language it is mostly written in, and each sentence in another language (a quoted
/// note, a pasted mail) in that one.
/// </summary>
internal static class Read
{
    public static (Grammar Grammar, Chart Chart, List<Hit> Hits) Of(string text, string? about)
    {
        var english = Grammar.Shipped.Split(text);
        var tongues = Tongues.Of(english, text);
        var grammar = Grammar.Of(tongues.Main);
        var (chart, hits) = grammar.Read(grammar == Grammar.Shipped ? english : grammar.Split(text), about);
        foreach (var other in tongues.Others)
        {
            var book = Grammar.Of(other);
            var (theirs, found) = book.Read(book == Grammar.Shipped ? english : book.Split(text), about);
            hits.AddRange(
                found
                    .Where(hit => tongues.At(theirs.Tokens[hit.First].Start) == other)
                    .Select(hit => Moved(hit, theirs.Tokens, chart.Tokens))
            );
        }

        return (grammar, chart, hits);
    }

    // Two languages count words differently ("don't" is two), so places are matched by letters.
    private static Hit Moved(Hit hit, List<Token> from, List<Token> to)
    {
        return hit with
        {
            First = Place(from[hit.First].Start),
            End = Place(from[hit.End - 1].End - 1) + 1,
            Name = hit.Name is { } name
                ? new Span(Place(from[name.First].Start), Place(from[name.End - 1].End - 1) + 1)
                : null,
        };

        int Place(int letter)
        {
            var at = 0;
            while (at + 1 < to.Count && to[at + 1].Start <= letter)
            {
                at++;
            }

            return at;
        }
    }
}
