namespace Etiquette.Core.Accepting;

/// <summary>Where a role starts from; what the user says of themselves always wins.</summary>
/// <param name="SensitiveAccess">Attackers look for this role: signs weigh more (C40).</param>
public sealed record RolePreset(
    Role Role,
    Stance Stance,
    bool SensitiveAccess = false,
    bool ContactsSensitive = false,
    bool JobHunting = false
)
{
    /// <summary>The table "C-roles". Gates that belong to a role are rules, e.g. "patient-is-declined-kindly".</summary>
    public static readonly IReadOnlyList<RolePreset> All =
    [
        new(Role.EventsOrMembership, Stance.Open),
        new(Role.SalesOrFounder, Stance.Open),
        new(Role.RecruiterOrHr, Stance.Open),
        new(Role.JobSeeker, Stance.Selective, JobHunting: true),
        new(Role.StudentOrEarlyCareer, Stance.Open),
        new(Role.CreatorOrPublicFigure, Stance.Selective),
        new(Role.Journalist, Stance.Open),
        new(Role.PublicSector, Stance.Closed),
        new(Role.LawFirm, Stance.Closed, ContactsSensitive: true),
        new(Role.JudgeOrRegulator, Stance.Closed),
        new(Role.Clinician, Stance.Closed),
        new(Role.TeacherOrLecturer, Stance.Selective),
        new(Role.ClearedOrSensitive, Stance.Closed, SensitiveAccess: true, ContactsSensitive: true),
        new(Role.DeveloperOrAdmin, Stance.Selective, SensitiveAccess: true),
        new(Role.FinanceOrExecutive, Stance.Selective, SensitiveAccess: true),
        new(Role.Procurement, Stance.Closed),
        new(Role.Other, Stance.Closed),
    ];

    /// <summary>Nobody told us their role: a closed network, benefit unknown.</summary>
    public static RolePreset Of(Role? role) => All[(int)(role ?? Role.Other)];
}
