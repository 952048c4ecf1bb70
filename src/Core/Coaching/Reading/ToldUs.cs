using System.Collections.Immutable;

namespace Etiquette.Core.Coaching.Reading;

/// <summary>What people say to us about a note they want, by the phrases of Coaching/Phrases/Told.</summary>
public static class ToldUs
{
    private static readonly PhraseBook book = new(
        PhraseFile.ToldNames.SelectMany(name =>
            PhraseFile.ToldLines(name).Select(line => Phrase.Parse(name, line))
        )
    );

    /// <summary>All that is said, by the names of the files there.</summary>
    public static IReadOnlySet<string> In(string text) =>
        book.In(Words.Of(text)).Select(hit => hit.Name).ToHashSet(StringComparer.Ordinal);

    /// <param name="kind">The name of a file there.</param>
    public static bool Says(string text, string kind) => book.In(Words.Of(text)).Any(hit => hit.Name == kind);

    /// <summary>It begins so: further on, the same words may tell of anything.</summary>
    public static bool Opens(string text, string kind) =>
        book.In(Words.Of(text)).Any(hit => hit.First == 0 && hit.Name == kind);

    /// <summary>The text without what is said to us alone: whole clauses of it, from pause to pause.</summary>
    public static string WithoutWordsToUs(string text)
    {
        var words = Words.Of(text);
        var left = text;
        var from = text.Length;
        foreach (
            var hit in book.In(words)
                .Where(hit => hit.Name is ToUs && IsWhole(words, hit))
                .OrderByDescending(hit => hit.Span.Start)
                .ThenByDescending(hit => hit.Span.End)
        )
        {
            if (hit.Span.End <= from)
            {
                left = left.Remove(hit.Span.Start, hit.Span.End - hit.Span.Start);
                from = hit.Span.Start;
            }
        }

        return from == text.Length ? text : left.Trim(' ', ',', ';', ':', '-', '–', '—', '(', ')', '.');
    }

    private const string ToUs = "to-us";

    private static bool IsWhole(ImmutableArray<Word> words, Hit hit) =>
        (hit.First == 0 || words[hit.First - 1].Clause < words[hit.First].Clause)
        && (hit.After == words.Length || words[hit.After].Clause > words[hit.After - 1].Clause);
}
