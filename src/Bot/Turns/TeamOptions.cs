using System.ComponentModel.DataAnnotations;
using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

namespace Etiquette.Bot.Turns;

/// <summary>What holds for everybody in the company until they say otherwise of themselves.</summary>
internal sealed class TeamOptions
{
    public const string Section = "Team";

    private Team? team;

    public Role? Role { get; set; }
    public Goal? Goal { get; set; }
    public bool? RoleBenefits { get; set; }
    public bool? ContactsSensitive { get; set; }
    public bool? SensitiveAccess { get; set; }

    /// <summary>Where reports go: an address, a channel, a name.</summary>
    [StringLength(100)]
    public string? SecurityContact { get; set; }

    public Team Team =>
        team ??= new(
            new Profile
            {
                Role = Role,
                Goal = Goal,
                RoleBenefits = RoleBenefits,
                ContactsSensitive = ContactsSensitive,
                SensitiveAccess = SensitiveAccess,
                SecurityContact = SecurityContact,
            }
        );
}
