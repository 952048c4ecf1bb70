namespace Etiquette.Core.Language.Reading;

/// <summary>
/// "Timetabels", "artikel", "spredsheet": the English word that sounds as an unknown word is spelt. What is learned of a word holds
/// however it is spelt; a phrase still wants it as it is, or with one slip of the finger (<see cref="Typos"/>).
/// </summary>
internal static class Respelling
{
    private const int Shortest = 4;
    private const int Longest = 20;

    // In the order of their sounds, so that those which sound alike stand together.
    private static readonly string[] words =
    [
        .. Everyday.English.Where(word => word.Length is >= Shortest and <= Longest),
    ];
    private static readonly ulong[] sounds = Array.ConvertAll(words, word => Sound(word));

    static Respelling() => Array.Sort(sounds, words);

    /// <returns>Null where it is a word, or sounds like none that is written nearly so.</returns>
    public static string? Of(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < Shortest or > Longest || Everyday.Look(folded) != 0)
        {
            return null;
        }

        var sound = Sound(folded);
        var (closest, most) = ((string?)null, -1);
        var at = Array.BinarySearch(sounds, sound);
        while (at > 0 && sounds[at - 1] == sound)
        {
            at--;
        }

        for (; at >= 0 && at < sounds.Length && sounds[at] == sound; at++)
        {
            var same = Same(words[at], folded);
            var isCloser = same > most || (same == most && string.CompareOrdinal(words[at], closest) < 0);
            (closest, most) = isCloser ? (words[at], same) : (closest, most);
        }

        return closest;
    }

    // How many letters they have in common, from the front and from the back.
    private static int Same(string word, ReadOnlySpan<char> folded)
    {
        var front = word.AsSpan().CommonPrefixLength(folded);
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
