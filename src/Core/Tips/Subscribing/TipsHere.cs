using System.Collections.Immutable;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips.Schedule;

namespace Etiquette.Core.Tips.Subscribing;

/// <summary>What this conversation was saying about the tips of a place.</summary>
/// <param name="Subject">The subscription that it was about last.</param>
/// <param name="Draft">One that is being set up.</param>
/// <param name="Wish">What was asked for, while we ask which subscription is meant.</param>
/// <param name="Said">The words of that wish.</param>
public sealed record TipsHere(
    string? Subject = null,
    SubscriptionDraft? Draft = null,
    string? Wish = null,
    string? Said = null
);

/// <summary>A subscription that lacks something.</summary>
/// <param name="Days">The rhythm, its time still open.</param>
public sealed record SubscriptionDraft(
    ImmutableList<Place> Places,
    Timing? Days = null,
    TimeOnly? At = null,
    string? Zone = null,
    string? Pack = null,
    bool QuietWeekends = false
)
{
    internal Timing? Timing => Days is null || At is null ? null : Days with { At = At.Value };
}

/// <summary>How to take back what was done last.</summary>
/// <param name="Before">The subscription as it was; null: there was none.</param>
/// <param name="Ids">Those that are gone again when there was none before.</param>
public sealed record TipUndo(Subscription? Before, ImmutableList<string> Ids);
