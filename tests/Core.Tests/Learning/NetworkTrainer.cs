using System.Runtime.Intrinsics;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Tests.Learning;

/// <summary>
/// Trains a <see cref="Network"/> by stochastic gradient descent, each weight with its own falling rate (AdaGrad). Features and
/// hidden units are left out at random meanwhile (dropout), so that none is relied upon alone; what is kept is the mean of the later
/// rounds, so that the last examples do not count for more. Several voices are trained apart and speak together, so that the luck of
/// one counts for less. The same examples in the same order give the same file.
/// </summary>
internal sealed class NetworkTrainer
{
    private const double Rate = 0.05;
    private const double Shrinking = 0.0005;
    private const float ShrinkingOfWeights = 0.1f * (float)Shrinking;
    private const double Negligible = 0.004;

    // The share of weights that the bytes hold whole.
    private const double Uncut = 0.9998;

    private readonly Settings settings;
    private readonly int answers;
    private readonly Random random;
    private readonly Layer features;
    private readonly Layer biases;
    private readonly Layer weights;
    private readonly Layer answerBiases;

    // Of the example at hand: what all its texts passed on, and what the units are to blame for.
    private readonly float[] passed;
    private readonly float[] blame;

    /// <param name="Voices">Networks that are trained apart, each from a seed of its own.</param>
    /// <param name="Hidden">Units of each; a multiple of 16.</param>
    /// <param name="LeastTexts">What hardly any text has says nothing of others.</param>
    /// <param name="FeaturesLeftOut">The share of features that is left out of an example each time it is seen.</param>
    /// <param name="UnitsLeftOut">The same of the hidden units.</param>
    /// <param name="TextsLeftOut">The same of the texts after the first.</param>
    /// <param name="Groups">
    /// How many answers each question has; the first answer of each is that nothing is said, and the others are told against it.
    /// </param>
    /// <param name="Inertia">How far each feature counts as moved before it moves: the more, the less those learn that few texts have.</param>
    /// <param name="DoubtsTheUnlikely">
    /// What all else speaks against teaches less, by about the cube root of how likely it was held: it is not learned by heart.
    /// </param>
    /// <param name="Undoubted">An answer that is believed all the same.</param>
    public sealed record Settings(
        int Voices,
        int Hidden,
        int Rounds,
        int LeastTexts,
        double FeaturesLeftOut,
        double UnitsLeftOut,
        double TextsLeftOut,
        IReadOnlyList<int> Groups,
        double Inertia = 0.1,
        bool DoubtsTheUnlikely = false,
        int Undoubted = -1
    );

    /// <summary>A text: its features, and how much each of them counts.</summary>
    public sealed record Text(IReadOnlyList<(string Feature, double Counts)> Features)
    {
        public static Text Of(IEnumerable<string> features, double scale) =>
            new([.. features.Select(feature => (feature, scale))]);
    }

    /// <summary>
    /// One text, or several that were said one after the other, whose scores are added up; and how true each answer is (not a
    /// number: it teaches nothing of that).
    /// </summary>
    /// <param name="IsNew">False: another way of writing an example that is there already, which makes no feature less rare.</param>
    /// <param name="Weight">How much it teaches, beside others.</param>
    public sealed record Example(
        IReadOnlyList<Text> Texts,
        double[] Right,
        bool IsNew = true,
        double Weight = 1
    );

    /// <summary>An example with the rows of its features.</summary>
    private sealed record Lesson(Row[][] Texts, double[] Right, float Weight);

    /// <param name="First">Its first number.</param>
    private readonly record struct Row(int First, float Counts);

    /// <summary>One network, trained.</summary>
    private sealed record Voice(sbyte[] Rows, float[] Biases, float[] Weights, float[] AnswerBiases);

    /// <summary>A text as it is seen this time: the rows of its features, and what each unit sums up and lets through.</summary>
    private sealed record Seen(Row[] Rows, float[] Sums, float[] Kept);

    private NetworkTrainer(Settings settings, int answers, int features, int seed)
    {
        this.settings = settings;
        this.answers = answers;
        random = new(seed);
        var hidden = settings.Hidden;
        (passed, blame) = (new float[hidden], new float[hidden]);
        this.features = new(features * hidden, settings.Inertia, () => 0);
        biases = new(hidden, 1, () => 0);
        weights = new(answers * hidden, 1, AtRandom(1 / Math.Sqrt(hidden)));
        answerBiases = new(answers, 1, () => 0);
    }

    /// <summary>The file of the network.</summary>
    public static byte[] Train(Settings settings, string[] answers, IReadOnlyList<Example> examples)
    {
        var numbers = Numbering.Of(
            examples
                .Where(example => example.IsNew)
                .Select(example =>
                    example.Texts.SelectMany(text => text.Features).Select(pair => pair.Feature)
                ),
            settings.LeastTexts
        );
        var known = examples
            .Select(example => new Lesson(
                [.. example.Texts.Select(text => Known(text, numbers, settings.Hidden))],
                example.Right,
                (float)example.Weight
            ))
            .ToArray();
        var voices = Enumerable
            .Range(0, settings.Voices)
            .AsParallel()
            .AsOrdered()
            .Select(seed => new NetworkTrainer(settings, answers.Length, numbers.Count, seed).Learn(known))
            .ToList();
        return File(settings, answers, [.. numbers.Keys], voices);
    }

    private static Row[] Known(Text text, Dictionary<string, int> numbers, int hidden) =>
        Array.ConvertAll(
            numbers.Known(text.Features),
            known => new Row(known.Number * hidden, (float)known.Value)
        );

    private Voice Learn(IReadOnlyList<Lesson> lessons)
    {
        var shuffled = lessons.ToArray();
        for (var round = 0; round < settings.Rounds; round++)
        {
            random.Shuffle(shuffled);
            foreach (var lesson in shuffled)
            {
                Learn(lesson);
            }

            if (round >= settings.Rounds / 2)
            {
                Array.ForEach(Layers, layer => layer.Mean.Remember());
            }
        }

        Array.ForEach(Layers, layer => layer.Mean.Take());
        TellAgainstNothing();
        return InBytes();
    }

    private Layer[] Layers => [features, biases, weights, answerBiases];

    private Func<double> AtRandom(double spread) =>
        () =>
            spread
            * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()))
            * Math.Cos(2 * Math.PI * random.NextDouble());

    private void Learn(Lesson lesson)
    {
        var seen = lesson
            .Texts.Where((_, at) => at == 0 || random.NextDouble() >= settings.TextsLeftOut)
            .Select(See)
            .ToArray();
        var errors = Errors(lesson, Shares(seen));
        Array.Clear(blame);
        for (var answer = 0; answer < errors.Length; answer++)
        {
            var error = errors[answer];
            if (Math.Abs(error) >= Negligible)
            {
                var first = answer * settings.Hidden;
                Add(error, weights.Values.AsSpan(first, settings.Hidden), blame);
                answerBiases.Correct(answer, error * seen.Length);
                weights.Correct(first, passed, error, ShrinkingOfWeights);
            }
        }

        foreach (var text in seen)
        {
            Correct(text);
        }
    }

    // Takes what is right from how likely it was held.
    private float[] Errors(Lesson lesson, float[] shares)
    {
        var first = 0;
        foreach (var count in settings.Groups)
        {
            var right = lesson.Right.AsSpan(first, count);
            var held = shares.AsSpan(first, count);
            var weight = lesson.Weight * (settings.DoubtsTheUnlikely ? Belief(first, right, held) : 1);
            for (var answer = 0; answer < count; answer++)
            {
                held[answer] = double.IsNaN(right[answer])
                    ? 0
                    : weight * (held[answer] - (float)right[answer]);
            }

            first += count;
        }

        return shares;
    }

    // To the power of five sixteenths: roots of roots are the same on every machine, as other powers are not.
    private float Belief(int first, ReadOnlySpan<double> right, ReadOnlySpan<float> held)
    {
        var likely = 0f;
        var undoubted = 0f;
        for (var answer = 0; answer < right.Length; answer++)
        {
            likely += (float)right[answer] * held[answer];
            undoubted += first + answer == settings.Undoubted ? (float)right[answer] : 0;
        }

        var root = MathF.Sqrt(MathF.Sqrt(likely));
        return undoubted + ((1 - undoubted) * root * MathF.Sqrt(MathF.Sqrt(root)));
    }

    private void Correct(Seen text)
    {
        var part = new float[blame.Length];
        for (var unit = 0; unit < part.Length; unit++)
        {
            part[unit] = blame[unit] * text.Kept[unit] * Network.Slope(text.Sums[unit]);
        }

        biases.Correct(0, part, 1);
        foreach (var (first, counts) in text.Rows)
        {
            features.Correct(first, part, counts, (float)Shrinking);
        }
    }

    private Seen See(Row[] all)
    {
        var rows = new List<Row>(all.Length);
        var sums = (float[])biases.Values.Clone();
        foreach (var row in all)
        {
            if (random.NextDouble() >= settings.FeaturesLeftOut)
            {
                var counts = (float)(row.Counts / (1 - settings.FeaturesLeftOut));
                Add(counts, features.Values.AsSpan(row.First, settings.Hidden), sums);
                rows.Add(row with { Counts = counts });
            }
        }

        var whole = (float)(1 / (1 - settings.UnitsLeftOut));
        var kept = Array.ConvertAll(sums, _ => random.NextDouble() < settings.UnitsLeftOut ? 0 : whole);
        return new([.. rows], sums, kept);
    }

    // How likely each answer is by what was learned so far.
    private float[] Shares(Seen[] texts)
    {
        Array.Clear(passed);
        foreach (var text in texts)
        {
            for (var unit = 0; unit < passed.Length; unit++)
            {
                passed[unit] += text.Kept[unit] * Network.Passed(text.Sums[unit]);
            }
        }

        var scores = new float[answers];
        for (var answer = 0; answer < scores.Length; answer++)
        {
            var weighed = weights.Values.AsSpan(answer * settings.Hidden, settings.Hidden);
            scores[answer] = (texts.Length * answerBiases.Values[answer]) + Network.Dot(weighed, passed);
        }

        var first = 0;
        foreach (var count in settings.Groups)
        {
            Softmax.Share(scores.AsSpan(first, count));
            first += count;
        }

        return scores;
    }

    private void TellAgainstNothing()
    {
        var first = 0;
        foreach (var count in settings.Groups)
        {
            for (var answer = first + count - 1; answer >= first; answer--)
            {
                answerBiases.Values[answer] -= answerBiases.Values[first];
                for (var unit = 0; unit < settings.Hidden; unit++)
                {
                    weights.Values[(answer * settings.Hidden) + unit] -= weights.Values[
                        (first * settings.Hidden) + unit
                    ];
                }
            }

            first += count;
        }
    }

    // Every hidden unit has a measure of its own for its bytes; as a unit passes on in proportion, its weights make up for it.
    private Voice InBytes()
    {
        var rows = new sbyte[features.Values.Length];
        for (var unit = 0; unit < settings.Hidden; unit++)
        {
            var step = Step(unit);
            for (var at = unit; at < rows.Length; at += settings.Hidden)
            {
                rows[at] = (sbyte)
                    Math.Clamp(Math.Round(features.Values[at] / step), -sbyte.MaxValue, sbyte.MaxValue);
            }

            biases.Values[unit] /= step;
            for (var at = unit; at < weights.Values.Length; at += settings.Hidden)
            {
                weights.Values[at] *= step;
            }
        }

        return new(rows, biases.Values, weights.Values, answerBiases.Values);
    }

    // The voices stand side by side in one hidden layer, and each has its share in the answers.
    private static byte[] File(Settings settings, string[] answers, string[] features, List<Voice> voices)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write(settings.Hidden * voices.Count);
        writer.Write(answers.Length);
        writer.Write(features.Length);
        Array.ForEach(answers, writer.Write);
        voices.ForEach(voice => Array.ForEach(voice.Biases, writer.Write));
        for (var answer = 0; answer < answers.Length; answer++)
        {
            foreach (var voice in voices)
            {
                foreach (var weight in voice.Weights.AsSpan(answer * settings.Hidden, settings.Hidden))
                {
                    writer.Write(weight / voices.Count);
                }
            }
        }

        for (var answer = 0; answer < answers.Length; answer++)
        {
            writer.Write(voices.Sum(voice => voice.AnswerBiases[answer]) / voices.Count);
        }

        Array.ForEach(features, feature => writer.Write(Feature.KeyOf(feature)));
        for (var row = 0; row < features.Length; row++)
        {
            foreach (var voice in voices)
            {
                foreach (var value in voice.Rows.AsSpan(row * settings.Hidden, settings.Hidden))
                {
                    writer.Write(value);
                }
            }
        }

        return file.ToArray();
    }

    // A few weights are far larger than all others; they are cut, so that the rest is told more finely.
    private float Step(int unit)
    {
        var sizes = Enumerable
            .Range(0, features.Values.Length / settings.Hidden)
            .Select(row => Math.Abs(features.Values[(row * settings.Hidden) + unit]))
            .Order()
            .ToList();
        return Math.Max(sizes[(int)(Uncut * (sizes.Count - 1))], float.Epsilon) / sbyte.MaxValue;
    }

    private static void Add(float times, ReadOnlySpan<float> added, Span<float> sums)
    {
        var many = Vector256.Create(times);
        for (var at = 0; at < sums.Length; at += Network.Lanes)
        {
            (Vector256.Create(sums[at..]) + (many * Vector256.Create(added[at..]))).CopyTo(sums[at..]);
        }
    }

    /// <summary>Numbers that are learned, each with how far it has moved so far.</summary>
    private sealed class Layer
    {
        private readonly float[] squares;

        public Layer(int count, double moved, Func<double> first)
        {
            Values = new float[count];
            squares = new float[count];
            Array.Fill(squares, (float)moved);
            foreach (ref var value in Values.AsSpan())
            {
                value = (float)first();
            }

            Mean = new(Values);
        }

        public float[] Values { get; }

        /// <summary>Of its values.</summary>
        public Mean<float> Mean { get; }

        /// <summary>Moves one number against its slope.</summary>
        public void Correct(int at, float slope)
        {
            squares[at] += slope * slope;
            Values[at] -= (float)Rate * slope / MathF.Sqrt(squares[at]);
        }

        /// <summary>Moves each number against its slope, which is what it passed on times the error.</summary>
        public void Correct(int first, ReadOnlySpan<float> passed, float error, float shrinking = 0)
        {
            var values = Values.AsSpan(first, passed.Length);
            var moved = squares.AsSpan(first, passed.Length);
            for (var at = 0; at < passed.Length; at += Network.Lanes)
            {
                var value = Vector256.Create<float>(values[at..]);
                var slope = (Vector256.Create(passed[at..]) * error) + (value * shrinking);
                var sum = Vector256.Create<float>(moved[at..]) + (slope * slope);
                sum.CopyTo(moved[at..]);
                (value - (slope * (float)Rate / Vector256.Sqrt(sum))).CopyTo(values[at..]);
            }
        }
    }
}
