using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Slack;

/// <summary>All workspaces that installed us through OAuth, each opened with its own token.</summary>
/// <remarks>
/// Tokens that rotate are renewed two hours before they end, by one at a time for a workspace: Slack takes a refresh
/// token once, and knows two living tokens at most. What it gives is on the disk before it is used.
/// https://docs.slack.dev/authentication/using-token-rotation
/// </remarks>
internal sealed partial class ManyWorkspaces(
    SlackInstallations installations,
    SlackOAuth oauth,
    TimeProvider time,
    ILogger<ManyWorkspaces> logger
) : ISlackWorkspaces
{
    private static readonly TimeSpan Early = TimeSpan.FromHours(2);

    private readonly ConcurrentDictionary<string, SemaphoreSlim> gates = new();

    public async ValueTask<SlackIdentity> WhoWeAreInAsync(string workspace, CancellationToken cancellation) =>
        await installations.FindAsync(workspace, cancellation) is { } installation
            ? installation.Identity
            : SlackIdentity.Stranger;

    public async ValueTask<SlackAccess> OpenAsync(
        string workspace,
        string? refused,
        CancellationToken cancellation
    ) =>
        await installations.FindAsync(workspace, cancellation) is not { } installation
            ? new(null, new SlackAnswer("not_installed"))
        : IsFresh(installation, refused) ? new(installation.Token)
        : await RenewAsync(workspace, refused, cancellation);

    public async ValueTask<bool> IsInstalledSinceAsync(
        string workspace,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        await installations.FindAsync(workspace, cancellation) is { } installation
        && installation.InstalledAt > at;

    public Task EndAsync(string workspace, CancellationToken cancellation) =>
        installations.RemoveAsync(workspace, cancellation);

    private async Task<SlackAccess> RenewAsync(
        string workspace,
        string? refused,
        CancellationToken cancellation
    )
    {
        var gate = gates.GetOrAdd(workspace, _ => new(1, 1));
        await gate.WaitAsync(cancellation);
        try
        {
            // Whoever was at the gate before us has done it.
            return await installations.FindAsync(workspace, cancellation) is not { } installation
                    ? new(null, new SlackAnswer("not_installed"))
                : IsFresh(installation, refused) ? new(installation.Token)
                : await RenewAsync(installation, refused);
        }
        finally
        {
            gate.Release();
        }
    }

    // Nothing interrupts it half-way: the refresh token is spent, so its successor must be kept.
    private async Task<SlackAccess> RenewAsync(SlackInstallation installation, string? refused)
    {
        var (answer, renewed) = await oauth.RenewAsync(installation, CancellationToken.None);
        if (renewed is not null)
        {
            await installations.KeepAsync(renewed, CancellationToken.None);
            Renewed(installation.Workspace);
            return new(renewed.Token);
        }

        NotRenewed(installation.Workspace, answer.Error!);
        // We came early: the old one still opens the door, and the next call tries again.
        return refused is null && installation.ExpiresAt > time.GetUtcNow()
            ? new(installation.Token)
            : new(null, answer);
    }

    private bool IsFresh(SlackInstallation installation, string? refused) =>
        installation.Token != refused
        && (
            installation.RefreshToken is null
            || installation.ExpiresAt is not { } end
            || time.GetUtcNow() < end - Early
        );

    [LoggerMessage(1, LogLevel.Information, "The token of {Workspace} was renewed")]
    private partial void Renewed(string workspace);

    [LoggerMessage(2, LogLevel.Warning, "The token of {Workspace} was not renewed: {Reason}")]
    private partial void NotRenewed(string workspace, string reason);
}
