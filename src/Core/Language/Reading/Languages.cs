using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Reading;

/// <summary>Tells the language of a message by the small words in it.</summary>
internal static class Languages
{
    private static readonly string[] known = ["en", "de", "fr", "es", "pt", "it", "nl"];

    public static string Of(Chart chart, Grammar grammar)
    {
        var best = (Language: "en", Count: 0);
        foreach (var language in known)
        {
            var list = grammar.List($"language-{language}");
            var count = 0;
            for (var at = 0; at < chart.Tokens.Count; at++)
            {
                count += chart.Tokens[at].Quote == 0 && chart.Has(at, list, out _) ? 1 : 0;
            }

            best = count > best.Count ? (language, count) : best;
        }

        return best.Language;
    }
}
