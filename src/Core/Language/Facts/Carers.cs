using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Facts;

/// <summary>Those who treat the writer: seen from the side of the patient, nobody is the writer's patient.</summary>
internal static class Carers
{
    /// <summary>"My dentist", "I'm her patient".</summary>
    public static bool TreatTheWriter(Message message) => Found(message).Any();

    /// <summary>"My therapist's receptionist" is no therapist, and in "I'm his patient" nobody is the writer's.</summary>
    public static bool IsTheOtherWayRound(Message message, Hit relation) =>
        relation.As<Relation>() switch
        {
            Relation.Therapist => IsSomebodyElse(message, relation),
            Relation.Patient => Found(message).Any(carer => carer.Overlaps(relation)),
            _ => false,
        };

    private static IEnumerable<Hit> Found(Message message) =>
        message.Own("OwnCarer").Where(hit => !message.IsNegated(hit) && !IsSomebodyElse(message, hit));

    // "My physio patient"
    private static bool IsSomebodyElse(Message message, Hit hit) =>
        hit.End < message.Tokens.Count
        && message.Tokens[hit.End].Before is Pause.None
        && message.Speaks(hit.End, "beside-a-carer");
}
