using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>"An engineer", "a university": by the sound, not by the letter.</summary>
internal static partial class Articles
{
    public static string Before(string noun) => SoundsLikeAVowel(noun) ? "an" : "a";

    /// <summary>Every "a" and "an" of a text as the next word needs it.</summary>
    public static string Correct(string text) =>
        Article()
            .Replace(
                text,
                found =>
                {
                    var right = Before(found.Groups["next"].Value);
                    return (
                            char.IsUpper(found.Value[0])
                                ? char.ToUpperInvariant(right[0]) + right[1..]
                                : right
                        ) + found.Groups["space"].Value;
                }
            );

    private static bool SoundsLikeAVowel(string word) =>
        Spelled().IsMatch(word)
            ? "AEFHILMNORSX8".Contains(word[0], StringComparison.Ordinal)
            : SilentH().IsMatch(word)
                || !SoundsLikeYou().IsMatch(word)
                    && word.Length > 0
                    && (
                        "aeiouAEIOUáéíóúàèäöüÁÉÖÜ".Contains(word[0], StringComparison.Ordinal)
                        || word.StartsWith('8')
                        || word is "11" or "18"
                    );

    [GeneratedRegex(@"\b(?:[Aa]n?)(?<space> )(?=(?<next>[\p{L}\p{N}][\p{L}\p{N}\-]*))(?!I\b)")]
    private static partial Regex Article();

    /// <summary>Letters that are read one by one: "an MRI nurse", "a UX designer".</summary>
    [GeneratedRegex(
        @"^(?:[BCDFGHJKLMNPQRSTVWXZ]{2,4}s?|[AEFHILMNORSX](?:[A-Z]{1,3})?|U[A-Z]{1,2}|[B-DF-HJ-NP-TV-Z][A-Z]{1,2})$"
    )]
    private static partial Regex Spelled();

    [GeneratedRegex(@"^(?:hour|honest|honou?r|heir)", RegexOptions.IgnoreCase)]
    private static partial Regex SilentH();

    [GeneratedRegex(
        @"^(?:uni(?!nt|nf|nv|nh|ns)|use|usu|util|euro|ewe|one\b|once|ukr|ufo|ura)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SoundsLikeYou();
}
