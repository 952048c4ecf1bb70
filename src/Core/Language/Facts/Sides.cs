using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// On which side of a matter the writer stands: who bids, applies or learns has neither bidders nor candidates nor pupils.
/// </summary>
internal static class Sides
{
    private static readonly string[] inTheirHands =
    [
        "OwnCarer",
        "OwnTeacher",
        "OwnLessons",
        "OwnLawyer",
        "OwnBid",
        "OwnCandidacy",
    ];

    /// <summary>The writer is what the requester would be in that relation.</summary>
    public static bool AreChanged(Message message, Relation? relation) =>
        relation switch
        {
            Relation.Bidder => Said(message, "OwnBid").Concat(Said(message, "Uninvolved")).Any(),
            Relation.Candidate => Said(message, "OwnCandidacy").Concat(Said(message, "Uninvolved")).Any(),
            Relation.Pupil => Learns(message),
            Relation.CaseParty or Relation.Regulated => IsBetweenOthers(message),
            _ => false,
        };

    /// <summary>"I'm at uni", "a mum from nursery", and no word of teaching there.</summary>
    public static bool Learns(Message message) =>
        Said(message, "OwnStudies").Concat(Said(message, "SchoolGate")).Any()
        && !message.Own("Role").Any(role => role.Value is nameof(Role.TeacherOrLecturer));

    // "Her firm is being investigated": unless that is the writer's office, it is no matter of theirs.
    private static bool IsBetweenOthers(Message message) =>
        Said(message, "OthersMatter").Any()
        && !message
            .Own("Role")
            .Any(role =>
                role.Value
                    is nameof(Role.JudgeOrRegulator)
                        or nameof(Role.LawFirm)
                        or nameof(Role.PublicSector)
            );

    /// <summary>Nothing makes one of the two wait for what the other decides.</summary>
    public static bool AreFree(FactSheet sheet) =>
        (!Relations.IsAProcess(sheet.Facts.Relation) || sheet.Facts.Relation is Relation.Interviewer)
        && (
            Other(sheet.Message) is not null
            || Learns(sheet.Message)
            || IsBetweenOthers(sheet.Message)
            || Said(sheet.Message, "Uninvolved").Any()
        );

    /// <summary>The words that put the writer into the other's hands, and not the other into theirs.</summary>
    public static Hit? Other(Message message) =>
        inTheirHands.SelectMany(family => Said(message, family)).Select(hit => (Hit?)hit).FirstOrDefault();

    private static IEnumerable<Hit> Said(Message message, string family) =>
        message.Own(family).Where(hit => !message.IsNegated(hit));
}
