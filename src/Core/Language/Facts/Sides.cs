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
            Relation.Bidder => IsSaid(message, "OwnBid", "Uninvolved"),
            Relation.Candidate => IsSaid(message, "OwnCandidacy", "Uninvolved")
                || WhoMayBePlaced(message) is not null,
            Relation.Recruiter => IsSaid(message, "LendsStaff") && IsARecruiter(message),
            Relation.Pupil => Learns(message) || IsSaid(message, "GuestLesson"),
            Relation.CaseParty or Relation.Regulated => IsBetweenOthers(message)
                || message.Own("NothingOpen") is not [],
            _ => false,
        };

    /// <summary>"I'm at uni", "a mum from nursery", and no word of teaching there.</summary>
    public static bool Learns(Message message) =>
        IsSaid(message, "OwnStudies", "SchoolGate")
        && !message.Own("Role").Any(role => role.Value is nameof(Role.TeacherOrLecturer));

    /// <summary>
    /// "A candidate I don't know, open to work", says a recruiter: somebody they may place, and about whom they do not decide.
    /// </summary>
    public static Hit? WhoMayBePlaced(Message message) =>
        !IsARecruiter(message) ? null
        : WhoIsRepresented(message) is { } represented ? represented
        : IsSaid(message, "Applies") ? null
        : First(message, "Seeker");

    /// <summary>"A candidate I represent", says a recruiter: whether to take them, somebody else decides.</summary>
    public static Hit? WhoIsRepresented(Message message) =>
        IsARecruiter(message) ? First(message, "Represented") : null;

    /// <summary>The words for those who buy, where the writer's firm bids: they decide about the writer.</summary>
    public static Hit? WhoDecidesOurBid(Message message) =>
        IsSaid(message, "OwnBid") ? First(message, "TheirBuyer") : null;

    private static bool IsARecruiter(Message message) =>
        SelfPortrait.Roles(message).Any(role => role.Value is nameof(Role.RecruiterOrHr));

    // "Her firm is being investigated": unless that is the writer's office, it is no matter of theirs.
    private static bool IsBetweenOthers(Message message) =>
        IsSaid(message, "OthersMatter")
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
            || IsSaid(sheet.Message, "Uninvolved", "GuestLesson")
            || AreSideBySide(sheet)
            || IsAnOrdinaryInterview(sheet)
        );

    // A colleague, an investor or a subcontractor, told in so many words, while nothing waits to be decided between them.
    private static bool AreSideBySide(FactSheet sheet) =>
        sheet.Facts.Signs is null or Signs.None
        && !IsSaid(sheet.Message, "Contested")
        && (
            WorkWithTheWriter(sheet)
            || IsSaid(sheet.Message, "Alongside")
            || Knowing.OwnHouse(sheet.Message) is not null
        );

    private static bool WorkWithTheWriter(FactSheet sheet) =>
        sheet.ByPhrases.Facts.Tie is Tie.Colleague or Tie.FormerColleague or Tie.Manager or Tie.Report
        && sheet
            .Message.Own("Tie")
            .Any(tie =>
                tie.As<Tie>() == sheet.ByPhrases.Facts.Tie
                && (
                    sheet.Message.IsAboutTheWriter(tie)
                    || Enumerable
                        .Range(tie.First, tie.End - tie.First)
                        .Any(at => sheet.Message.Speaks(at, "me"))
                )
            );

    /// <summary>"An investor in our company", "my subcontractor", "an employee of mine": what says it needs no second look.</summary>
    public static bool AreOfOneHouse(Message message) =>
        message
            .Own("Alongside")
            .Any(house => !message.IsNegated(house) && message.Own("Tie").Any(tie => tie.Overlaps(house)));

    /// <summary>"We turned him down": the decision was made, and by the writer's own side.</summary>
    public static Hit? WhoWasTurnedDown(Message message) => First(message, "TurnedDown");

    // Who hires for an ordinary job may ask to connect; a panel that keeps to itself may not.
    private static bool IsAnOrdinaryInterview(FactSheet sheet) =>
        sheet.Facts.Relation is Relation.Interviewer
        && IsSaid(sheet.Message, "OwnInterview")
        && !IsSaid(sheet.Message, "KeepsApart");

    /// <summary>The words that put the writer into the other's hands, and not the other into theirs.</summary>
    public static Hit? Other(Message message) => First(message, inTheirHands);

    private static bool IsSaid(Message message, params ReadOnlySpan<string> families) =>
        First(message, families) is not null;

    // Loops, because every message is asked, and hardly any says so.
    private static Hit? First(Message message, params ReadOnlySpan<string> families)
    {
        foreach (var family in families)
        {
            foreach (var hit in message.Own(family))
            {
                if (!message.IsNegated(hit))
                {
                    return hit;
                }
            }
        }

        return null;
    }
}
