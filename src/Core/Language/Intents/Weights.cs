namespace Etiquette.Core.Language.Intents;

/// <summary>How much speaks for each intent.</summary>
internal sealed class Weights
{
    private static readonly int intents = Enum.GetValues<Intent>().Length;

    private readonly double[] weights = new double[intents];

    public double this[Intent intent] => weights[(int)intent];

    /// <summary>Null when nothing speaks for any.</summary>
    public Intent? Heaviest =>
        weights.Max() is > 0 and var heaviest ? (Intent)Array.IndexOf(weights, heaviest) : null;

    /// <summary>How far the heaviest is ahead of the next; null when nothing speaks for any.</summary>
    public double? Lead
    {
        get
        {
            var (first, second) = (0.0, 0.0);
            foreach (var weight in weights)
            {
                (first, second) = weight > first ? (weight, first) : (first, Math.Max(second, weight));
            }

            return first > 0 ? first - second : null;
        }
    }

    public void Raise(Intent intent, double weight) =>
        weights[(int)intent] = Math.Max(weights[(int)intent], weight);

    public void Add(Intent intent, double weight) => weights[(int)intent] += weight;
}
