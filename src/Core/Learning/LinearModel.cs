using System.Collections.Immutable;
using System.Globalization;

namespace Etiquette.Core.Learning;

/// <summary>
/// Weighs the features of a text: for each feature a weight an answer, learned from our own corpus (ADR 6). The weights
/// are a text file: the answers in the first line, then one feature a line, its weights in hundredths.
/// </summary>
internal sealed class LinearModel
{
    /// <summary>What the weights in the file are multiples of.</summary>
    public const double Unit = 0.01;

    private const int LongestKey = 80;

    private readonly Dictionary<string, float[]> learned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float[]>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public LinearModel(IEnumerable<string> lines)
    {
        bySpan = learned.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines.Where(line => line[0] != '#'))
        {
            var columns = line.Split('\t');
            if (Answers.IsDefault)
            {
                Answers = [.. columns[1..]];
                continue;
            }

            learned.Add(
                columns[0],
                [
                    .. columns[1..]
                        .Select(column => (float)(int.Parse(column, CultureInfo.InvariantCulture) * Unit)),
                ]
            );
        }
    }

    /// <summary>What it tells apart, in the order of the scores.</summary>
    public ImmutableArray<string> Answers { get; }

    /// <summary>The name of a feature in the file.</summary>
    public static string Key(string kind, ReadOnlySpan<char> name) => name.IsEmpty ? kind : $"{kind} {name}";

    /// <summary>How much one feature speaks for each answer; empty when nothing was learned of it.</summary>
    public ReadOnlySpan<float> Of(string kind, ReadOnlySpan<char> name)
    {
        if (kind.Length + name.Length >= LongestKey)
        {
            return [];
        }

        Span<char> key = stackalloc char[LongestKey];
        kind.CopyTo(key);
        var length = kind.Length;
        if (!name.IsEmpty)
        {
            key[length] = ' ';
            name.CopyTo(key[(length + 1)..]);
            length += 1 + name.Length;
        }

        return bySpan.TryGetValue(key[..length], out var weights) ? weights : [];
    }
}
