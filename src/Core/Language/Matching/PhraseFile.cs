namespace Etiquette.Core.Language.Matching;

/// <summary>
/// A phrase or list file: headings in square brackets, one phrase a line below each; # begins a remark.
/// </summary>
internal static class PhraseFile
{
    public static IEnumerable<(string Heading, string Line)> Read(string name)
    {
        var heading = "";
        foreach (var line in Resource.Lines(name))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (line is ['[', .. var inside, ']'])
            {
                heading = inside.Trim();
                continue;
            }

            yield return heading.Length > 0
                ? (heading, line)
                : throw new PhraseException(name, line, "a phrase stands below a [heading]");
        }
    }
}
