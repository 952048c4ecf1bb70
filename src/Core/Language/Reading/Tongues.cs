using System.Numerics;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>Which language a message is written in, sentence by sentence, by the words that few languages share.</summary>
internal sealed class Tongues
{
    // A word of one language alone counts 12, one that two share 6 for each, and so on; English comes first.
    private const int OfOneAlone = 12;
    private const int LeastForAnother = 6;

    private static readonly string[] languages = TongueWords.Languages;

    // A bit for each language that has the word.
    private static readonly FeatureTable<int> known = Resource.Compiled(
        "tongues",
        file => new FeatureTable<int>(file)
    );

    private readonly List<(int Start, int Language)> sentences = [];

    /// <summary>The language of the writer's own words.</summary>
    public string Main { get; private set; } = languages[0];

    public IEnumerable<string> Others =>
        sentences.Select(sentence => languages[sentence.Language]).Distinct().Where(other => other != Main);

    /// <summary>The language at a letter of the text.</summary>
    public string At(int letter) =>
        languages[sentences.FindLast(sentence => sentence.Start <= letter).Language];

    public static Tongues Of(IReadOnlyList<Token> tokens, string text)
    {
        var tongues = new Tongues();
        Span<int> own = stackalloc int[languages.Length];
        Span<int> all = stackalloc int[languages.Length];
        var unmistakable = 0;
        var spoken = new List<(int Start, int[] Scores)>();
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (at == 0 || token.OpensSentence || token.Quote != tokens[at - 1].Quote)
            {
                spoken.Add((token.Start, new int[languages.Length]));
            }

            var mask = IsPartOfAName(tokens, at) ? 0 : MaskOf(token, text);
            unmistakable |=
                token.Is(Look.Capital) && !token.OpensSentence || IsEnglish(token, text) ? 0 : mask;
            for (var language = 0; language < languages.Length; language++)
            {
                var points =
                    (mask >> language & 1) * (OfOneAlone / Math.Max(1, BitOperations.PopCount((uint)mask)));
                spoken[^1].Scores[language] += points;
                all[language] += points;
                own[language] += token.Quote == 0 ? points : 0;
            }
        }

        var main = Best(HasEvidence(own) ? own : all, 0);
        main = (unmistakable >> main & 1) == 1 ? main : 0;
        tongues.Main = languages[main];
        tongues.sentences.AddRange(spoken.Select(sentence => (sentence.Start, Of(sentence.Scores, main))));
        return tongues;
    }

    private static int Of(int[] scores, int main) =>
        Best(scores, main) is var best && scores[best] >= OfOneAlone && scores[best] > 2 * scores[main]
            ? best
            : main;

    private static bool HasEvidence(ReadOnlySpan<int> scores)
    {
        foreach (var score in scores)
        {
            if (score >= LeastForAnother)
            {
                return true;
            }
        }

        return false;
    }

    // Whoever is not clearly ahead does not take over.
    private static int Best(ReadOnlySpan<int> scores, int unless)
    {
        var best = unless;
        for (var language = 0; language < scores.Length; language++)
        {
            best = scores[language] > scores[best] && scores[language] >= LeastForAnother ? language : best;
        }

        return best;
    }

    // "van den Berg" is not Dutch, and "Rosa May" not Spanish and English.
    private static bool IsPartOfAName(IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        return token.Is(Look.Capital) && !token.OpensSentence && token.Is(Look.FirstName | Look.LastName)
            || token.End - token.Start <= 3
                && at > 0
                && at + 1 < tokens.Count
                && tokens[at - 1].Is(Look.Capital)
                && tokens[at + 1].Is(Look.Capital);
    }

    // "Thanks bot", "uni, 2010", "conferences": what English has as well gives no other language away.
    private static bool IsEnglish(Token token, string text) =>
        token.End - token.Start == 1
        || (
            Everyday.Look(
                Folding.Fold(text.AsSpan(token.Start, token.End - token.Start), stackalloc char[64])
            ) & Look.Everyday
        ) != 0;

    private static int MaskOf(Token token, string text)
    {
        var word = Folding.Fold(text.AsSpan(token.Start, token.End - token.Start), stackalloc char[64]);
        return known[Term.HashOf(word)] is not 0 and var mask ? mask
            : token.Number < 0 && token.Is(Look.Everyday) && !token.Is(Look.FirstName | Look.LastName) ? 1
            : 0;
    }
}
