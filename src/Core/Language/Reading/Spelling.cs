using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Reading;

/// <summary>Short and sloppy forms that stand for other words: "dont" is "do not", "u" is "you".</summary>
internal sealed class Spelling
{
    private readonly Dictionary<string, int[]> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public Spelling(Vocabulary vocabulary, IEnumerable<string> files)
    {
        bySpan = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in files.SelectMany(Resource.Lines).Where(line => !line.StartsWith('#')))
        {
            if (line.Split('=') is not [var written, var meant])
            {
                throw new PhraseException("spelling", line, "a spelling is written = meant");
            }

            forms[written.Trim()] =
            [
                .. meant.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(vocabulary.Learn),
            ];
        }
    }

    public int[]? Of(ReadOnlySpan<char> folded) => bySpan.TryGetValue(folded, out var meant) ? meant : null;
}
