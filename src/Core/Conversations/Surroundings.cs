namespace Etiquette.Core.Conversations;

/// <summary>What the adapter knows of where something was said; what it does not know is absent.</summary>
/// <param name="Here">The place; null where nothing can be posted unasked.</param>
public sealed record Surroundings(Place? Here)
{
    public static readonly Surroundings Unknown = new(Here: null);

    /// <summary>The time zone of whoever speaks: an IANA name, or a Windows one.</summary>
    public string? Zone { get; init; }

    /// <summary>May whoever speaks manage this place?</summary>
    public Permission MayManage { get; init; }

    /// <summary>Other channels that the message names.</summary>
    public IReadOnlyList<Place> Named { get; init; } = [];

    /// <summary>The platform's id of the message that was clicked, or under which the thread hangs.</summary>
    public string? Under { get; init; }

    /// <summary>How to write to whoever speaks in private; null where we cannot.</summary>
    public string? PrivateRoute { get; init; }
}

/// <summary>Somewhere we can post when nobody has just written to us.</summary>
/// <param name="Id">The platform's id of it, without any thread.</param>
/// <param name="Label">What people call it ("#general"); null when we were not told.</param>
/// <param name="Route">What the platform needs to post there; opaque to everybody else.</param>
public sealed record Place(string Id, PlaceKind Kind, string? Label, string Route);

public enum PlaceKind
{
    Personal,
    Group,
    Channel,
}

public enum Permission
{
    /// <summary>The platform does not say.</summary>
    Unknown,
    Yes,
    No,
}
