using Dapper;
using Etiquette.Adapters;
using Etiquette.Bot.Teams;
using Etiquette.Bot.Tips;

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
            ?
            [
                Sql.ErasePeople,
                Sql.EraseReplies,
                Sql.EraseDeadLetters,
                TeamsSql.EraseWorkspace,
                TipSql.EraseWorkspaceNotes,
                TipSql.EraseWorkspaceOccurrences,
                TipSql.EraseWorkspaceSubscriptions,
                TipSql.EraseWorkspaceOwnTips,
            ]
            :
            [
                Sql.ErasePersonForGood,
                Sql.EraseRepliesOfPerson,
                Sql.EraseDeadLettersOfPerson,
                TeamsSql.ErasePerson,
                TeamsSql.EraseInstaller,
                TipSql.EraseNotesOfPerson,
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

        if (user is not null)
        {
            Disowning.Write(on, platform, workspace, user);
        }

        return true;
    }
}
