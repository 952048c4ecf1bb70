using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>
/// "Timetabels", "artikel", "spredsheet": the English word that sounds as an unknown word is spelt. What is learned of a word holds
/// however it is spelt; a phrase still wants it as it is, or with one slip of the finger (<see cref="Typos"/>).
/// </summary>
internal static class Respelling
{
    private const int Shortest = 4;
    private const int Longest = 20;

    private static readonly IReadOnlyList<ReadOnlyMemory<char>> words = Everyday.English;

    // One more than the number of the last word with a sound, and of the one before it with the same; 0 where there is none.
    private static readonly FeatureTable<int> sounds = new(40_000);
    private static readonly int[] before = new int[words.Count];

    static Respelling()
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Length is >= Shortest and <= Longest)
            {
                ref var last = ref sounds.Of(Sound(words[at].Span));
                (before[at], last) = (last, at + 1);
            }
        }
    }

    /// <returns>Null where it is a word, or sounds like none that is written nearly so.</returns>
    public static string? Of(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < Shortest or > Longest || Everyday.Look(folded) != 0)
        {
            return null;
        }

        ReadOnlySpan<char> closest = [];
        var most = -1;
        for (var at = sounds[Sound(folded)] - 1; at >= 0; at = before[at] - 1)
        {
            var word = words[at].Span;
            var same = Same(word, folded);
            if (same > most || (same == most && word.SequenceCompareTo(closest) < 0))
            {
                closest = word;
                most = same;
            }
        }

        return most < 0 ? null : closest.ToString();
    }

    // How many letters they have in common, from the front and from the back.
    private static int Same(ReadOnlySpan<char> word, ReadOnlySpan<char> folded)
    {
        var front = word.CommonPrefixLength(folded);
        var back = 0;
        while (
            back < Math.Min(word.Length, folded.Length) - front && word[^(back + 1)] == folded[^(back + 1)]
        )
        {
            back++;
        }

        return front + back - Math.Abs(word.Length - folded.Length);
    }

    // Its first letter and its consonants, those that sound alike being one, as a number.
    private static ulong Sound(ReadOnlySpan<char> word)
    {
        var sound = 0UL;
        var before = '\0';
        for (var at = 0; at < word.Length; at++)
        {
            var letter = word[at] switch
            {
                'c' when at + 1 < word.Length && word[at + 1] is 'e' or 'i' or 'y' => 's',
                'c' or 'q' => 'k',
                'z' => 's',
                'p' when at + 1 < word.Length && word[at + 1] == 'h' => 'f',
                'g' when at + 1 < word.Length && word[at + 1] == 'h' => 'h',
                var other => other,
            };
            if (
                letter != before
                && (at == 0 || letter is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'w'))
            )
            {
                sound = (sound * 31) + letter;
            }

            before = letter;
        }

        return sound;
    }
}
