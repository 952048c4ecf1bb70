using System.Globalization;
using Etiquette.Core.Language.Intents;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>
/// Multinomial logistic regression by stochastic gradient descent, each weight with its own falling rate (AdaGrad).
/// The same lessons in the same order give the same weights: the shuffling has a fixed seed.
/// </summary>
internal sealed class Trainer
{
    private const int Rounds = 12;
    private const double Rate = 0.1;
    private const double Shrinking = 0.002;
    private const int LeastMessages = 3;
    private const int Seed = 5;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly double[] weights;
    private readonly double[] squares;

    private Trainer(IReadOnlyList<Lesson> lessons)
    {
        // A word that hardly any message has says nothing of others.
        foreach (
            var feature in lessons
                .SelectMany(lesson => lesson.Features.Select(pair => pair.Feature).Distinct())
                .CountBy(feature => feature)
                .Where(count => count.Value >= LeastMessages)
                .Select(count => count.Key)
                .Order(StringComparer.Ordinal)
        )
        {
            numbers.Add(feature, numbers.Count);
        }

        weights = new double[numbers.Count * Classifier.Intents];
        squares = new double[weights.Length];
        Array.Fill(squares, 0.1);
    }

    /// <summary>The lines of the weights file.</summary>
    public static IReadOnlyList<string> Train(IReadOnlyList<Lesson> lessons)
    {
        var trainer = new Trainer(lessons);
        var known = lessons
            .Select(lesson => (Features: trainer.Known(lesson), (int)lesson.Message.Intent))
            .ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(known);
            foreach (var (features, intent) in known)
            {
                trainer.Learn(features, intent);
            }
        }

        return [.. trainer.numbers.Select(pair => trainer.Line(pair.Key, pair.Value)).OfType<string>()];
    }

    private (int Number, double Value)[] Known(Lesson lesson) =>
        [
            .. lesson
                .Features.Where(pair => numbers.ContainsKey(pair.Feature))
                .Select(pair => (numbers[pair.Feature], pair.Value)),
        ];

    private void Learn((int Number, double Value)[] features, int intent)
    {
        var errors = Shares(features);
        errors[intent] -= 1;
        foreach (var (number, value) in features)
        {
            for (var one = 0; one < errors.Length; one++)
            {
                var at = (number * errors.Length) + one;
                var slope = (errors[one] * value) + (Shrinking * weights[at]);
                squares[at] += slope * slope;
                weights[at] -= Rate * slope / Math.Sqrt(squares[at]);
            }
        }
    }

    // How likely each intent is by the weights so far.
    private double[] Shares((int Number, double Value)[] features)
    {
        var scores = new double[Classifier.Intents];
        foreach (var (number, value) in features)
        {
            for (var one = 0; one < scores.Length; one++)
            {
                scores[one] += weights[(number * scores.Length) + one] * value;
            }
        }

        var highest = scores.Max();
        var powers = Array.ConvertAll(scores, score => Math.Exp(score - highest));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }

    private string? Line(string feature, int number)
    {
        var columns = weights
            .AsSpan(number * Classifier.Intents, Classifier.Intents)
            .ToArray()
            .Select(weight => (int)Math.Round(weight / Classifier.Unit))
            .ToArray();
        return Array.TrueForAll(columns, column => column == 0)
            ? null
            : $"{feature}\t{string.Join('\t', columns.Select(column => column.ToString(CultureInfo.InvariantCulture)))}";
    }
}
