using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Names;

/// <summary>
/// Tells for each word whether it names the person who asks or is written to, by weights learned from our own corpus
/// (ADR 6).
/// </summary>
internal sealed class Tagger(LinearModel model)
{
    // Whoever asks is named by then, however long the mail.
    private const int MostCandidates = 60;

    /// <summary>How much speaks for each word; nothing speaks for a word that cannot be a name.</summary>
    public double[] Score(Message message, NameFeatures features)
    {
        var scores = new double[message.Tokens.Count];
        var candidates = 0;
        for (var at = 0; at < scores.Length; at++)
        {
            if (candidates == MostCandidates || !features.IsCandidate(at))
            {
                scores[at] = double.NegativeInfinity;
                continue;
            }

            candidates++;
            var here = at;
            features.Of(
                at,
                follows: at > 0 && scores[at - 1] > 0,
                (in feature, value) => model.Weigh(feature.Key, value, scores.AsSpan(here, 1))
            );
        }

        return scores;
    }
}
