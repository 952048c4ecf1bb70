using Etiquette.Core.Accepting;

namespace Etiquette.Core.Tips;

/// <summary>
/// Reads a tip as its writer wrote it: a title line, a few "name: value" lines, an empty line, the text.
/// Writers need no C#; whatever is wrong is said in their words.
/// </summary>
public static class TipFile
{
    /// <summary>A tip fits on a phone screen.</summary>
    public const int Longest = 400;

    /// <exception cref="FormatException">The file is not a tip; the message says what is missing.</exception>
    public static Tip Read(string id, string file)
    {
        var lines = file.ReplaceLineEndings("\n").Split('\n');
        if (!lines[0].StartsWith("# ", StringComparison.Ordinal))
        {
            throw Wrong("the first line is the title and begins with '# '");
        }

        var end = Array.FindIndex(lines, string.IsNullOrWhiteSpace);
        if (end < 0)
        {
            throw Wrong("an empty line stands between the head and the text");
        }

        var head = lines[1..end]
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0].Trim(), pair => pair.Length == 2 ? pair[1].Trim() : "");
        var text = string.Join(' ', lines[end..].Select(line => line.Trim()).Where(line => line.Length > 0));
        if (text.Length is 0 or > Longest)
        {
            throw Wrong($"the text has {text.Length} characters; it needs 1 to {Longest}");
        }

        return new Tip(
            id,
            lines[0][2..].Trim(),
            Enum.TryParse(Value("moral"), out Moral moral) ? moral : throw Wrong("no such moral"),
            Value("packs").Split(',', StringSplitOptions.TrimEntries),
            Value("source"),
            Enum.TryParse(Value("evidence"), ignoreCase: true, out Evidence evidence)
                ? evidence
                : throw Wrong("no such evidence"),
            text
        )
        {
            Case = Case(),
        };

        string Value(string name) =>
            head.GetValueOrDefault(name) is { Length: > 0 } value
                ? value
                : throw Wrong($"'{name}:' is missing");

        Practice? Case() =>
            !head.ContainsKey("case") ? null
            : Value("answer").Split(", because ", 2) is [var best, var because]
            && Enum.TryParse(best, ignoreCase: true, out Decision decision)
                ? new(Value("case"), decision, because)
            : throw Wrong("'answer:' is a verdict and a reason (Ignore, because ...)");

        FormatException Wrong(string what) => new($"Tip {id}: {what}.");
    }
}
