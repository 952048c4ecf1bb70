using Dapper;
using Etiquette.Adapters;
using Etiquette.Bot.Teams;

namespace Etiquette.Bot.Storage;

/// <summary>Takes a person, or a whole workspace, out of every table.</summary>
internal static class Erase
{
    /// <returns>False: this delivery was heeded before, and whoever came since is kept.</returns>
    public static bool From(
        Statements on,
        string platform,
        string workspace,
        string? user,
        DeliveryId delivery,
        long now
    )
    {
        if (on.InsertDelivery.Run(delivery.Key, now) == 0)
        {
            return false;
        }

        string[] erasures = user is null
            ? [Sql.ErasePeople, Sql.EraseReplies, Sql.EraseDeadLetters, TeamsSql.EraseWorkspace]
            :
            [
                Sql.ErasePersonForGood,
                Sql.EraseRepliesOfPerson,
                Sql.EraseDeadLettersOfPerson,
                TeamsSql.ErasePerson,
                TeamsSql.EraseInstaller,
            ];
        foreach (var erasure in erasures)
        {
            on.Connection.Execute(
                erasure,
                new
                {
                    platform,
                    workspace,
                    user,
                }
            );
        }

        return true;
    }
}
