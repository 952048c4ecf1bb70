using Etiquette.Bot.Tips;
using Microsoft.Data.Sqlite;

namespace Etiquette.Bot.Storage;

/// <summary>The writer's connection, with the statements of every turn at hand.</summary>
internal sealed class Statements : IDisposable
{
    private readonly List<Statement> prepared = [];

    public Statements(Database database)
    {
        Connection = database.OpenToWrite();
        Begin = Prepare("BEGIN IMMEDIATE");
        Commit = Prepare("COMMIT");
        InsertDelivery = Prepare(Sql.InsertDelivery);
        TakeBackDelivery = Prepare(Sql.TakeBackDelivery);
        InsertPerson = Prepare(Sql.InsertPerson);
        UpdatePerson = Prepare(Sql.UpdatePerson);
        ErasePerson = Prepare(Sql.ErasePerson);
        InsertReply = Prepare(Sql.InsertReply);
        MarkSent = Prepare(Sql.MarkSent);
        MarkTried = Prepare(Sql.MarkTried);
        MarkDead = Prepare(Sql.MarkDead);
        Release = Prepare(Sql.Release);
        MarkPosted = Prepare(TipSql.MarkPosted);
        InsertOccurrence = Prepare(TipSql.InsertOccurrence);
        InsertTip = Prepare(TipSql.InsertTip);
        Advance = Prepare(TipSql.Advance);
    }

    public SqliteConnection Connection { get; }

    public Statement Begin { get; }
    public Statement Commit { get; }
    public Statement InsertDelivery { get; }
    public Statement TakeBackDelivery { get; }
    public Statement InsertPerson { get; }
    public Statement UpdatePerson { get; }
    public Statement ErasePerson { get; }
    public Statement InsertReply { get; }
    public Statement MarkSent { get; }
    public Statement MarkTried { get; }
    public Statement MarkDead { get; }
    public Statement Release { get; }
    public Statement MarkPosted { get; }
    public Statement InsertOccurrence { get; }
    public Statement InsertTip { get; }
    public Statement Advance { get; }

    public void Dispose()
    {
        prepared.ForEach(statement => statement.Dispose());
        Connection.Dispose();
    }

    private Statement Prepare(string sql)
    {
        var statement = new Statement(Connection, sql);
        prepared.Add(statement);
        return statement;
    }
}
