using Microsoft.Data.Sqlite;

namespace Etiquette.Bot.Storage;

/// <summary>The file that holds the truth. Anybody may read; only the <see cref="Writer"/> writes.</summary>
internal sealed class Database : IDisposable
{
    private readonly string connectionString;
    private FileStream? claim;

    /// <param name="root">A relative file name counts from here.</param>
    public Database(string connectionString, string root)
    {
        File = FileOf(connectionString, root);
        var parts = new SqliteConnectionStringBuilder(connectionString) { DataSource = File };
        // In seconds: how long a statement waits for another process to let go of the file.
        parts.DefaultTimeout = 1;
        this.connectionString = parts.ConnectionString;
    }

    public string File { get; }

    public static string FileOf(string connectionString, string root)
    {
        var source = new SqliteConnectionStringBuilder(connectionString).DataSource;
        return source is "" or ":memory:"
            ? throw new InvalidOperationException("ConnectionStrings:Bot must name a file: Data Source=...")
            : Path.GetFullPath(source, root);
    }

    /// <summary>
    /// Two bots on one file would each take the other's replies for orphans, and say everything twice.
    /// The claim ends with the process, however it ends.
    /// </summary>
    public void Claim()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        try
        {
            claim = new FileStream(File + ".claim", FileMode.Create, FileAccess.Write, FileShare.None);
        }
        catch (IOException inUse)
        {
            throw new InvalidOperationException($"Another bot uses {File}. One file serves one bot.", inUse);
        }
    }

    public SqliteConnection OpenToRead()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }

    public SqliteConnection OpenToWrite()
    {
        var connection = new SqliteConnection(connectionString + ";Pooling=False");
        connection.Open();
        using var pragmas = connection.CreateCommand();
        // FULL: a commit is on the disk before anybody hears of it, even when the power goes.
        // A person fits in a page of 16 KB: each page is a call to the system. A file that is there already keeps its own.
        // The cache (8 MB) holds what turns touch; each commit walks through all of it, so more takes longer.
        // The log grows to 32 MB before it is copied back, and a page that many turns change is copied but once.
        pragmas.CommandText = """
            PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 1000;
            PRAGMA cache_size = -8192; PRAGMA wal_autocheckpoint = 2000;
            """;
        pragmas.ExecuteNonQuery();
        return connection;
    }

    public void Dispose()
    {
        using (var pool = new SqliteConnection(connectionString))
        {
            SqliteConnection.ClearPool(pool);
        }

        claim?.Dispose();
    }
}
