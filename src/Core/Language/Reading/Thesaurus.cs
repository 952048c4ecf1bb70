using System.Runtime.InteropServices;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>
/// Kinds of English words: a physio and a dentist are of one, so what was learned of the one holds for the other.
/// A heading in square brackets, then words; a term of two or three words is joined by underscores.
/// </summary>
internal static class Thesaurus
{
    private static readonly Term[] none = [];
    private static readonly Dictionary<ulong, Entry> entries = Read();
    private static readonly Func<Term, Entry> lookUp = word =>
        entries.GetValueOrDefault(new Feature(word).Key, Entry.Nothing);

    /// <param name="Kinds">Of the word by itself.</param>
    /// <param name="BeginsATerm">Longer terms begin with it.</param>
    private sealed record Entry(Term[] Kinds, bool BeginsATerm)
    {
        public static readonly Entry Nothing = new(none, false);
    }

    /// <summary>The kinds of a word, or of the longer term that it begins.</summary>
    public static Term[] At(Term word, Term? next, Term? third)
    {
        var entry = word.Known(lookUp);
        return !entry.BeginsATerm || next is null ? entry.Kinds
            : third is not null && entries.TryGetValue(new Feature(word, next, third).Key, out var three)
                ? three.Kinds
            : entries.TryGetValue(new Feature(word, next).Key, out var two) ? two.Kinds
            : entry.Kinds;
    }

    private static Dictionary<ulong, Entry> Read()
    {
        var found = new Dictionary<ulong, Entry>(80_000);
        foreach (var file in Resource.Names("Words/kinds"))
        {
            Entry? alone = null;
            foreach (var memory in Resource.Lines(file))
            {
                var line = memory.Span;
                if (line[0] == '#')
                {
                    continue;
                }

                if (line[0] == '[')
                {
                    alone = new([new($"{{{line.Trim("[]")}}}")], false);
                    continue;
                }

                Add(
                    found,
                    line,
                    alone ?? throw new PhraseException(file, line.ToString(), "words stand below a [heading]")
                );
            }
        }

        return found;
    }

    /// <param name="alone">What most words below a heading share: they are of its kind, and of no other.</param>
    private static void Add(Dictionary<ulong, Entry> found, ReadOnlySpan<char> line, Entry alone)
    {
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            var first = word.IndexOf('_');
            ref var entry = ref EntryOf(found, Feature.KeyOf(word, '_'));
            entry =
                entry == Entry.Nothing ? alone
                : entry.Kinds.Contains(alone.Kinds[0]) ? entry
                : entry with { Kinds = [.. entry.Kinds, .. alone.Kinds] };
            if (first > 0)
            {
                ref var beginning = ref EntryOf(found, Feature.KeyOf(word[..first], '_'));
                beginning = beginning.BeginsATerm ? beginning : beginning with { BeginsATerm = true };
            }
        }
    }

    private static ref Entry EntryOf(Dictionary<ulong, Entry> found, ulong key)
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(found, key, out _);
        entry ??= Entry.Nothing;
        return ref entry!;
    }
}
