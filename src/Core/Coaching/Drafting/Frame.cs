using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>How a fragment that begins in one way becomes a sentence: "met at a fair" is "We met at a fair".</summary>
/// <param name="Topics">The topics on which it may stand; none means any.</param>
/// <param name="With">The sentence: {0} is the whole fragment, {rest} what follows the part that was recognised.</param>
internal sealed record Frame(string Begins, string With, params Topic[] Topics)
{
    private readonly Regex begins = new(
        "^(?:" + Begins + @")(?<rest>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant
    );

    public string? Of(string fragment, Topic topic)
    {
        if (Topics.Length > 0 && !Topics.Contains(topic))
        {
            return null;
        }

        var found = begins.Match(fragment);
        return found.Success ? Fill(found, fragment) : null;
    }

    private string Fill(Match found, string fragment) =>
        Blank()
            .Replace(
                With,
                blank =>
                    blank.Groups[1].Value != "0" ? found.Groups[blank.Groups[1].Value].Value.Trim()
                    : blank.Index > 0 ? Inside(fragment)
                    : fragment
            );

    /// <summary>"Met at the fair" is no longer the beginning: "We met at the fair".</summary>
    private static string Inside(string fragment) =>
        fragment is [var first, var second, ..] && char.IsUpper(first) && char.IsLower(second)
            ? char.ToLowerInvariant(first) + fragment[1..]
            : fragment;

    private static Regex Blank() => blanks;

    private static readonly Regex blanks = new(@"\{(\w+)\}", RegexOptions.CultureInvariant);
}
