using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Etiquette.Bot.Storage;

/// <summary>
/// A statement that is prepared once and run for every turn. Values come in the order in which their parameters
/// first stand in its text.
/// </summary>
/// <remarks>
/// Straight on SQLite: a command of ADO.NET makes a reader for every run, which took more than the run itself.
/// </remarks>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;

    public Statement(SqliteConnection connection, string sql)
    {
        this.connection = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(this.connection, sql, out statement));
    }

    /// <summary>How many rows it changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        try
        {
            Bind(values);
            Step();
            return raw.sqlite3_changes(connection);
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    /// <summary>The id of the row that it inserted.</summary>
    /// <remarks>Not by RETURNING: SQLite makes a table in memory, and drops it, for what a statement returns.</remarks>
    public long Insert(params ReadOnlySpan<object?> values)
    {
        Run(values);
        return raw.sqlite3_last_insert_rowid(connection);
    }

    public void Dispose() => statement.Dispose();

    private void Step()
    {
        if (raw.sqlite3_step(statement) is var end and not (raw.SQLITE_DONE or raw.SQLITE_ROW))
        {
            Check(end);
        }
    }

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Check(Bind(i + 1, values[i]));
        }
    }

    private int Bind(int parameter, object? value) =>
        value switch
        {
            null => raw.sqlite3_bind_null(statement, parameter),
            string text => raw.sqlite3_bind_text(statement, parameter, text),
            byte[] text => raw.sqlite3_bind_text(statement, parameter, text),
            long number => raw.sqlite3_bind_int64(statement, parameter, number),
            int number => raw.sqlite3_bind_int64(statement, parameter, number),
            bool yes => raw.sqlite3_bind_int64(statement, parameter, yes ? 1 : 0),
            _ => throw new UnreachableException($"No column holds a {value.GetType().Name}."),
        };

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, connection);
}
