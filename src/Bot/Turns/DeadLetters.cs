using Dapper;
using Etiquette.Adapters;
using Etiquette.Bot.Storage;

namespace Etiquette.Bot.Turns;

/// <summary>Deliveries that we failed at, parked for a person to see: ids and the kind of failure, no content.</summary>
internal static class DeadLetters
{
    public static void Insert(Statements on, Incoming incoming, string failure, long now) =>
        on.Connection.Execute(
            Sql.InsertDeadLetter,
            new
            {
                key = incoming.Delivery.Key,
                platform = incoming.Address.Platform,
                workspace = incoming.Address.Workspace,
                user = incoming.Address.User,
                conversation = incoming.Address.Conversation,
                failure,
                now,
            }
        );
}
