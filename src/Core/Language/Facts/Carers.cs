using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Facts;

/// <summary>Those who treat or teach the writer: seen from this side nobody is the writer's patient, or their manager.</summary>
internal static class Carers
{
    /// <summary>"My dentist", "I'm her patient".</summary>
    public static bool TreatTheWriter(Message message) => Found(message, "OwnCarer").Any();

    /// <summary>"My midwife", "my old teacher": nobody whom one works with.</summary>
    public static bool ServeTheWriter(Message message) => Serving(message).Any();

    /// <summary>"My tutor", "I'm in her class": the lessons are the writer's own.</summary>
    public static bool TeachTheWriter(Message message) =>
        Found(message, "OwnTeacher").Concat(Found(message, "OwnLessons")).Any();

    /// <summary>"The solicitor handling my divorce" is on the writer's side.</summary>
    public static bool ActForTheWriter(Message message) => Found(message, "OwnLawyer").Any();

    /// <summary>"My surgeon" is no colleague, and "my professor" no manager.</summary>
    public static bool AreNoTie(Message message, Hit tie) =>
        tie.As<Tie>() is Tie.Manager or Tie.Report or Tie.Colleague or Tie.FormerColleague
        && Serving(message).Any(one => one.Overlaps(tie));

    /// <summary>"My therapist's receptionist" is no therapist, and in "I'm his patient" nobody is the writer's.</summary>
    public static bool IsTheOtherWayRound(Message message, Hit relation) =>
        relation.As<Relation>() switch
        {
            Relation.Therapist => IsSomebodyElse(message, relation),
            Relation.CaseParty => Found(message, "OwnLawyer").Any(own => own.Overlaps(relation)),
            Relation.Patient => Found(message, "OwnCarer").Any(carer => carer.Overlaps(relation)),
            _ => false,
        };

    private static IEnumerable<Hit> Serving(Message message) =>
        Found(message, "OwnCarer").Concat(Found(message, "OwnTeacher"));

    private static IEnumerable<Hit> Found(Message message, string family) =>
        message.Own(family).Where(hit => !message.IsNegated(hit) && !IsSomebodyElse(message, hit));

    // "My physio patient"
    private static bool IsSomebodyElse(Message message, Hit hit) =>
        hit.End < message.Tokens.Count
        && message.Tokens[hit.End].Before is Pause.None
        && message.Speaks(hit.End, "beside-a-carer");
}
