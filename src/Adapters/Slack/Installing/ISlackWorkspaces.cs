namespace Etiquette.Adapters.Slack;

/// <summary>The workspaces that we serve and what opens them: one by its token, or all that installed us.</summary>
internal interface ISlackWorkspaces
{
    /// <summary>Who we are there; a stranger's identity where we are not installed.</summary>
    ValueTask<SlackIdentity> WhoWeAreInAsync(string workspace, CancellationToken cancellation);

    /// <param name="refused">A token that Slack just called expired; another one is wanted.</param>
    ValueTask<SlackAccess> OpenAsync(string workspace, string? refused, CancellationToken cancellation);

    /// <summary>The workspace took its token back, at that moment; an installation made since then stays.</summary>
    /// <returns>False: it has installed us again meanwhile.</returns>
    Task<bool> EndAsync(string workspace, DateTimeOffset at, CancellationToken cancellation);
}

/// <summary>A token, or why there is none.</summary>
internal readonly record struct SlackAccess(string? Token, SlackAnswer Trouble = default);
