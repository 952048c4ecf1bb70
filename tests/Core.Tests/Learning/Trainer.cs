using System.Globalization;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Tests.Learning;

/// <summary>
/// Logistic regression by stochastic gradient descent, each weight with its own falling rate (AdaGrad). What is kept is the mean of
/// the later half of the rounds, so that the last examples do not count for more. The same examples in the same order give the same
/// weights: the shuffling has a fixed seed.
/// </summary>
internal sealed class Trainer
{
    private const double Rate = 0.1;
    private const int Seed = 5;
    private const double Negligible = 0.004;

    private readonly Dictionary<string, int> numbers;
    private readonly Settings settings;
    private readonly string[] answers;
    private readonly double[] weights;
    private readonly double[] squares;
    private readonly Mean<double> mean;

    /// <param name="Exclusive">One answer only is right (softmax); otherwise each is a question of its own.</param>
    /// <param name="LeastTexts">What hardly any text has says nothing of others.</param>
    /// <param name="AgainstNothing">
    /// The first answer is that nothing is said, and the weights of the others are told against it.
    /// </param>
    /// <param name="LeastWeight">What weighs less is not kept.</param>
    public sealed record Settings(
        bool Exclusive,
        int Rounds,
        double Shrinking,
        int LeastTexts,
        bool AgainstNothing = false,
        double LeastWeight = LinearModel.Unit
    );

    /// <summary>One text: its features, and how true each answer is.</summary>
    /// <param name="Weight">How much it teaches, beside others.</param>
    public sealed record Example(
        IReadOnlyList<(string Feature, double Value)> Features,
        double[] Right,
        double Weight = 1
    );

    private Trainer(Settings settings, string[] answers, IReadOnlyList<Example> examples)
    {
        this.settings = settings;
        this.answers = answers;
        numbers = Numbering.Of(
            examples.Select(example => example.Features.Select(pair => pair.Feature)),
            settings.LeastTexts
        );
        weights = new double[numbers.Count * answers.Length];
        squares = new double[weights.Length];
        Array.Fill(squares, 0.1);
        mean = new(weights);
    }

    /// <summary>The lines of the weights file.</summary>
    public static IReadOnlyList<string> Train(
        Settings settings,
        string[] answers,
        IReadOnlyList<Example> examples
    )
    {
        var trainer = new Trainer(settings, answers, examples);
        var known = examples
            .Select(example =>
                (Features: trainer.numbers.Known(example.Features), example.Right, example.Weight)
            )
            .ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < settings.Rounds; round++)
        {
            random.Shuffle(known);
            foreach (var (features, right, weight) in known)
            {
                trainer.Learn(features, right, weight);
            }

            if (round >= settings.Rounds / 2)
            {
                trainer.mean.Remember();
            }
        }

        trainer.mean.Take();
        if (settings.AgainstNothing)
        {
            trainer.TellAgainstNothing();
        }

        return
        [
            $"answers\t{string.Join('\t', answers)}",
            .. trainer.numbers.Select(pair => trainer.Line(pair.Key, pair.Value)).OfType<string>(),
        ];
    }

    private void Learn((int Number, double Value)[] features, double[] right, double weight)
    {
        var errors = Shares(features);
        for (var one = 0; one < errors.Length; one++)
        {
            errors[one] = weight * (errors[one] - right[one]);
        }

        foreach (var (number, value) in features)
        {
            for (var one = 0; one < errors.Length; one++)
            {
                if (Math.Abs(errors[one]) < Negligible)
                {
                    continue;
                }

                var at = (number * errors.Length) + one;
                var slope = (errors[one] * value) + (settings.Shrinking * weights[at]);
                squares[at] += slope * slope;
                weights[at] -= Rate * slope / Math.Sqrt(squares[at]);
            }
        }
    }

    // How likely each answer is by the weights so far.
    private double[] Shares((int Number, double Value)[] features)
    {
        var scores = new double[answers.Length];
        foreach (var (number, value) in features)
        {
            for (var one = 0; one < scores.Length; one++)
            {
                scores[one] += weights[(number * scores.Length) + one] * value;
            }
        }

        if (!settings.Exclusive)
        {
            return Array.ConvertAll(scores, score => 1 / (1 + Math.Exp(-score)));
        }

        Softmax.Share(scores.AsSpan());
        return scores;
    }

    private void TellAgainstNothing()
    {
        for (var row = 0; row < weights.Length; row += answers.Length)
        {
            var nothing = weights[row];
            foreach (ref var weight in weights.AsSpan(row, answers.Length))
            {
                weight -= nothing;
            }
        }
    }

    private string? Line(string feature, int number)
    {
        var columns = weights
            .AsSpan(number * answers.Length, answers.Length)
            .ToArray()
            .Select(weight => (int)Math.Round(weight / LinearModel.Unit))
            .Select((weight, answer) => (Weight: weight, Answer: answer))
            .Where(column => Math.Abs(column.Weight) * LinearModel.Unit >= settings.LeastWeight)
            .Select(column => string.Create(CultureInfo.InvariantCulture, $"{column.Answer}:{column.Weight}"))
            .ToArray();
        return columns is [] ? null : $"{feature}\t{string.Join('\t', columns)}";
    }
}
