using System.Diagnostics;
using System.Globalization;
using Dapper;
using Etiquette.Adapters;
using Etiquette.Bot.Sending;
using Etiquette.Bot.Storage;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips;

namespace Etiquette.Bot.Tips;

/// <summary>Writes what a turn changes beside the person, within the turn's own transaction.</summary>
/// <param name="born">Receives the outbox rows that the courier gets once all is on the disk.</param>
internal sealed class EffectWriter(Statements on, Incoming incoming, DateTimeOffset at, List<Row> born)
{
    private readonly Address who = incoming.Address;
    private readonly long now = at.ToUnixTimeMilliseconds();

    /// <returns>False: somebody changed one of them meanwhile; the turn must be decided again.</returns>
    public bool Write(IReadOnlyList<Effect> effects)
    {
        for (var i = 0; i < effects.Count; i++)
        {
            if (!Write(effects[i], i))
            {
                born.Clear();
                return false;
            }
        }

        return true;
    }

    private bool Write(Effect effect, int number)
    {
        switch (effect)
        {
            case Effect.Keep({ } subscription):
                return Keep(subscription);
            case Effect.Stop({ } subscription):
                DropWaiting(subscription.Id);
                return Run(
                        TipSql.DeleteSubscription,
                        new { id = subscription.Id, seen = subscription.Version }
                    ) == 1;
            case Effect.PostNow post:
                Post(post, number);
                return true;
            case Effect.SendPrivately({ } tip, { } route):
                SendPrivately(tip, route, number);
                return true;
            case Effect.Note note:
                Note(note);
                return true;
            case Effect.Amend({ } posted, { } corrected):
                var key = PostedKey(posted);
                Amend(
                    posted,
                    new Reply.Teach(TipCard.Posted(corrected, key, withCase: false)),
                    false,
                    number
                );
                return true;
            case Effect.Withdraw({ } posted):
                Run(TipSql.MarkWithdrawn, new { id = posted.Occurrence });
                Amend(posted, new Reply.Say("This tip was taken back."), true, number);
                return true;
            case Effect.KeepTip({ } own):
                Run(
                    TipSql.KeepOwnTip,
                    new
                    {
                        platform = who.Platform,
                        workspace = who.Workspace,
                        id = own.Tip.Id,
                        body = Stored.Json(own),
                        inUse = own.InUse,
                        now,
                    }
                );
                return true;
            case Effect.DropTip({ } own):
                Run(
                    TipSql.DropOwnTip,
                    new
                    {
                        platform = who.Platform,
                        workspace = who.Workspace,
                        id = own.Tip.Id,
                    }
                );
                return true;
            case Effect.ForgetMe:
                Run(
                    TipSql.EraseNotesOfPerson,
                    new
                    {
                        platform = who.Platform,
                        workspace = who.Workspace,
                        user = who.User,
                    }
                );
                Disowning.Write(on, who.Platform, who.Workspace, who.User);
                return true;
            default:
                throw new UnreachableException($"Nobody writes {effect.GetType().Name}.");
        }
    }

    private bool Keep(Subscription subscription)
    {
        DropWaiting(subscription.Id);
        var next = subscription.After(at).Select(slot => (Slot?)slot).FirstOrDefault();
        var row = new
        {
            id = subscription.Id,
            platform = who.Platform,
            workspace = who.Workspace,
            place = subscription.Place.Id,
            owner = subscription.Owner,
            body = Stored.Json(subscription),
            slot = next is { } slot ? KeptSubscription.Text(slot.Local) : null,
            due = next?.Moment.ToUnixTimeMilliseconds(),
            // Versions begin at the clock: a stopped one that comes back never gets one that is still remembered.
            version = subscription.Version == 0 ? now : subscription.Version + 1,
            seen = subscription.Version,
            now,
        };
        return Run(subscription.Version == 0 ? TipSql.InsertSubscription : TipSql.UpdateSubscription, row)
            == 1;
    }

    private void Post(Effect.PostNow post, int number)
    {
        var (subscription, tip) = (post.Subscription, post.Tip);
        var slot = string.Create(CultureInfo.InvariantCulture, $"now-{now}-{number}");
        var key = KeptSubscription.OutboxKey(subscription.Id, slot);
        var place = subscription.Place;
        var isNew =
            on.InsertOccurrence.Run(
                subscription.Id,
                slot,
                key,
                who.Platform,
                who.Workspace,
                place.Id,
                tip.Id,
                "waiting",
                null,
                now
            ) == 1;
        if (isNew)
        {
            Send(key, place.Id, place.Route, new Reply.Teach(TipCard.Posted(tip, key, post.WithCase)));
        }
    }

    private void SendPrivately(Tip tip, string route, int number)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{incoming.Delivery.Key}/sample{number}");
        Send(key, $"private/{who.User}", route, new Reply.Teach(TipCard.Sample(tip)));
    }

    private void Note(Effect.Note note)
    {
        var row = new
        {
            occurrence = note.Occurrence,
            user = who.User,
            kind = note.Kind,
            now,
        };
        if (Opposite(note.Kind) is { } opposite)
        {
            Run(
                TipSql.TakeBackNote,
                new
                {
                    row.occurrence,
                    row.user,
                    kind = opposite,
                }
            );
        }

        Run(TipSql.InsertNote, row);
    }

    private static string? Opposite(string kind) =>
        kind switch
        {
            TipSignal.Up => TipSignal.Down,
            TipSignal.Down => TipSignal.Up,
            _ => null,
        };

    private void Amend(PostedTip posted, Reply reply, bool withdrawn, int number)
    {
        if (posted.PlatformId is not { } id)
        {
            // It has not left us: nothing stands there yet.
            Run(
                "DELETE FROM outbox WHERE key = @key AND status = 'pending'",
                new { key = PostedKey(posted) }
            );
            return;
        }

        var key = string.Create(CultureInfo.InvariantCulture, $"{incoming.Delivery.Key}/amend{number}");
        Send(key, posted.Place.Id, posted.Place.Route, reply, new Earlier(id, withdrawn));
    }

    private string PostedKey(PostedTip posted) =>
        on.Connection.QuerySingle<string>(
            "SELECT key FROM occurrences WHERE id = @id",
            new { id = posted.Occurrence }
        );

    private void Send(string key, string conversation, string route, Reply reply, Earlier? earlier = null)
    {
        var to = new Address(who.Platform, who.Workspace, "", conversation, route);
        born.Add(TipRow.Insert(on, key, to, reply, at, earlier));
    }

    private void DropWaiting(string subscription)
    {
        foreach (
            var key in on.Connection.Query<string>(TipSql.DropWaiting, new { id = subscription }).ToList()
        )
        {
            Run(TipSql.MarkFailed, new { key, reason = "called_off" });
        }
    }

    private int Run(string sql, object? values = null) => on.Connection.Execute(sql, values);
}
