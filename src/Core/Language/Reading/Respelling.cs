namespace Etiquette.Core.Language.Reading;

/// <summary>
/// "Timetabels", "artikel", "spredsheet": the English word that sounds as an unknown word is spelt. What is learned of a word holds
/// however it is spelt; a phrase still wants it as it is, or with one slip of the finger (<see cref="Typos"/>).
/// </summary>
internal static class Respelling
{
    private const int Shortest = 4;
    private const int Longest = 20;

    private static readonly Dictionary<ulong, string[]> bySound = Resource
        .Lines("Words/english")
        .Where(word => word.Length is >= Shortest and <= Longest)
        .GroupBy(word => Sound(word))
        .ToDictionary(words => words.Key, words => words.ToArray());

    /// <returns>Null where it sounds like no word, or is one.</returns>
    public static string? Of(ReadOnlySpan<char> folded)
    {
        if (
            folded.Length is < Shortest or > Longest
            || Everyday.Look(folded) != 0
            || !bySound.TryGetValue(Sound(folded), out var alike)
        )
        {
            return null;
        }

        var (closest, most) = ((string?)null, -1);
        foreach (var word in alike)
        {
            var same = Same(word, folded);
            (closest, most) = same > most ? (word, same) : (closest, most);
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
