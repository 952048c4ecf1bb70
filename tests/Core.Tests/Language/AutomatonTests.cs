using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Tests.Language;

/// <summary>Merged, written out and made deterministic, phrases say what each of them said alone.</summary>
public sealed class AutomatonTests
{
    private const int LongestSequence = 5;
    private static readonly string[] words = ["we", "met", "at", "work"];

    [Fact]
    public void An_automaton_finds_just_what_the_phrases_stand_for()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            string[][][][] phrases = [.. Enumerable.Range(0, 8).Select(_ => Phrase(random))];
            var vocabulary = new Vocabulary();
            var automaton = Grown(vocabulary, phrases);

            foreach (var sequence in Sequences())
            {
                Assert.Equal(
                    Enumerable.Range(0, phrases.Length).Where(phrase => StandsFor(phrases[phrase], sequence)),
                    Found(automaton, sequence.Select(word => vocabulary[word]))
                );
            }
        }
    }

    // Items in order; each of them one way or another, a way one word or two.
    private static string[][][] Phrase(Random random) =>
        [
            .. Enumerable
                .Range(0, random.Next(1, 4))
                .Select(_ =>
                    Enumerable
                        .Range(0, random.Next(1, 4))
                        .Select(_ => random.GetItems(words, random.Next(1, 3)))
                        .ToArray()
                ),
        ];

    private static Automaton Grown(Vocabulary vocabulary, string[][][][] phrases)
    {
        var symbols = new Symbols(vocabulary);
        var sapling = new Sapling(symbols);
        for (var phrase = 0; phrase < phrases.Length; phrase++)
        {
            var line = string.Join(
                ' ',
                phrases[phrase]
                    .Select(item => $"({string.Join('|', item.Select(way => string.Join(' ', way)))})")
            );
            foreach (var row in Pattern.Rows(line, symbols, new Spelling(vocabulary, []), []))
            {
                sapling.Add(row, phrase);
            }
        }

        return sapling.Grown();
    }

    private static IEnumerable<string[]> Sequences()
    {
        IEnumerable<string[]> all =
        [
            [],
        ];
        for (var length = 1; length <= LongestSequence; length++)
        {
            all = [.. all.SelectMany(begun => words.Select(word => (string[])[.. begun, word]))];
            foreach (var sequence in all)
            {
                yield return sequence;
            }
        }
    }

    private static bool StandsFor(ReadOnlySpan<string[][]> items, ReadOnlySpan<string> sequence)
    {
        if (items.IsEmpty)
        {
            return sequence.IsEmpty;
        }

        foreach (var way in items[0])
        {
            if (sequence.StartsWith(way) && StandsFor(items[1..], sequence[way.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Found(Automaton automaton, IEnumerable<int> sequence)
    {
        var node = Automaton.Root;
        foreach (var word in sequence)
        {
            node = automaton.Find(node, word);
            if (node == Automaton.Root)
            {
                return [];
            }
        }

        return automaton.OutcomesOf(automaton.ExtraOf(automaton[node])).ToArray();
    }
}
