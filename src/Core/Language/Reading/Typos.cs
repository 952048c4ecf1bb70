using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>
/// Finds the known word that one slip of the finger turned into what was written: a letter too many, too few,
/// changed or swapped. Only for words of five letters and more: shorter ones have too many neighbours.
/// </summary>
internal sealed class Typos
{
    private const int Shortest = 5;
    private const int Longest = 16;
    private readonly Vocabulary vocabulary;
    private readonly FeatureTable<int> withoutOneLetter;

    public Typos(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        withoutOneLetter = new(60_000);
        for (var number = 1; number <= vocabulary.Count; number++)
        {
            if (vocabulary.Written(number) is not { Length: >= Shortest and <= Longest } word)
            {
                continue;
            }

            for (var skip = -1; skip < word.Length; skip++)
            {
                ref var first = ref withoutOneLetter.Of(Hash(word, skip));
                first = first == 0 ? number : first;
            }
        }
    }

    public Typos(Vocabulary vocabulary, BinaryReader book) =>
        (this.vocabulary, withoutOneLetter) = (vocabulary, new(book));

    public void Write(BinaryWriter book) => withoutOneLetter.Write(book);

    public int Guess(ReadOnlySpan<char> written)
    {
        if (written.Length is < Shortest or > Longest)
        {
            return 0;
        }

        // The whole word first, then the word without each of its letters.
        for (var skip = -1; skip < written.Length; skip++)
        {
            var candidate = withoutOneLetter[Hash(written, skip)];
            if (vocabulary.Written(candidate) is { } word && OneSlip(word, written))
            {
                return candidate;
            }
        }

        return 0;
    }

    private static ulong Hash(ReadOnlySpan<char> word, int skip)
    {
        var hash = 17U;
        for (var at = 0; at < word.Length; at++)
        {
            hash = at == skip ? hash : unchecked((hash * 31) + word[at]);
        }

        // None is nothing.
        return hash | (1UL << 32);
    }

    // People hardly ever get the first letter wrong, and other words differ in just that letter.
    private static bool OneSlip(ReadOnlySpan<char> known, ReadOnlySpan<char> written)
    {
        if (known[0] != written[0])
        {
            return false;
        }

        var front = known.CommonPrefixLength(written);
        var a = known[front..];
        var b = written[front..];
        return (a.Length - b.Length) switch
        {
            1 => a[1..].SequenceEqual(b),
            -1 => b[1..].SequenceEqual(a),
            0 when a.Length > 0 => a[1..].SequenceEqual(b[1..])
                || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..])),
            _ => false,
        };
    }
}
