namespace Etiquette.Core.Accepting;

/// <summary>The role presets (knowledge page, "C-roles"): a starting point that the user edits.</summary>
public enum Role : byte
{
    EventsOrMembership,
    SalesOrFounder,
    RecruiterOrHr,
    JobSeeker,
    StudentOrEarlyCareer,
    CreatorOrPublicFigure,
    Journalist,
    PublicSector,
    LawFirm,
    JudgeOrRegulator,
    Clinician,
    TeacherOrLecturer,
    ClearedOrSensitive,
    DeveloperOrAdmin,
    FinanceOrExecutive,
    Procurement,

    /// <summary>A role that has no preset: closed network, benefit unknown.</summary>
    Other,
}
