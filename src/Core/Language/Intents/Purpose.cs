using Etiquette.Core.Language.Facts;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Intents;

/// <summary>What the message wants, by the weight of the phrases found in it.</summary>
internal static class Purpose
{
    public static Intent Of(Message message, FactSheet facts, IReadOnlyList<string> people)
    {
        var weights = new double[Enum.GetValues<Intent>().Length];
        foreach (var hit in message.Own("Intent"))
        {
            var intent = (int)Enum.Parse<Intent>(hit.Value);
            weights[intent] = Math.Max(weights[intent], Weight(hit));
        }

        weights[(int)Intent.AcceptQuestion] += AboutARequest(facts) + (people.Count > 0 ? 0.5 : 0);
        weights[(int)Intent.ThanksGreeting] -= 1;
        weights[(int)Intent.OffTopic] += weights[(int)Intent.OffTopic] > 0 ? 0.1 : 0.05;
        if (weights.Max() <= 0.05 && people.Count > 0)
        {
            return Intent.AcceptQuestion;
        }

        return (Intent)Array.IndexOf(weights, weights.Max());
    }

    private static double Weight(Hit hit) => 1 + Math.Min(hit.End - hit.First, 6) * 0.5;

    private static double AboutARequest(FactSheet sheet) =>
        (sheet.Facts.Knows is null ? 0 : 1)
        + (sheet.Facts.Note is null ? 0 : 1)
        + (sheet.Facts.Mutuals is null ? 0 : 1)
        + (sheet.Facts.Relation is null ? 0 : 0.5)
        + (sheet.Facts.Signs is null ? 0 : 0.5);
}
