using System.Runtime.InteropServices;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>Short and sloppy forms that stand for other words: "dont" is "do not", "u" is "you".</summary>
internal sealed class Spelling
{
    private readonly FeatureTable<int> forms = new(512);
    private readonly List<int[]?> meanings = [null];
    private readonly List<ulong> hashes = [];

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

            Add(
                Term.HashOf(written.AsSpan().Trim()),
                [
                    .. meant
                        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Select(word => vocabulary.Learn(word)),
                ]
            );
        }
    }

    public Spelling(BinaryReader book)
    {
        foreach (var hash in book.ReadRow<ulong>().Span)
        {
            Add(hash, book.ReadRow<int>().Span.ToArray());
        }
    }

    public void Write(BinaryWriter book)
    {
        book.WriteRow(CollectionsMarshal.AsSpan(hashes));
        foreach (var hash in hashes)
        {
            book.WriteRow<int>(Of(hash));
        }
    }

    /// <param name="hash">Of the folded word.</param>
    /// <returns>Null for a word that stands for itself.</returns>
    public int[]? Of(ulong hash) => meanings[forms[hash]];

    private void Add(ulong hash, int[] meant)
    {
        forms[hash] = meanings.Count;
        meanings.Add(meant);
        hashes.Add(hash);
    }
}
