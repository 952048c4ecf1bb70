using System.Globalization;

namespace Etiquette.Core.Language.Intents;

/// <summary>
/// Weighs the features of a message against each other: for each feature a weight an intent, learned from our own
/// corpus (ADR 6). The weights are a text file, one feature a line, in hundredths.
/// </summary>
internal sealed class Classifier
{
    public static readonly int Intents = Enum.GetValues<Intent>().Length;

    /// <summary>What the weights in the file are multiples of.</summary>
    public const double Unit = 0.01;

    public static readonly Classifier Shipped = new(Resource.Lines("Intents/learned"));

    private readonly Dictionary<string, float[]> learned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float[]>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public Classifier(IEnumerable<string> lines)
    {
        bySpan = learned.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines.Where(line => line[0] != '#'))
        {
            var columns = line.Split('\t');
            learned.Add(
                columns[0],
                [
                    .. columns[1..]
                        .Select(column => (float)(int.Parse(column, CultureInfo.InvariantCulture) * Unit)),
                ]
            );
        }
    }

    /// <summary>The name of a feature in the file.</summary>
    public static string Key(string kind, ReadOnlySpan<char> name) => name.IsEmpty ? kind : $"{kind} {name}";

    public Intent Choose(Gist gist)
    {
        var scores = new double[Intents];
        Features.Of(
            gist,
            Patterns.Weigh(gist),
            (kind, name, value) =>
            {
                if (Find(kind, name) is { } weights)
                {
                    for (var intent = 0; intent < scores.Length; intent++)
                    {
                        scores[intent] += weights[intent] * value;
                    }
                }
            }
        );
        return (Intent)Array.IndexOf(scores, scores.Max());
    }

    private float[]? Find(string kind, ReadOnlySpan<char> name)
    {
        const int Longest = 80;
        if (kind.Length + name.Length >= Longest)
        {
            return null;
        }

        Span<char> key = stackalloc char[Longest];
        kind.CopyTo(key);
        var length = kind.Length;
        if (!name.IsEmpty)
        {
            key[length] = ' ';
            name.CopyTo(key[(length + 1)..]);
            length += 1 + name.Length;
        }

        return bySpan.TryGetValue(key[..length], out var weights) ? weights : null;
    }
}
