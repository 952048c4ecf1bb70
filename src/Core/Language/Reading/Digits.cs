namespace Etiquette.Core.Language.Reading;

internal static class Digits
{
    /// <summary>"12", "10,000", "12k", "2nd"; anything else that begins with a digit has no value.</summary>
    public static int Value(ReadOnlySpan<char> folded)
    {
        long value = 0;
        var at = 0;
        for (; at < folded.Length && (char.IsAsciiDigit(folded[at]) || folded[at] is ',' or '.'); at++)
        {
            value = char.IsAsciiDigit(folded[at])
                ? Math.Min((value * 10) + folded[at] - '0', 1_000_000_000)
                : value;
        }

        return folded[at..] switch
        {
            "" or "ish" or "odd" => (int)value,
            "k" => (int)Math.Min(value * 1000, 1_000_000_000),
            _ => -1,
        };
    }
}
