using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>A request that is filled in like a form: "To: Fatima Zahra / Me: illustrator / Why: want to exhibit".</summary>
internal static partial class Brief
{
    /// <summary>Whom it goes to, or who writes: no request that came in has such fields.</summary>
    public static bool IsForANote(string text)
    {
        var labels = Fields(text).Select(field => field.Label).ToList();
        // "To: me, From: Tom" stands above what was received.
        return labels.Count > 1
            && !(labels.Exists(IsFrom) && BeginsAsALetter().IsMatch(text))
            && !OfAnEmail().IsMatch(text)
            && labels.Exists(label => Recipient().IsMatch(label))
            && labels.Exists(label => Writer().IsMatch(label) || Addressed().IsMatch(label));
    }

    /// <summary>Each field as what it is; null where the text has none.</summary>
    public static Material? Read(string text, Material material)
    {
        var fields = Fields(text);
        if (fields.Count < 2 || OfAnEmail().IsMatch(text))
        {
            return null;
        }

        var (name, about) = fields.FirstOrDefault(field => Recipient().IsMatch(field.Label))
            is { Value: { } to }
            ? Apart(to)
            : (null, null);
        var filled = material with { To = name ?? material.To };
        filled = about is null ? filled : filled.Learn(about, Topic.Meeting);
        foreach (var (label, value) in fields)
        {
            filled = Met().IsMatch(label) ? filled with { Met = true } : filled;
            filled =
                Writer().IsMatch(label) || IsFrom(label) ? filled.Learn(value, Topic.Sender)
                : Meeting().IsMatch(label) ? filled.Learn(value, Topic.Meeting)
                : Theirs().IsMatch(label) ? filled.Learn(value, Topic.Thing)
                : Offer().IsMatch(label) ? filled.Learn(value, Topic.Gain)
                : Wish().IsMatch(label) ? filled.Learn(value, TellsOfThePast(label, value) ? null : Topic.Ask)
                : filled;
        }

        return filled;
    }

    // "Why: she spoke at our fair and I liked the part on letters" is a reason, and asks for nothing.
    private static bool TellsOfThePast(string label, string value) =>
        (Is(label, "why") || Is(label, "reason"))
        && (Sorting.Of(value) is Topic.Meeting || ToldUs.Says(value, "stayed-with-me"));

    [GeneratedRegex(@"^\s*(?:from|to)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex BeginsAsALetter();

    private static bool IsFrom(string label) => Is(label, "from");

    private static bool Is(string label, string written) =>
        label.Equals(written, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Priya Nair, Stripe": the name, and who that is.</summary>
    private static (string Name, string? About) Apart(string value)
    {
        var end = value.IndexOfAny([',', '(', '-', '–']);
        return end < 1 ? (value, null) : (value[..end].Trim(), value[(end + 1)..].Trim(' ', ')'));
    }

    private static List<(string Label, string Value)> Fields(string text)
    {
        // Each field has its sign, and most texts have none.
        if (!text.AsSpan().ContainsAny(':', '='))
        {
            return [];
        }

        var labels = Label().Matches(text);
        return
        [
            .. labels.Select(
                (label, at) =>
                {
                    var from = label.Index + label.Length;
                    var until = at + 1 < labels.Count ? labels[at + 1].Index : text.Length;
                    return (
                        label.Groups["label"].Value,
                        text[from..until]
                            .Trim(' ', '\n', '\r', '\t', '/', '|', ';', ',', '.', '[', ']', '•', '*', '-')
                    );
                }
            ),
        ];
    }

    [GeneratedRegex(
        @"(?<=^|[\n/|;,.\[(•*–-]\s*)(?<label>(?:write |note |addressed )?to|recipient|for|name|who|person|contact|me|from|I am|who I am|about me|sender|my (?:job|role|work|name)|met|we met|how(?: we met| I know (?:her|him|them)| do I know (?:her|him|them))?|where(?: we met)?|context|connection|relationship|why|reason|purpose|goal|aim|ask|question|request|want|thing|liked?|remember|their (?:work|talk)|topic|offer|gain|in it for (?:her|him|them)|tone|length|style)\s*[:=]\s*",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"(?:^|\n)\s*(?:subject|sent|date|cc|reply-to)\s*:|@\w+\.\w+", RegexOptions.IgnoreCase)]
    private static partial Regex OfAnEmail();

    [GeneratedRegex(
        @"^(?:(?:write |note |addressed )?to|recipient|for|name|who|person|contact)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Recipient();

    [GeneratedRegex(@"^(?:(?:write |note |addressed )?to|recipient)$", RegexOptions.IgnoreCase)]
    private static partial Regex Addressed();

    [GeneratedRegex(@"^(?:me|I am|who I am|about me|sender|my \w+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Writer();

    [GeneratedRegex(
        @"^(?:met|we met|how.*|where.*|context|connection|relationship)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Meeting();

    [GeneratedRegex(@"\bmet$", RegexOptions.IgnoreCase)]
    private static partial Regex Met();

    [GeneratedRegex(@"^(?:thing|liked?|remember|their \w+|topic)$", RegexOptions.IgnoreCase)]
    private static partial Regex Theirs();

    [GeneratedRegex(@"^(?:offer|gain|in it for \w+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Offer();

    [GeneratedRegex(@"^(?:why|reason|purpose|goal|aim|ask|question|request|want)$", RegexOptions.IgnoreCase)]
    private static partial Regex Wish();
}
