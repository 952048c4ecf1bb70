namespace Etiquette.Core.Accepting;

/// <summary>
/// What a person told us about themselves, or what their team set as the default. All of it optional:
/// an empty profile is read as a closed network with the role's benefit unknown.
/// </summary>
public sealed record Profile
{
    public static readonly Profile Empty = new();

    public Role? Role { get; init; }
    public Goal? Goal { get; init; }

    /// <summary>Does the employer gain from new contacts?</summary>
    public bool? RoleBenefits { get; init; }
    public bool? JobHunting { get; init; }
    public bool? ContactsSensitive { get; init; }
    public bool? SensitiveAccess { get; init; }

    /// <summary>Where reports go ("security@example.org"). The team's to say, never a person's.</summary>
    public string? SecurityContact { get; init; }

    /// <summary>What this person said wins; the team's default fills the rest.</summary>
    public Profile Over(Profile team) =>
        new()
        {
            Role = Role ?? team.Role,
            Goal = Goal ?? team.Goal,
            RoleBenefits = RoleBenefits ?? team.RoleBenefits,
            JobHunting = JobHunting ?? team.JobHunting,
            ContactsSensitive = ContactsSensitive ?? team.ContactsSensitive,
            SensitiveAccess = SensitiveAccess ?? team.SensitiveAccess,
            SecurityContact = team.SecurityContact,
        };
}
