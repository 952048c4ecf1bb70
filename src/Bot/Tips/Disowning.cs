using Dapper;
using Etiquette.Bot.Storage;
using Etiquette.Core.Conversations;

namespace Etiquette.Bot.Tips;

/// <summary>Takes a person out of what they set up: their own tips end, a channel keeps its tips without their name.</summary>
internal static class Disowning
{
    public static void Write(Statements on, string platform, string workspace, string user)
    {
        var owned = on
            .Connection.Query<KeptSubscription>(
                TipSql.OwnedBy,
                new
                {
                    platform,
                    workspace,
                    user,
                }
            )
            .ToList();
        foreach (var kept in owned)
        {
            var subscription = kept.Read();
            if (subscription.Place.Kind is PlaceKind.Personal)
            {
                on.Connection.Execute(TipSql.DeleteSubscription, new { id = kept.Id, seen = kept.Version });
            }
            else
            {
                var body = Stored.Json(subscription with { Owner = "", OwnerRoute = null });
                on.Connection.Execute(TipSql.Disown, new { id = kept.Id, body });
            }
        }
    }
}
