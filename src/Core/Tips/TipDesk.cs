using System.Collections.Immutable;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tips;

/// <summary>
/// What a turn about tips for a place needs to know beyond the person. The host lays it out only when a turn
/// asks for it (<see cref="PersonTurn.WantsTheDesk"/>), so that all other turns stay as fast as they are.
/// </summary>
/// <param name="User">Whoever speaks.</param>
public sealed record TipDesk(string User, Surroundings Around)
{
    /// <summary>The subscriptions of this place, and those that this person owns elsewhere.</summary>
    public ImmutableList<Subscription> Subscriptions { get; init; } = [];

    /// <summary>How many the whole workspace has.</summary>
    public int InWorkspace { get; init; }

    public TipRules Rules { get; init; } = TipRules.Default;

    public TipBook Book { get; init; } = TipBook.Ours;

    /// <summary>What the places of these subscriptions had so far, and how they liked it.</summary>
    public ImmutableDictionary<string, TipHistory> Histories { get; init; } =
        ImmutableDictionary<string, TipHistory>.Empty;

    /// <summary>The posted tip that was clicked, or under which somebody writes.</summary>
    public PostedTip? Posted { get; init; }

    /// <summary>The newest tip that was posted here.</summary>
    public PostedTip? Last { get; init; }

    /// <summary>The team's own tips, in use or waiting for a review.</summary>
    public ImmutableList<OwnTip> Own { get; init; } = [];
}

/// <summary>What one place had, and how it was liked.</summary>
public sealed record TipHistory
{
    public static readonly TipHistory None = new();

    /// <summary>How often each tip was shown.</summary>
    public ImmutableDictionary<string, int> Shown { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Thumbs up less thumbs down, by tip.</summary>
    public ImmutableDictionary<string, int> Liked { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>"Not for us": these never come again here.</summary>
    public ImmutableHashSet<string> Unwanted { get; init; } = [];
}

/// <summary>A tip that stands in a channel.</summary>
/// <param name="PlatformId">The platform's id of the message; null while it is on its way.</param>
public sealed record PostedTip(
    long Occurrence,
    string Subscription,
    string Tip,
    Place Place,
    string? PlatformId
)
{
    /// <summary>How the case at its end was answered so far: option and count.</summary>
    public ImmutableDictionary<string, int> Answers { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Whoever speaks answered the case already.</summary>
    public bool HasAnswered { get; init; }
}

/// <summary>A tip that a team added in chat: in use once somebody reviewed it.</summary>
public sealed record OwnTip(Tip Tip, string AddedBy, bool InUse);

/// <summary>What the operator allows.</summary>
public sealed record TipRules
{
    public static readonly TipRules Default = new();

    public WhoMay WhoMay { get; init; } = WhoMay.ManagersWhereKnown;

    public int MostPerPerson { get; init; } = 20;

    public int MostPerWorkspace { get; init; } = 200_000;

    /// <summary>A tip is not posted any more when it is later than this.</summary>
    public TimeSpan LatestBy { get; init; } = TimeSpan.FromHours(6);
}

/// <summary>Who sets up and changes the tips of a channel; whoever set them up always may.</summary>
public enum WhoMay
{
    /// <summary>Whoever manages the channel; anybody, where the platform does not tell us who that is.</summary>
    ManagersWhereKnown,

    /// <summary>Whoever is known to manage it.</summary>
    Managers,

    /// <summary>Anybody who can write there.</summary>
    Members,
}
