using Dapper;
using Etiquette.Bot.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Etiquette.Bot.Tests.Storage;

public sealed class WriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Database database;
    private readonly Writer writer;

    public WriterTests()
    {
        database = new Database(folder.ConnectionString, "/");
        Migrations.Run(database);
        writer = new Writer(database, NullLogger<Writer>.Instance);
    }

    [Fact]
    public async Task A_change_that_fails_takes_no_neighbour_down()
    {
        // All three wait before the writer begins, so they share a transaction.
        var before = writer.Write(Delivery("before"));
        var broken = writer.Write(
            new Rarely<int>(on => on.Connection.Execute("INSERT INTO nowhere VALUES (1)"))
        );
        var after = writer.Write(Delivery("after"));
        writer.Start();

        await before;
        await after;
        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => broken);
        Assert.Equal(["before", "after"], Deliveries());
    }

    [Fact]
    public async Task A_change_that_fails_halfway_leaves_nothing()
    {
        writer.Start();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            writer.Write(
                new Rarely<int>(on =>
                {
                    on.InsertDelivery.Run("half", 0L);
                    throw new InvalidOperationException("Halfway.");
                })
            )
        );
        await writer.Write(Delivery("next"));

        Assert.Equal(["next"], Deliveries());
    }

    [Fact]
    public async Task A_crowd_is_written_and_so_is_who_comes_behind_it()
    {
        var crowd = Enumerable.Range(0, 10).Select(n => writer.Write(Delivery($"{n}"))).ToArray();
        writer.Start();
        await Task.WhenAll(crowd);

        // For this one the writer waits a moment, whether others come.
        await writer.Write(Delivery("last"));

        Assert.Equal([.. Enumerable.Range(0, 10).Select(n => $"{n}"), "last"], Deliveries());
    }

    [Fact]
    public void What_nobody_waits_for_is_written_before_the_end()
    {
        writer.Start();
        writer.WriteLater(Delivery("late"));

        writer.Dispose();

        Assert.Equal(["late"], Deliveries());
    }

    public void Dispose()
    {
        writer.Dispose();
        database.Dispose();
        folder.Dispose();
    }

    private static Rarely<int> Delivery(string key) => new(on => on.InsertDelivery.Run(key, 0L));

    private IEnumerable<string> Deliveries()
    {
        using var connection = database.OpenToRead();
        return connection.Query<string>("SELECT key FROM deliveries ORDER BY id");
    }
}
