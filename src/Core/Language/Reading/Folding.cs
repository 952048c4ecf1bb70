using System.Globalization;
using System.Text;

namespace Etiquette.Core.Language.Reading;

/// <summary>Brings a word to the form in which words are compared: lower case, no accents.</summary>
internal static class Folding
{
    public static string Fold(string word) => Fold(word.AsSpan()).ToString();

    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word) => Fold(word, new char[word.Length]);

    /// <param name="room">Where a word without accents, as most are, finds place.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> room)
    {
        if (room.Length < word.Length)
        {
            return Fold(word);
        }

        var lower = room[..word.ToLowerInvariant(room)];
        return Ascii.IsValid(lower) ? lower : WithoutAccents(new string(lower));
    }

    private static string WithoutAccents(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in WellFormed(word).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(Plain(letter));
            }
        }

        return folded.ToString();
    }

    // A lone half of a surrogate pair cannot be normalised, and can arrive in a cut text.
    private static string WellFormed(string word)
    {
        var wellFormed = new StringBuilder(word.Length);
        Span<char> letter = stackalloc char[2];
        foreach (var rune in word.EnumerateRunes())
        {
            wellFormed.Append(letter[..rune.EncodeToUtf16(letter)]);
        }

        return wellFormed.ToString();
    }

    private static string Plain(char letter) =>
        letter switch
        {
            'ß' => "ss",
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'æ' => "ae",
            'œ' => "oe",
            'ı' => "i",
            'þ' => "th",
            _ => letter.ToString(),
        };
}
