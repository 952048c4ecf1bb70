namespace Etiquette.Core.Language.Reading;

/// <summary>
/// "Timetabels", "artikel", "spredsheet": the English word that sounds as an unknown word is spelt. What is learned of a word holds
/// however it is spelt; a phrase still wants it as it is, or with one slip of the finger (<see cref="Typos"/>).
/// </summary>
internal static class Respelling
{
    private static readonly SoundingWords words = Resource.Compiled(
        "sounds",
        file => new SoundingWords(file)
    );

    /// <returns>Null where it is a word, or sounds like none that is written nearly so.</returns>
    public static string? Of(ReadOnlySpan<char> folded)
    {
        if (!SoundingWords.Sounds(folded) || Everyday.Look(folded) != 0)
        {
            return null;
        }

        ReadOnlySpan<char> closest = [];
        var most = -1;
        for (var at = words.LastOf(folded); at > 0; at = words.Before(at))
        {
            var word = words.Written(at);
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
}
