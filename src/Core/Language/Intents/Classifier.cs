using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Intents;

/// <summary>Chooses the intent by weights that were learned from our own corpus (ADR 6).</summary>
internal sealed class Classifier(LinearModel model)
{
    public static readonly Classifier Shipped = new(new LinearModel(Resource.Lines("Intents/learned")));

    private readonly Intent[] intents = [.. model.Answers.Select(Enum.Parse<Intent>)];

    public Intent Choose(Gist gist)
    {
        var scores = new double[intents.Length];
        Features.Of(
            gist,
            Patterns.Weigh(gist),
            (kind, name, value) => model.Weigh(kind, name, value, scores)
        );
        return intents[Array.IndexOf(scores, scores.Max())];
    }
}
