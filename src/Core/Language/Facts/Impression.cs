using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// What a message sounds like, as the corpus teaches: how much speaks for each answer of each fact, and which words do. Give it
/// back: its room is rented.
/// </summary>
internal sealed class Impression : IDisposable
{
    private static readonly Network network = Resource.Compiled("facts", file => new Network(file));

    private readonly double[] scores = new double[Learned.Columns];
    private readonly Network.Hearing hearing;

    public Impression(FactSheet sheet)
    {
        Sheet = sheet;
        hearing = network.Hear(sheet.Traits.Count);
        sheet.Traits.Each((in feature, at) => hearing.Add(feature.Key, at));
        hearing.Judge(sheet.Traits.Scale, scores);
    }

    /// <summary>What is stated so far.</summary>
    public FactSheet Sheet { get; }

    public Message Message => Sheet.Message;

    /// <summary>How much speaks for an answer, in nats more or less than for another of the same fact.</summary>
    public double For(Learned fact, int answer) => scores[fact.First + answer];

    /// <summary>The word that speaks loudest for an answer.</summary>
    public int LoudestFor(Learned fact, int answer) =>
        Sheet.Traits.PlaceOf(hearing.Loudest(fact.First + answer));

    public void Dispose() => hearing.Dispose();
}
