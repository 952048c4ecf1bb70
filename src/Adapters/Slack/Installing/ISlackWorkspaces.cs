namespace Etiquette.Adapters.Slack;

/// <summary>The workspaces that we serve and what opens them: one by its token, or all that installed us.</summary>
internal interface ISlackWorkspaces
{
    /// <summary>Who we are there; a stranger's identity where we are not installed.</summary>
    ValueTask<SlackIdentity> WhoWeAreInAsync(string workspace, CancellationToken cancellation);

    /// <param name="refused">A token that Slack just called expired; another one is wanted.</param>
    ValueTask<SlackAccess> OpenAsync(string workspace, string? refused, CancellationToken cancellation);

    /// <summary>Has it installed us anew since that moment? Then what ended before is no news.</summary>
    ValueTask<bool> IsInstalledSinceAsync(
        string workspace,
        DateTimeOffset at,
        CancellationToken cancellation
    );

    /// <summary>Its token is worth nothing any more.</summary>
    Task EndAsync(string workspace, CancellationToken cancellation);
}

/// <summary>A token, or why there is none.</summary>
internal readonly record struct SlackAccess(string? Token, SlackAnswer Trouble = default);
