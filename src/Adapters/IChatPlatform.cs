using Etiquette.Core.Conversations;

namespace Etiquette.Adapters;

/// <summary>A platform, as the courier sees it: send this reply there.</summary>
public interface IChatPlatform
{
    /// <summary>"slack", "teams".</summary>
    string Name { get; }

    Task<Delivery> SendAsync(Outgoing outgoing, CancellationToken cancellation);
}

/// <summary>One row of the outbox.</summary>
/// <param name="Key">Unique for ever: the delivery it answers, and its number. Slack carries it in the message's metadata.</param>
/// <param name="First">The first reply of its turn: it may replace the card that was clicked.</param>
/// <param name="Uncertain">
/// An earlier attempt may have been posted (crash, timeout, lost answer): look before posting again.
/// </param>
public sealed record Outgoing(string Key, Address Address, Reply Reply, bool First, bool Uncertain = false);

/// <summary>How an attempt ended.</summary>
public abstract record Delivery
{
    private Delivery() { }

    /// <summary>Posted; <paramref name="PlatformId"/> is the platform's id of the message, null where it has none.</summary>
    public sealed record Sent(string? PlatformId) : Delivery;

    /// <summary>
    /// Not now: try again after <paramref name="After"/> (null: our own backoff).
    /// <paramref name="Uncertain"/>: it may have been posted all the same.
    /// <paramref name="WholeWorkspace"/>: the limit holds for the workspace, not for this conversation only.
    /// </summary>
    public sealed record Busy(
        TimeSpan? After,
        string Reason,
        bool Uncertain = false,
        bool WholeWorkspace = false
    ) : Delivery;

    /// <summary>Never: a code such as "channel_not_found"; <paramref name="WholeWorkspace"/> = e.g. token revoked.</summary>
    public sealed record Refused(string Reason, bool WholeWorkspace = false) : Delivery;
}
