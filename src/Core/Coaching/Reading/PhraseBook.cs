using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Etiquette.Core.Coaching.Reading;

/// <summary>All phrases of Coaching/Phrases, found in one walk over the words.</summary>
public sealed class PhraseBook
{
    public static readonly PhraseBook All = new(Load());

    private readonly FrozenDictionary<string, ImmutableArray<Phrase>> byWord;
    private readonly FrozenDictionary<string, ImmutableArray<Phrase>> byStem;
    private readonly ImmutableArray<Phrase> anywhere;

    private const int StemLength = 3;

    public PhraseBook(IEnumerable<Phrase> phrases)
    {
        var words = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        var stems = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        var rest = ImmutableArray.CreateBuilder<Phrase>();
        foreach (var phrase in phrases)
        {
            var openings = Openings(phrase);
            if (openings.Any(slot => slot.Kind != Phrase.SlotKind.Words))
            {
                rest.Add(phrase);
                continue;
            }

            foreach (var slot in openings)
            {
                slot.Words.ToList().ForEach(word => Add(words, word, phrase));
                slot.Stems.ToList()
                    .ForEach(stem => Add(stems, stem[..Math.Min(StemLength, stem.Length)], phrase));
            }
        }

        byWord = Frozen(words);
        byStem = Frozen(stems);
        anywhere = rest.DrainToImmutable();
    }

    /// <summary>Every phrase of the book that stands in these words.</summary>
    public ImmutableArray<Hit> In(ImmutableArray<Word> words)
    {
        var hits = ImmutableArray.CreateBuilder<Hit>();
        var stems = byStem.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < words.Length; at++)
        {
            var text = words[at].Text;
            if (byWord.TryGetValue(text, out var exact))
            {
                Try(exact, words, at, hits);
            }

            for (var length = 1; length <= StemLength && length <= text.Length; length++)
            {
                if (stems.TryGetValue(text.AsSpan(0, length), out var stemmed))
                {
                    Try(stemmed, words, at, hits);
                }
            }

            Try(anywhere, words, at, hits);
        }

        return hits.DrainToImmutable();
    }

    private static void Try(
        ImmutableArray<Phrase> phrases,
        ImmutableArray<Word> words,
        int at,
        ImmutableArray<Hit>.Builder hits
    )
    {
        foreach (var phrase in phrases)
        {
            var end = phrase.Match(words, at);
            if (end > at)
            {
                hits.Add(new(phrase.Name, at, end, new(words[at].Start, words[end - 1].End)));
            }
        }
    }

    /// <summary>The slots that can be a phrase's first word: optional ones, and the first that is not.</summary>
    private static List<Phrase.Slot> Openings(Phrase phrase)
    {
        var openings = new List<Phrase.Slot>();
        foreach (var slot in phrase.Slots)
        {
            openings.Add(slot);
            if (!slot.Optional)
            {
                break;
            }
        }

        return openings;
    }

    private static void Add(Dictionary<string, List<Phrase>> index, string key, Phrase phrase)
    {
        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        if (!list.Contains(phrase))
        {
            list.Add(phrase);
        }
    }

    private static FrozenDictionary<string, ImmutableArray<Phrase>> Frozen(
        Dictionary<string, List<Phrase>> index
    ) =>
        index.ToFrozenDictionary(
            entry => entry.Key,
            entry => entry.Value.ToImmutableArray(),
            StringComparer.Ordinal
        );

    private static IEnumerable<Phrase> Load() =>
        PhraseFile.Names.SelectMany(name => PhraseFile.Lines(name).Select(line => Phrase.Parse(name, line)));
}

/// <summary>A phrase found: words [<paramref name="First"/>, <paramref name="After"/>) of the note.</summary>
public readonly record struct Hit(string Name, int First, int After, Span Span);
