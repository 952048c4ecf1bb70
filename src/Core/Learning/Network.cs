using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Etiquette.Core.Learning;

/// <summary>
/// A small neural network with one hidden layer, learned from our own corpus (ADR 10): every feature of a text adds its row to
/// the hidden units, and these speak for the answers. Unlike a sum of weights it learns what words mean beside each other, and
/// words that are used alike share what was learned of them.
/// <para>
/// The file, little endian: the count of hidden units (a multiple of twice <see cref="Lanes"/>), of answers and of features; the names
/// of the answers; for each hidden unit its bias; for each answer its weight of each unit; for each answer its bias; the
/// <see cref="Feature.Key"/> of each feature; for each feature its row, a signed byte a unit.
/// </para>
/// </summary>
internal sealed class Network
{
    /// <summary>Units are summed up so many at once, in the same order on every machine.</summary>
    public const int Lanes = 8;

    // What a unit that is not moved lets through all the same, so that it can still learn.
    private const float Leak = 0.1f;

    private readonly int hidden;
    private readonly Row<float> biases;
    private readonly Row<float> weights;
    private readonly Row<float> answerBiases;
    private readonly Row<sbyte> rows;

    // One more than the number of its row; 0 for a feature that was not learned.
    private readonly FeatureTable<int> rowOf;

    /// <summary>As it was learned.</summary>
    public Network(Stream learned)
    {
        using var file = new BinaryReader(learned);
        hidden = file.ReadInt32();
        var answers = file.ReadInt32();
        var features = file.ReadInt32();
        Answers = [.. Enumerable.Range(0, answers).Select(_ => file.ReadString())];
        biases = file.ReadRow<float>(hidden);
        weights = file.ReadRow<float>(answers * hidden);
        answerBiases = file.ReadRow<float>(answers);
        var keys = file.ReadRow<ulong>(features);
        rows = file.ReadRow<sbyte>(features * hidden);
        rowOf = new(features);
        for (var row = 0; row < features; row++)
        {
            rowOf[keys[row]] = row + 1;
        }
    }

    /// <summary>As it was written.</summary>
    public Network(BinaryReader file)
    {
        hidden = file.ReadInt32();
        Answers = [.. file.ReadStrings()];
        biases = file.ReadRow<float>();
        weights = file.ReadRow<float>();
        answerBiases = file.ReadRow<float>();
        rows = file.ReadRow<sbyte>();
        rowOf = new(file);
    }

    /// <summary>Writes it as it is read at a start: with the table of its features, and mapped.</summary>
    public void Write(BinaryWriter file)
    {
        file.Write(hidden);
        file.WriteStrings(Answers);
        file.WriteRow(biases.Span);
        file.WriteRow(weights.Span);
        file.WriteRow(answerBiases.Span);
        file.WriteRow(rows.Span);
        rowOf.Write(file);
    }

    /// <summary>What it tells apart, in the order of the scores.</summary>
    public ImmutableArray<string> Answers { get; }

    /// <summary>A text of so many words that is about to be heard.</summary>
    public Hearing Hear(int words) => new(this, words);

    /// <summary>A text whose features do not all count the same, and of which no word is quoted.</summary>
    public Weighing Weigh() => new(this);

    /// <summary>What a hidden unit passes on.</summary>
    public static float Passed(float sum) => sum > 0 ? sum : Leak * sum;

    /// <summary>How much of a change of its sum a hidden unit passes on.</summary>
    public static float Slope(float sum) => sum > 0 ? 1 : Leak;

    // What the hidden units say for each answer. Two answers at a time: a sum waits for itself, and not for its neighbour.
    private void Speak(float[] units, Span<double> scores)
    {
        Span<float> room = stackalloc float[units.Length];
        for (var unit = 0; unit < units.Length; unit++)
        {
            room[unit] = Passed(units[unit]);
        }

        var passed = Lined(room);
        for (var answer = 0; answer < scores.Length; answer += 2)
        {
            var next = Math.Min(answer + 1, scores.Length - 1);
            var one = Lined(WeightsOf(answer));
            var other = Lined(WeightsOf(next));
            var (sum, nextSum) = (Vector256<float>.Zero, Vector256<float>.Zero);
            for (var at = 0; at < passed.Length && at < one.Length && at < other.Length; at++)
            {
                sum += one[at] * passed[at];
                nextSum += other[at] * passed[at];
            }

            scores[answer] = answerBiases[answer] + InOrder(sum);
            scores[next] = answerBiases[next] + InOrder(nextSum);
        }
    }

    private ReadOnlySpan<float> WeightsOf(int answer) => weights.Span.Slice(answer * hidden, hidden);

    private ReadOnlySpan<Vector128<sbyte>> RowAt(int row) =>
        MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(rows.Span.Slice(row * hidden, hidden));

    /// <summary>
    /// One text: what the features of each of its words add up to in the hidden units. Rented room, so that a turn need not make it
    /// anew; give it back.
    /// </summary>
    internal sealed class Hearing : IDisposable
    {
        private readonly Network network;
        private readonly int words;
        private readonly short[] rented;
        private readonly float[] judged;
        private readonly float[] units;
        private Heard[] heard;
        private int count;

        /// <param name="Row">One more than the number of its row, once it was looked up.</param>
        private readonly record struct Heard(ulong Feature, int Word, int Row);

        public Hearing(Network network, int words)
        {
            (this.network, this.words) = (network, words);
            rented = ArrayPool<short>.Shared.Rent(words * network.hidden);
            judged = ArrayPool<float>.Shared.Rent(words * network.hidden);
            rented.AsSpan(0, words * network.hidden).Clear();
            heard = ArrayPool<Heard>.Shared.Rent(16 * words);
            units = new float[network.hidden];
        }

        /// <param name="word">The number of the word that has the feature.</param>
        public void Add(ulong feature, int word)
        {
            if (count == heard.Length)
            {
                var more = ArrayPool<Heard>.Shared.Rent(2 * count);
                heard.CopyTo(more, 0);
                ArrayPool<Heard>.Shared.Return(heard);
                heard = more;
            }

            heard[count++] = new(feature, word, 0);
        }

        /// <summary>How much speaks for each answer, all features counting the same.</summary>
        public void Judge(double scale, Span<double> scores)
        {
            AddUp();
            for (var word = 0; word < words; word++)
            {
                Total(Of(word), Judged(word));
            }

            for (var unit = 0; unit < units.Length; unit++)
            {
                units[unit] = network.biases[unit] + (units[unit] * (float)scale);
            }

            network.Speak(units, scores);
        }

        /// <summary>The word that speaks loudest for an answer, once judged.</summary>
        public int Loudest(int answer)
        {
            var towards = network.WeightsOf(answer).ToArray();
            for (var unit = 0; unit < towards.Length; unit++)
            {
                towards[unit] *= Slope(units[unit]);
            }

            var (loudest, most) = (0, float.NegativeInfinity);
            for (var word = 0; word < words; word++)
            {
                var sum = Dot(Judged(word), towards);
                (loudest, most) = sum > most ? (word, sum) : (loudest, most);
            }

            return loudest;
        }

        public void Dispose()
        {
            ArrayPool<short>.Shared.Return(rented);
            ArrayPool<float>.Shared.Return(judged);
            ArrayPool<Heard>.Shared.Return(heard);
        }

        // First all are looked up, and then added: table and rows are far away, and a short loop fetches many at a time.
        private void AddUp()
        {
            var all = heard.AsSpan(0, count);
            foreach (ref var one in all)
            {
                one = one with { Row = network.rowOf[one.Feature] };
            }

            foreach (var (_, word, row) in all)
            {
                if (row > 0)
                {
                    AddUp(row - 1, word);
                }
            }
        }

        private void AddUp(int row, int word)
        {
            var added = network.RowAt(row);
            var sums = MemoryMarshal.Cast<short, Vector256<short>>(Of(word));
            for (var at = 0; at < added.Length; at++)
            {
                sums[at] += Vector256.WidenLower(added[at].ToVector256Unsafe());
            }
        }

        // Whole numbers, and small ones, so that they add up to the same in any order.
        private void Total(ReadOnlySpan<short> sums, Span<float> word)
        {
            for (var at = 0; at < sums.Length; at += Lanes)
            {
                var shorts = Vector128.Create(sums.Slice(at, Lanes)).ToVector256Unsafe();
                var told = Vector256.ConvertToSingle(Vector256.WidenLower(shorts));
                told.CopyTo(word[at..]);
                (Vector256.Create<float>(units.AsSpan(at)) + told).CopyTo(units, at);
            }
        }

        private Span<short> Of(int word) => rented.AsSpan(word * network.hidden, network.hidden);

        private Span<float> Judged(int word) => judged.AsSpan(word * network.hidden, network.hidden);
    }

    /// <summary>One text: what its features add up to in the hidden units, each as much as it counts.</summary>
    internal sealed class Weighing(Network network)
    {
        private readonly float[] units = network.biases.Span.ToArray();

        public void Add(ulong feature, double counts)
        {
            if (network.rowOf[feature] - 1 is not (>= 0 and var row))
            {
                return;
            }

            var added = network.RowAt(row);
            var sums = MemoryMarshal.Cast<float, Vector256<float>>(units.AsSpan());
            var many = Vector256.Create((float)counts);
            for (var at = 0; at < added.Length; at++)
            {
                var shorts = Vector256.WidenLower(added[at].ToVector256Unsafe());
                sums[2 * at] += many * Vector256.ConvertToSingle(Vector256.WidenLower(shorts));
                sums[(2 * at) + 1] += many * Vector256.ConvertToSingle(Vector256.WidenUpper(shorts));
            }
        }

        /// <summary>How much speaks for each answer.</summary>
        public void Judge(Span<double> scores) => network.Speak(units, scores);
    }

    /// <summary>The sum of the products; the same on every machine.</summary>
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var left = Lined(one);
        var right = Lined(other);
        var sum = Vector256<float>.Zero;
        for (var at = 0; at < left.Length && at < right.Length; at++)
        {
            sum += left[at] * right[at];
        }

        return InOrder(sum);
    }

    private static ReadOnlySpan<Vector256<float>> Lined(ReadOnlySpan<float> numbers) =>
        MemoryMarshal.Cast<float, Vector256<float>>(numbers);

    private static float InOrder(Vector256<float> lanes)
    {
        var (lower, upper) = (lanes.GetLower(), lanes.GetUpper());
        return lower[0] + lower[1] + lower[2] + lower[3] + upper[0] + upper[1] + upper[2] + upper[3];
    }
}
