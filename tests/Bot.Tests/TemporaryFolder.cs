namespace Etiquette.Bot.Tests;

/// <summary>A place for a database, gone when the test is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("etiquette-");

    public string ConnectionString => $"Data Source={Path.Combine(folder.FullName, "bot.db")}";

    public void Dispose()
    {
        folder.Refresh();
        if (folder.Exists)
        {
            folder.Delete(recursive: true);
        }
    }
}
