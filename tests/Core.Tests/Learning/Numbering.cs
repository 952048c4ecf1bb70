namespace Etiquette.Core.Tests.Learning;

/// <summary>The features that are worth learning, numbered in their order.</summary>
internal static class Numbering
{
    /// <param name="texts">The features of each text; one that a text has twice counts once.</param>
    /// <param name="least">What fewer texts have says nothing of others.</param>
    public static Dictionary<string, int> Of(IEnumerable<IEnumerable<string>> texts, int least) =>
        texts
            .SelectMany(features => features.Distinct())
            .CountBy(feature => feature)
            .Where(count => count.Value >= least)
            .Select(count => count.Key)
            .Order(StringComparer.Ordinal)
            .Index()
            .ToDictionary(feature => feature.Item, feature => feature.Index, StringComparer.Ordinal);

    /// <summary>The features of one text that have a number.</summary>
    public static (int Number, double Value)[] Known(
        this Dictionary<string, int> numbers,
        IReadOnlyList<(string Feature, double Value)> features
    ) =>
        [
            .. features
                .Where(pair => numbers.ContainsKey(pair.Feature))
                .Select(pair => (numbers[pair.Feature], pair.Value)),
        ];
}
