using Etiquette.Adapters;
using Etiquette.Bot.Sending;
using Etiquette.Bot.Storage;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips;

namespace Etiquette.Bot.Tips;

/// <summary>
/// Makes the tips of a number of due subscriptions of one workspace, in one transaction: the occurrence (who
/// inserts it posts it), its outbox row, and the next date.
/// </summary>
internal sealed class Round(IReadOnlyList<Round.Planned> plans, Handover handover, DateTimeOffset now)
    : Change<int>
{
    private readonly List<Row> born = [];

    /// <summary>What is to happen with one due subscription.</summary>
    /// <param name="Due">The slot it is about, and whether it is posted or was missed.</param>
    /// <param name="Next">The slot after it.</param>
    internal sealed record Planned(
        KeptSubscription Kept,
        Subscription Subscription,
        Slot Due,
        Slot? Next,
        Tip? Tip,
        bool WithCase,
        bool IsMissed
    );

    /// <summary>Decided before the transaction, from what the place had so far.</summary>
    public static Planned Plan(
        KeptSubscription kept,
        TipRules rules,
        DateTimeOffset now,
        Func<Subscription, (Tip? Tip, bool WithCase)> choose
    )
    {
        var subscription = kept.Read();
        var stored = kept.Local;
        var due =
            subscription.At(stored)
            ?? new Slot(stored, DateTimeOffset.FromUnixTimeMilliseconds(kept.Due!.Value));
        if (due.Moment > now)
        {
            // The zone's rules changed: it is not due yet.
            return new Planned(kept, subscription, due, due, null, false, IsMissed: false);
        }

        var next = subscription.After(due.Moment).Select(slot => (Slot?)slot).FirstOrDefault();
        // One of several missed slots is enough, and the latest is the least late.
        var isMissed = now - due.Moment > rules.LatestBy || next is { Moment: var then } && then <= now;
        var (tip, withCase) = isMissed ? (null, false) : choose(subscription);
        return new Planned(kept, subscription, due, next, tip, withCase, isMissed);
    }

    public override void Committed()
    {
        handover.Give(born);
        base.Committed();
    }

    protected override int Write(Statements on)
    {
        born.Clear();
        foreach (var plan in plans)
        {
            Write(on, plan);
        }

        return born.Count;
    }

    private void Write(Statements on, Planned plan)
    {
        var (kept, subscription) = (plan.Kept, plan.Subscription);
        var next = plan.Next is { } slot ? KeptSubscription.Text(slot.Local) : null;
        var isOurs =
            on.Advance.Run(next, plan.Next?.Moment.ToUnixTimeMilliseconds(), kept.Id, kept.Version, kept.Slot)
            == 1;
        if (!isOurs || plan.Due == plan.Next)
        {
            return;
        }

        var key = KeptSubscription.OutboxKey(kept.Id, kept.Slot!);
        var isNew =
            on.InsertOccurrence.Run(
                kept.Id,
                kept.Slot,
                key,
                kept.Platform,
                kept.Workspace,
                subscription.Place.Id,
                plan.Tip?.Id ?? "",
                plan.Tip is null ? "missed" : "waiting",
                plan.IsMissed ? "too_late"
                    : plan.Tip is null ? "no_tip_left"
                    : null,
                plan.Due.Moment.ToUnixTimeMilliseconds()
            ) == 1;
        if (isNew && plan.Tip is { } tip)
        {
            var place = subscription.Place;
            var to = new Address(kept.Platform, kept.Workspace, "", place.Id, place.Route);
            born.Add(
                TipRow.Insert(on, key, to, new Reply.Teach(TipCard.Posted(tip, key, plan.WithCase)), now)
            );
        }
    }
}
