using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Etiquette.Bot;

/// <summary>What the bot counts and traces: numbers and ids, never a word that anybody wrote.</summary>
internal static class Telemetry
{
    public const string Name = "Etiquette.Bot";

    public static readonly ActivitySource Source = new(Name);

    private static readonly Meter meter = new(Name);

    public static readonly Histogram<double> TurnTime = meter.CreateHistogram<double>("etiquette.turn", "ms");
    public static readonly Counter<long> Repeats = meter.CreateCounter<long>("etiquette.turn.repeats");
    public static readonly Counter<long> Conflicts = meter.CreateCounter<long>("etiquette.turn.conflicts");
    public static readonly Counter<long> Parked = meter.CreateCounter<long>("etiquette.turn.parked");
    public static readonly Histogram<int> Groups = meter.CreateHistogram<int>("etiquette.commit.changes");
    public static readonly Counter<long> Sent = meter.CreateCounter<long>("etiquette.outbox.sent");
    public static readonly Counter<long> Tries = meter.CreateCounter<long>("etiquette.outbox.failed_tries");
    public static readonly Counter<long> Dead = meter.CreateCounter<long>("etiquette.outbox.dead");
    public static readonly Counter<long> Orphans = meter.CreateCounter<long>("etiquette.outbox.orphans");

    /// <summary>Tips whose time came and that are not on their way yet.</summary>
    public static int TipsDue { get; set; }

    public static readonly ObservableGauge<int> TipsDueGauge = meter.CreateObservableGauge(
        "etiquette.tips.due",
        () => TipsDue
    );
}
