using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Slack;

/// <summary>The one workspace whose token was configured; who we are there is known once <c>auth.test</c> said so.</summary>
internal sealed class OneWorkspace(IOptions<SlackOptions> options) : ISlackWorkspaces
{
    private volatile SlackIdentity identity = SlackIdentity.Unknown;

    public SlackIdentity Identity
    {
        get => identity;
        set => identity = value;
    }

    public ValueTask<SlackIdentity> WhoWeAreInAsync(string workspace, CancellationToken cancellation) =>
        new(identity);

    public ValueTask<SlackAccess> OpenAsync(
        string workspace,
        string? refused,
        CancellationToken cancellation
    ) =>
        ValueTask.FromResult(
            refused is null
                ? new SlackAccess(options.Value.BotToken)
                : new SlackAccess(null, new SlackAnswer("token_expired"))
        );

    public ValueTask<bool> IsInstalledSinceAsync(
        string workspace,
        DateTimeOffset at,
        CancellationToken cancellation
    ) => new(false);

    /// <summary>The token is the operator's; Slack itself refuses it from now on.</summary>
    public Task EndAsync(string workspace, CancellationToken cancellation) => Task.CompletedTask;
}
