using System.Diagnostics;
using Dapper;
using Etiquette.Adapters;
using Etiquette.Bot.Storage;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips;

namespace Etiquette.Bot.Tips;

/// <summary>A tip that could not be posted: the report says so, and where the way is barred, the owner is told once.</summary>
internal static class Setback
{
    /// <param name="obstacle">Null: we only gave up on this one, and the next may get through.</param>
    public static void Write(
        Statements on,
        Outgoing outgoing,
        string reason,
        Obstacle? obstacle,
        DateTimeOffset at
    )
    {
        var id = on.Connection.QueryFirstOrDefault<string>(
            TipSql.MarkFailed,
            new { key = outgoing.Key, reason }
        );
        if (
            obstacle is { } bar and not Obstacle.Unknown
            && id is not null
            && on.Connection.QueryFirstOrDefault<KeptSubscription>(TipSql.Subscription, new { id })
                is { } kept
            && kept.Read() is { Pause: null } subscription
        )
        {
            Pause(on, kept, subscription, reason, at);
            Tell(on, kept, subscription, bar, at);
        }
    }

    private static void Pause(
        Statements on,
        KeptSubscription kept,
        Subscription subscription,
        string reason,
        DateTimeOffset at
    ) =>
        on.Connection.Execute(
            TipSql.UpdateSubscription,
            new
            {
                id = kept.Id,
                body = Stored.Json(subscription with { Pause = new Pause(null, reason) }),
                slot = (string?)null,
                due = (long?)null,
                version = kept.Version + 1,
                seen = kept.Version,
                now = at.ToUnixTimeMilliseconds(),
            }
        );

    /// <summary>Once for each time it broke: the version is part of the key.</summary>
    private static void Tell(
        Statements on,
        KeptSubscription kept,
        Subscription subscription,
        Obstacle obstacle,
        DateTimeOffset at
    )
    {
        if (subscription.OwnerRoute is not { } route)
        {
            return;
        }

        on.Connection.Execute(
            TipSql.TellOwner,
            new
            {
                key = $"told:{kept.Id}:{kept.Version}",
                platform = kept.Platform,
                workspace = kept.Workspace,
                conversation = $"private/{kept.Owner}",
                route,
                body = Stored.Json((Reply)new Reply.Say(InWords(subscription, obstacle))),
                status = "pending",
                now = at.ToUnixTimeMilliseconds(),
                earlier = (string?)null,
                withdrawn = false,
            }
        );
    }

    private static string InWords(Subscription subscription, Obstacle obstacle)
    {
        var where = subscription.Place.Label is { } label ? $"in {label}" : "where you set them up";
        var (why, wayOut) = obstacle switch
        {
            Obstacle.NotAMember => ("I am not a member there", "Invite me there"),
            Obstacle.PlaceIsGone => (
                "the channel is archived, gone, or closed to me",
                "Bring it back or invite me, or set the tips up in another channel"
            ),
            Obstacle.NotAllowed => (
                "I am not allowed to post there",
                "Ask whoever manages the channel to let me post"
            ),
            Obstacle.AccessEnded => ("my access to this workspace ended", "Ask an admin to install me again"),
            _ => throw new UnreachableException($"Nobody is told of {obstacle}."),
        };
        return $"I could not post the tip {where}: {why}. So I paused these tips. {wayOut}, then say “resume the tips”.";
    }
}
