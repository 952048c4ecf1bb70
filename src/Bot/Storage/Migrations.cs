using DbUp;
using DbUp.Engine.Output;

namespace Etiquette.Bot.Storage;

/// <summary>Brings the database to this version of the program: numbered scripts, each run once, each whole or not at all.</summary>
internal static class Migrations
{
    public static void Run(Database database)
    {
        using var connection = database.OpenToWrite();
        var result = DeployChanges
            .To.SqliteDatabase(connection.ConnectionString)
            .WithScriptsEmbeddedInAssembly(
                typeof(Migrations).Assembly,
                name => name.Contains(".Migrations.Sqlite.", StringComparison.Ordinal)
            )
            .WithTransactionPerScript()
            .LogTo(new NoOpUpgradeLog())
            .Build()
            .PerformUpgrade();

        if (!result.Successful)
        {
            throw new InvalidOperationException(
                $"The database could not be brought up to date: {result.ErrorScript?.Name}.",
                result.Error
            );
        }
    }
}
