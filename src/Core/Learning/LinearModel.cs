using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Etiquette.Core.Learning;

/// <summary>
/// Weighs the features of a text: what each of them says for and against each answer, learned from our own corpus
/// (ADR 6). The weights are a text file: the answers in the first line, then one feature a line with its weights in
/// hundredths, each after the number of its answer: <c>word client	3:120	7:-15</c>.
/// </summary>
internal sealed class LinearModel
{
    /// <summary>What the weights in the file are multiples of.</summary>
    public const double Unit = 0.01;

    private readonly Row<Weight> weights;
    private readonly FeatureTable<Share> shares;

    /// <summary>What a feature says for one answer.</summary>
    private readonly record struct Weight(byte Answer, short Hundredths);

    /// <summary>All that a feature says: so many weights, from the first.</summary>
    private readonly record struct Share(int First, int Count);

    public LinearModel(IEnumerable<string> lines)
        : this([.. lines.Select(line => line.AsMemory())]) { }

    public LinearModel(IReadOnlyList<ReadOnlyMemory<char>> lines)
    {
        var found = new List<Weight>();
        shares = new(lines.Count);
        foreach (var memory in lines)
        {
            var line = memory.Span;
            if (line[0] == '#')
            {
                continue;
            }

            var end = line.IndexOf('\t');
            if (Answers.IsDefault)
            {
                Answers = [.. line[(end + 1)..].ToString().Split('\t')];
                continue;
            }

            var first = found.Count;
            Add(line[(end + 1)..], found);
            shares[Feature.KeyOf(line[..end])] = new(first, found.Count - first);
        }

        weights = Row<Weight>.Of(CollectionsMarshal.AsSpan(found));
    }

    public LinearModel(BinaryReader file)
    {
        Answers = [.. file.ReadStrings()];
        weights = file.ReadRow<Weight>();
        shares = new(file);
    }

    /// <summary>Writes it as it is read at a start: nothing is parsed then.</summary>
    public void Write(BinaryWriter file)
    {
        file.WriteStrings(Answers);
        file.WriteRow(weights.Span);
        shares.Write(file);
    }

    /// <summary>What it tells apart, in the order of the scores.</summary>
    public ImmutableArray<string> Answers { get; }

    /// <summary>The name of a feature in the file.</summary>
    public static string Key(string kind, ReadOnlySpan<char> name) => name.IsEmpty ? kind : $"{kind} {name}";

    /// <summary>Adds what a feature says for each answer.</summary>
    /// <param name="feature">Its <see cref="Feature.Key"/>.</param>
    public void Weigh(ulong feature, double value, Span<double> scores)
    {
        value *= Unit;
        var (first, count) = shares[feature];
        foreach (ref readonly var weight in weights.Span.Slice(first, count))
        {
            scores[weight.Answer] += weight.Hundredths * value;
        }
    }

    public void Weigh(string kind, ReadOnlySpan<char> name, double value, Span<double> scores) =>
        Weigh(Feature.KeyOf(kind, name), value, scores);

    private static void Add(ReadOnlySpan<char> columns, List<Weight> found)
    {
        var at = 0;
        while (at < columns.Length)
        {
            var answer = Number(columns, ref at);
            at++;
            var sign = columns[at] == '-' ? -1 : 1;
            at += sign < 0 ? 1 : 0;
            found.Add(new((byte)answer, (short)(sign * Number(columns, ref at))));
            at++;
        }
    }

    private static int Number(ReadOnlySpan<char> text, ref int at)
    {
        var number = 0;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            number = (10 * number) + text[at] - '0';
        }

        return number;
    }
}
