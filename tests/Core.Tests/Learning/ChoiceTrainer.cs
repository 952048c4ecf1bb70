using System.Globalization;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Tests.Learning;

/// <summary>
/// Learns to choose one of several, or none of them: logistic regression over the candidates of each text (a conditional logit), by
/// stochastic gradient descent like <see cref="Trainer"/>. None has the score 0, and the others are weighed against it.
/// </summary>
internal sealed class ChoiceTrainer
{
    private const double Rate = 0.1;
    private const int Seed = 5;
    private const double Negligible = 0.002;

    private readonly Settings settings;
    private readonly Dictionary<string, int> numbers;
    private readonly double[] weights;
    private readonly double[] squares;
    private readonly Mean<double> mean;

    /// <param name="LeastTexts">What hardly any text has says nothing of others.</param>
    public sealed record Settings(int Rounds, double Shrinking, int LeastTexts);

    /// <summary>One who may be chosen.</summary>
    public sealed record Candidate(IReadOnlyList<(string Feature, double Value)> Features, bool IsRight);

    private sealed record Known((int Number, double Value)[] Features, bool IsRight);

    private ChoiceTrainer(Settings settings, IReadOnlyList<IReadOnlyList<Candidate>> texts)
    {
        this.settings = settings;
        numbers = Numbering.Of(
            texts.Select(text => text.SelectMany(one => one.Features.Select(pair => pair.Feature))),
            settings.LeastTexts
        );
        weights = new double[numbers.Count];
        squares = new double[weights.Length];
        Array.Fill(squares, 0.1);
        mean = new(weights);
    }

    /// <summary>The lines of the weights file.</summary>
    public static IReadOnlyList<string> Train(
        Settings settings,
        string answer,
        IReadOnlyList<IReadOnlyList<Candidate>> texts
    )
    {
        var trainer = new ChoiceTrainer(settings, texts);
        trainer.Learn([.. texts.Select(trainer.KnownOf)]);
        return
        [
            $"answers\t{answer}",
            .. trainer
                .numbers.Select(pair => (pair.Key, Weight: trainer.InUnits(pair.Value)))
                .Where(line => line.Weight != 0)
                .Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Key}\t0:{line.Weight}")),
        ];
    }

    private Known[] KnownOf(IReadOnlyList<Candidate> text) =>
        [.. text.Select(one => new Known(numbers.Known(one.Features), one.IsRight))];

    private void Learn(Known[][] texts)
    {
        var random = new Random(Seed);
        for (var round = 0; round < settings.Rounds; round++)
        {
            random.Shuffle(texts);
            Array.ForEach(texts, Learn);
            if (round >= settings.Rounds / 2)
            {
                mean.Remember();
            }
        }

        mean.Take();
    }

    private void Learn(Known[] text)
    {
        var shares = Shares(text);
        var right = text.Zip(shares).Sum(pair => pair.First.IsRight ? pair.Second : 0);
        foreach (var (one, share) in text.Zip(shares))
        {
            // Who is named in several places is right in all of them; it is enough to choose one.
            var error = share - (one.IsRight ? share / right : 0);
            if (Math.Abs(error) >= Negligible)
            {
                Correct(one.Features, error);
            }
        }
    }

    private void Correct((int Number, double Value)[] features, double error)
    {
        foreach (var (number, value) in features)
        {
            var slope = (error * value) + (settings.Shrinking * weights[number]);
            squares[number] += slope * slope;
            weights[number] -= Rate * slope / Math.Sqrt(squares[number]);
        }
    }

    // How likely each candidate is by the weights so far; the last share is that of none.
    private double[] Shares(Known[] text)
    {
        var shares = new double[text.Length + 1];
        for (var one = 0; one < text.Length; one++)
        {
            foreach (var (number, value) in text[one].Features)
            {
                shares[one] += weights[number] * value;
            }
        }

        Softmax.Share(shares.AsSpan());
        return shares;
    }

    private int InUnits(int number) => (int)Math.Round(weights[number] / LinearModel.Unit);
}
