using Etiquette.Core.Language.Matching;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>Short and sloppy forms that stand for other words: "dont" is "do not", "u" is "you".</summary>
internal sealed class Spelling
{
    private readonly FeatureTable<int> forms = new(512);
    private readonly List<int[]?> meanings = [null];

    public Spelling(Vocabulary vocabulary, IEnumerable<string> files)
    {
        foreach (var line in files.SelectMany(Resource.Lines).Select(line => line.ToString()))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (line.Split('=') is not [var written, var meant])
            {
                throw new PhraseException("spelling", line, "a spelling is written = meant");
            }

            forms[Term.HashOf(written.AsSpan().Trim())] = meanings.Count;
            meanings.Add([
                .. meant
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(word => vocabulary.Learn(word)),
            ]);
        }
    }

    /// <param name="hash">Of the folded word.</param>
    /// <returns>Null for a word that stands for itself.</returns>
    public int[]? Of(ulong hash) => meanings[forms[hash]];
}
