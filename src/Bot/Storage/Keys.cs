using Microsoft.AspNetCore.DataProtection;

namespace Etiquette.Bot.Storage;

/// <summary>
/// The keys that seal tokens: in a folder beside the database, so that they outlive a container and are backed up on
/// purpose.
/// </summary>
internal static class Keys
{
    public const string Setting = "Keys:Folder";

    public static void AddKeys(this WebApplicationBuilder builder, string databaseFile)
    {
        var folder = new DirectoryInfo(
            Path.GetFullPath(
                builder.Configuration[Setting] ?? Path.Combine(Path.GetDirectoryName(databaseFile)!, "keys"),
                builder.Environment.ContentRootPath
            )
        );
        if (!folder.Exists && !OperatingSystem.IsWindows())
        {
            // Nobody else on the machine reads them.
            Directory.CreateDirectory(
                folder.FullName,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }

        builder
            .Services.AddDataProtection()
            .SetApplicationName("Etiquette.Bot")
            .PersistKeysToFileSystem(folder);
    }
}
