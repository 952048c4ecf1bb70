using System.ComponentModel.DataAnnotations;
using Etiquette.Adapters;
using Etiquette.Core.Tips;

namespace Etiquette.Bot.Tips;

/// <summary>What the operator allows and wants of tips.</summary>
internal sealed class TipOptions
{
    public const string Section = "Tips";

    public WhoMay WhoMay { get; set; } = WhoMay.ManagersWhereKnown;

    [Range(1, 1_000)]
    public int MostPerPerson { get; set; } = TipRules.Default.MostPerPerson;

    [Range(1, 10_000_000)]
    public int MostPerWorkspace { get; set; } = TipRules.Default.MostPerWorkspace;

    /// <summary>After a downtime a tip is still posted when it is not later than this.</summary>
    public TimeSpan LatestBy { get; set; } = TipRules.Default.LatestBy;

    /// <summary>A folder with tips of the company's own, one file each, as in src/Core/Tips/Book.</summary>
    public string? Folder { get; set; }

    /// <summary>Tips a second in a whole workspace; the platform's own pace when not set.</summary>
    [Range(0.01, 100_000)]
    public double? PostsPerSecond { get; set; }

    public TipRules Rules =>
        new()
        {
            WhoMay = WhoMay,
            MostPerPerson = MostPerPerson,
            MostPerWorkspace = MostPerWorkspace,
            LatestBy = LatestBy,
        };

    public Pace At(Pace platform) => PostsPerSecond is { } own ? platform with { PerSecond = own } : platform;
}
