namespace Etiquette.Core.Learning;

/// <summary>A word that features are made of, hashed once.</summary>
internal sealed class Term(string text)
{
    private const int StemLength = 5;
    private static readonly Term[] numbers =
    [
        .. Enumerable.Range(0, 17).Select(number => new Term($"{number}")),
    ];

    private Term? beginning;
    private object? known;

    /// <summary>Without spaces: they part the terms of a feature.</summary>
    public string Text { get; } = text;

    public ulong Hash { get; } = HashOf(text);

    /// <summary>Its first letters; null for a word that has no more.</summary>
    public Term? Beginning => Text.Length > StemLength ? beginning ??= new(Text[..StemLength]) : null;

    /// <summary>Its first letters, by which "connects" and "connected" are one; null for a short word.</summary>
    public Term? Stem => Text.Length > StemLength + 1 ? Beginning : null;

    /// <summary>The names of an enumeration, by number.</summary>
    public static Term[] Each<T>()
        where T : struct, Enum => Array.ConvertAll(Enum.GetNames<T>(), name => new Term(name));

    /// <summary>A count, of which everything from some number on is the same.</summary>
    /// <param name="most">16 at the most.</param>
    public static Term Number(int count, int most) => numbers[Math.Min(count, most)];

    /// <summary>What was looked up for this word, so that it need not be looked up again.</summary>
    public T Known<T>(Func<Term, T> lookUp)
        where T : class => (T)(known ??= lookUp(this));

    public static ulong HashOf(ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 0x100000001B3UL;
        }

        return hash;
    }
}
