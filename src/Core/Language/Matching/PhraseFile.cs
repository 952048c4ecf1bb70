namespace Etiquette.Core.Language.Matching;

/// <summary>
/// A phrase or list file: headings in square brackets, one phrase a line below each; # begins a remark.
/// </summary>
internal static class PhraseFile
{
    /// <summary>"to note: Note.None": means something only while that question is open.</summary>
    public static bool IsForAnswers(string heading) => heading.StartsWith("to ", StringComparison.Ordinal);

    public static IEnumerable<(string Heading, ReadOnlyMemory<char> Line)> Read(string name)
    {
        var heading = "";
        foreach (var line in Resource.Lines(name))
        {
            if (line.Span[0] == '#')
            {
                continue;
            }

            if (line.Span is ['[', .. var inside, ']'])
            {
                heading = inside.Trim().ToString();
                continue;
            }

            yield return heading.Length > 0
                ? (heading, line)
                : throw new PhraseException(name, line.ToString(), "a phrase stands below a [heading]");
        }
    }
}
