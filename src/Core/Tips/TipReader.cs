using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Etiquette.Core.Tips;

/// <summary>Reads a tip as an editor would: length, source, how hard it is to read, and whether we have it already.</summary>
public static partial class TipReader
{
    /// <summary>Flesch reading ease below this is for lawyers. (60 to 70 is plain English.)</summary>
    private const double HardestReading = 40;

    private const double AlmostTheSame = 0.6;
    private const int LongestTitle = 80;

    /// <summary>What is wrong with a text, in words for its writer; null when it may stand.</summary>
    public static string? Fault(string text) =>
        text.Length < 20 ? "That is too short to be a tip."
        : text.Length > TipFile.Longest
            ? $"That has {text.Length} characters; {TipFile.Longest} is the most, so that it fits on a phone."
        : Ease(text) < HardestReading ? "That is hard to read. Try shorter sentences and shorter words."
        : null;

    /// <summary>What is wrong with a tip beside the others; null when it may stand.</summary>
    public static string? Fault(Tip tip, IEnumerable<Tip> others) =>
        Fault(tip.Text)
        ?? (
            tip.Source.Length < 2
                ? "A tip needs a source: who says so? Add it at the end: “Source: our HR guide”."
            : others.FirstOrDefault(other =>
                other.Id != tip.Id && Likeness(other.Text, tip.Text) > AlmostTheSame
            )
                is { } twin
                ? $"That says nearly the same as “{twin.Title}”."
            : null
        );

    /// <summary>"Title. Text. Source: who says so" becomes a tip; gives what is wrong, or null.</summary>
    public static string? FromChat(string said, string author, TipBook book, out Tip? tip)
    {
        tip = null;
        var source = Source().Match(said);
        var body = (source.Success ? said[..source.Index] : said).Trim();
        var end = body.IndexOfAny(['.', '?', '!', '\n', ':']);
        if (end is <= 0 or > LongestTitle || end + 1 >= body.Length)
        {
            return "Begin with a short title, then the tip: “add a tip: Say hello first. One line about "
                + "yourself costs nothing. Source: our HR guide”.";
        }

        var title = body[..(body[end] is '?' or '!' ? end + 1 : end)].Trim();
        var read = new Tip(
            Id(body),
            title,
            Moral.RespectTheirTime,
            ["our-own"],
            source.Success ? source.Groups["source"].Value.Trim().TrimEnd('.') : "",
            Evidence.Practice,
            body[(end + 1)..].Trim()
        );
        tip = read;
        return Fault(read, book.All);
    }

    /// <summary>How easy English is to read, by Flesch: from the length of its sentences and of its words.</summary>
    public static double Ease(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        var sentences = Math.Max(1, SentenceEnd().Count(text));
        return words.Count == 0
            ? 100
            : 206.835 - (1.015 * words.Count / sentences) - (84.6 * words.Sum(Syllables) / words.Count);
    }

    /// <summary>The share of words that two texts have in common.</summary>
    public static double Likeness(string one, string other)
    {
        var (first, second) = (Words(one), Words(other));
        return first.Count == 0 || second.Count == 0
            ? 0
            : (double)first.Intersect(second).Count() / first.Union(second).Count();
    }

    private static HashSet<string> Words(string text) =>
        [
            .. Word()
                .Matches(text)
                .Select(match => match.Value.ToLowerInvariant())
                .Where(word => word.Length > 2),
        ];

    private static int Syllables(string word)
    {
        var groups = Vowels().Count(word);
        var silent =
            word.EndsWith('e') && !word.EndsWith("le", StringComparison.OrdinalIgnoreCase) && groups > 1;
        return Math.Max(1, silent ? groups - 1 : groups);
    }

    private static string Id(string body) =>
        "own-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)).AsSpan(0, 6));

    [GeneratedRegex(@"\(?\bsource\s*:\s*(?<source>[^)]{0,200})\)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex(@"[A-Za-z][A-Za-z'’]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?:;]+(\s|$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[aeiouy]+", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels();
}
