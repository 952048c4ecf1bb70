using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>Kinds of English words: a physio and a dentist are of one, so what was learned of the one holds for the other.</summary>
internal static class Thesaurus
{
    private static readonly KindsOfWords words = Resource.Compiled("kinds", file => new KindsOfWords(file));
    private static readonly Func<Term, KindsOfWords.Entry> lookUp = word =>
        words.Of(new Feature(word).Key) ?? KindsOfWords.Entry.Nothing;

    /// <summary>The kinds that are kinds of people.</summary>
    public static readonly HashSet<string> OfPeople = [.. words.OfPeople];

    /// <summary>The kinds of a word, or of the longer term that it begins.</summary>
    public static Term[] At(Term word, Term? next, Term? third)
    {
        var entry = word.Known(lookUp);
        return !entry.BeginsATerm || next is null ? entry.Kinds
            : third is not null && words.Of(new Feature(word, next, third).Key) is { } three ? three.Kinds
            : words.Of(new Feature(word, next).Key) is { } two ? two.Kinds
            : entry.Kinds;
    }
}
