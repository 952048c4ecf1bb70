using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// Whom the writer serves in their calling: "Radiographer here. A woman I x-rayed". The calling says what the act makes of them.
/// </summary>
internal static class Served
{
    public static (Relation Relation, Hit Act)? By(Message message)
    {
        var callings = message.Own("Calling");
        foreach (var act in message.Own("Served"))
        {
            if (!message.IsNegated(act) && Array.Exists(callings, one => one.Value.SequenceEqual(act.Value)))
            {
                return (Of(act), act);
            }
        }

        return null;
    }

    /// <summary>"A woman who comes in every morning": a neighbour does too.</summary>
    public static bool IsAnActAlone(Message message) =>
        message.Own("Served").Any(act => act.Value is "Counter") && message.Own("Calling") is [];

    private static Relation Of(Hit act) =>
        act.Value switch
        {
            "Care" => Relation.Patient,
            "Custody" => Relation.Regulated,
            _ => Relation.PublicServed,
        };
}
