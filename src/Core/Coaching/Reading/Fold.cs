using System.Globalization;
using System.Text;

namespace Etiquette.Core.Coaching.Reading;

/// <summary>Lower case without accents, so that "Où", "ou" and "OÙ" are one word to the phrase book.</summary>
public static class Fold
{
    private const int Latin = 0x250;
    private static readonly string[] Table =
    [
        .. Enumerable.Range(0, Latin).Select(code => Slowly((char)code)),
    ];

    public static string Word(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length + 2);
        foreach (var letter in word)
        {
            _ = letter < Latin ? folded.Append(Table[letter]) : folded.Append(char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    private static string Slowly(char letter) =>
        char.ToLowerInvariant(letter) switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' => "d",
            var other when char.IsAscii(other) => other.ToString(),
            var other => other
                .ToString()
                .Normalize(NormalizationForm.FormD)[..1]
                .ToLower(CultureInfo.InvariantCulture),
        };
}
