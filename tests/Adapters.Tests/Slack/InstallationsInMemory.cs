using System.Collections.Concurrent;

namespace Etiquette.Adapters.Tests.Slack;

/// <summary>Keeps what the host would keep on its disk.</summary>
internal sealed class InstallationsInMemory : IInstallations
{
    public ConcurrentDictionary<(string Platform, string Workspace), string> Kept { get; } = new();

    public Task<string?> FindAsync(string platform, string workspace, CancellationToken cancellation) =>
        Task.FromResult(Kept.GetValueOrDefault((platform, workspace)));

    public Task KeepAsync(string platform, string workspace, string secret, CancellationToken cancellation)
    {
        Kept[(platform, workspace)] = secret;
        return Task.CompletedTask;
    }

    public Task RemoveAsync(string platform, string workspace, CancellationToken cancellation)
    {
        Kept.TryRemove((platform, workspace), out _);
        return Task.CompletedTask;
    }
}
