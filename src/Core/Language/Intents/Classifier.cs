using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Intents;

/// <summary>Chooses the intent by what was learned from our own corpus (ADR 10).</summary>
internal sealed class Classifier(Network network)
{
    public static readonly Classifier Shipped = new(Resource.Compiled("intents", file => new Network(file)));

    private readonly Intent[] intents = [.. network.Answers.Select(Enum.Parse<Intent>)];

    public Intent Choose(Gist gist)
    {
        var heard = network.Weigh();
        Features.Of(gist, Patterns.Weigh(gist), (in feature, value) => heard.Add(feature.Key, value));
        var scores = new double[intents.Length];
        heard.Judge(scores);
        return intents[Array.IndexOf(scores, scores.Max())];
    }
}
