using Etiquette.Core.Conversations;

namespace Etiquette.Adapters;

/// <summary>A platform, as the courier sees it: send this reply there.</summary>
public interface IChatPlatform
{
    /// <summary>"slack", "teams".</summary>
    string Name { get; }

    Task<Delivery> SendAsync(Outgoing outgoing, CancellationToken cancellation);

    /// <summary>
    /// The surroundings of a message whose turn needs them, completed by what the platform must be asked for
    /// (time zone, name of the channel, who manages it); cached, and quick: somebody waits.
    /// </summary>
    Task<Surroundings> LookAroundAsync(Incoming incoming, CancellationToken cancellation) =>
        Task.FromResult(incoming.Around);

    /// <summary>How fast posts that nobody waits for may go out.</summary>
    Pace Pace => Pace.Unhurried;
}

/// <summary>The platform's limits for posts that nobody waits for.</summary>
/// <param name="PerPlace">Between two posts in one channel.</param>
/// <param name="PerSecond">Posts a second in a whole workspace.</param>
public sealed record Pace(TimeSpan PerPlace, double PerSecond)
{
    public static readonly Pace Unhurried = new(TimeSpan.FromSeconds(1), PerSecond: 5);
}

/// <summary>One row of the outbox.</summary>
/// <param name="Key">Unique for ever: the delivery it answers, and its number. Slack carries it in the message's metadata.</param>
/// <param name="First">The first reply of its turn: it may replace the card that was clicked.</param>
/// <param name="Uncertain">
/// An earlier attempt may have been posted (crash, timeout, lost answer): look before posting again.
/// </param>
public sealed record Outgoing(string Key, Address Address, Reply Reply, bool First, bool Uncertain = false)
{
    /// <summary>Nobody waits for it (a tip): replies go first, and it keeps the platform's <see cref="Pace"/>.</summary>
    public bool IsUnasked { get; init; }

    /// <summary>An earlier message of ours that this changes or takes back; null: a new one.</summary>
    public Earlier? Earlier { get; init; }
}

/// <summary>A message of ours that stands there already.</summary>
public sealed record Earlier(string PlatformId, bool IsWithdrawn);

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
    public sealed record Refused(string Reason, bool WholeWorkspace = false) : Delivery
    {
        /// <summary>What stands in the way, where the platform said so; decides the way out that the owner is told.</summary>
        public Obstacle Obstacle { get; init; }
    }
}

/// <summary>Why nothing can be posted in a place.</summary>
public enum Obstacle
{
    /// <summary>Nothing that we know to last: the next message may get through.</summary>
    Unknown,

    /// <summary>We are not a member: invite us.</summary>
    NotAMember,

    /// <summary>Archived or deleted: choose another place.</summary>
    PlaceIsGone,

    /// <summary>The place or the workspace does not let us post: ask whoever manages it.</summary>
    NotAllowed,

    /// <summary>The installation ended: install again.</summary>
    AccessEnded,
}
