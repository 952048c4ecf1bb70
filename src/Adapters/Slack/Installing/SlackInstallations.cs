using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Slack;

/// <summary>Who installed the bot: sealed on the disk, open in memory for as long as it is used.</summary>
internal sealed partial class SlackInstallations(
    IInstallations store,
    IMemoryCache cache,
    IDataProtectionProvider protection,
    ILogger<SlackInstallations> logger
)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    /// <summary>Who is no customer shall not cost a look into the database each time they knock.</summary>
    private static readonly TimeSpan UnknownFor = TimeSpan.FromSeconds(30);

    private readonly IDataProtector protector = protection.CreateProtector("Slack.Installation");

    public async ValueTask<SlackInstallation?> FindAsync(string workspace, CancellationToken cancellation) =>
        cache.TryGetValue(KeyOf(workspace), out SlackInstallation? known)
            ? known
            : Remember(workspace, Open(workspace, await store.FindAsync("slack", workspace, cancellation)));

    public async Task KeepAsync(SlackInstallation installation, CancellationToken cancellation)
    {
        var json = JsonSerializer.Serialize(installation, SlackJson.Default.SlackInstallation);
        await store.KeepAsync("slack", installation.Workspace, protector.Protect(json), cancellation);
        Remember(installation.Workspace, installation);
    }

    public async Task RemoveAsync(string workspace, CancellationToken cancellation)
    {
        await store.RemoveAsync("slack", workspace, cancellation);
        cache.Remove(KeyOf(workspace));
    }

    private SlackInstallation? Remember(string workspace, SlackInstallation? installation) =>
        cache.Set(KeyOf(workspace), installation, installation is null ? UnknownFor : Remembered);

    private SlackInstallation? Open(string workspace, string? secret)
    {
        try
        {
            return secret is null
                ? null
                : JsonSerializer.Deserialize(
                    protector.Unprotect(secret),
                    SlackJson.Default.SlackInstallation
                );
        }
        catch (CryptographicException)
        {
            // Another key, or none: only installing again helps, and it does.
            Unreadable(workspace);
            return null;
        }
    }

    private static (string, string) KeyOf(string workspace) => ("slack-installation", workspace);

    [LoggerMessage(
        1,
        LogLevel.Error,
        "The token of {Workspace} cannot be read with today's data-protection keys: install again"
    )]
    private partial void Unreadable(string workspace);
}
