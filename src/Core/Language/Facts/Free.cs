using Etiquette.Core.Accepting;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// What the corpus must not guess of two people, because the words say otherwise: who teaches the writer is no pupil, who cuts
/// the writer's grass no colleague, and who works on the same shift or went for the same job is nobody's patient or candidate.
/// </summary>
internal static class Free
{
    public static bool IsRuledOut(FactSheet sheet, Invitation guess)
    {
        var message = sheet.Message;
        return guess switch
        {
            { Tie: Tie.Manager or Tie.FormerColleague } when message.Own("Ex").Length > 0 => !message
                .Own("Tie")
                .Any(tie => tie.As<Tie>() == guess.Tie),
            { Tie: Tie.Manager or Tie.Report or Tie.Colleague or Tie.FormerColleague } => message
                .Own("OwnHelp")
                .Length > 0,
            { Relation: Relation.Pupil }
            or { Role: Role.TeacherOrLecturer }
                when Carers.TeachTheWriter(message) || Sides.Learns(message) => true,
            { Relation: Relation.PublicServed or Relation.Patient or Relation.Regulated }
                when sheet.Facts.Role is null && Served.IsAnActAlone(message) => true,
            { Relation: { } turned } when Sides.AreChanged(message, turned) => true,
            { Role: Role.JudgeOrRegulator } => message.Own("TheirInspector") is not [],
            // Where the job is the writer's, the next boss is no interviewer any more.
            { Relation: Relation.Interviewer }
                when message.Own("Hired") is not []
                    && sheet.ByPhrases.Facts.Tie is Tie.Manager or Tie.Colleague => true,
            { Role: Role.Clinician } => Carers.TreatTheWriter(message),
            // Nobody who parts in anger asks to stay in touch before they go.
            // Nor does a lead that went quiet wrong the one who sells.
            { Quality: Quality.Bad } => message.Own("Parting") is not []
                || message.Own("WentQuiet") is not [],
            // "I remember him well" is no nod in passing.
            { Quality: Quality.Thin } => message.Own("Remembered") is not [],
            { Relation: Relation.CaseParty } when Carers.ActForTheWriter(message) => true,
            { Relation: { } relation } => (
                Relations.IsAProcess(relation) || relation is Relation.Competitor or Relation.Journalist
            ) && AreEven(sheet),
            { Live: true } => sheet.ByPhrases.Facts.Live is false
                && Sides.WhoWasTurnedDown(message) is not null
                || AreEven(sheet)
                || (Sides.AreFree(sheet) && sheet.Facts.Relation is not Relation.Interviewer)
                || (sheet.Facts.Relation is null && Carers.TeachTheWriter(message)),
            // "A 15 year old pupil": old, and not over.
            { Live: false } => message.Own("Age") is not []
                && !message.Own("Live").Any(hit => hit.Value is "No"),
            _ => false,
        };
    }

    /// <summary>Said to be nobody's, or told of as one of those who do the same.</summary>
    public static bool AreEven(FactSheet sheet) =>
        sheet.Facts.Relation is Relation.None
        || (sheet.Facts.Relation is null && sheet.Message.Own("Equals").Length > 0);
}
