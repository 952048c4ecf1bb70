namespace Etiquette.Adapters.Slack;

/// <summary>What one verified request turned out to be.</summary>
public abstract record SlackPayload
{
    private SlackPayload() { }

    /// <summary>Somebody said or did something: a turn.</summary>
    public sealed record Heard(Incoming Incoming) : SlackPayload;

    /// <summary>The workspace removed the app: forget it and everybody in it.</summary>
    public sealed record Removed(string Workspace, DeliveryId Delivery) : SlackPayload;

    /// <summary>Slack checks that this address is ours: send the challenge back.</summary>
    public sealed record Challenge(string Value) : SlackPayload;

    /// <summary>Slack held events back: more than 30,000 in an hour.</summary>
    public sealed record Limited(string Workspace) : SlackPayload;

    /// <summary>Another workspace or app, although our secret signed it.</summary>
    public sealed record Foreign(string Workspace) : SlackPayload;

    /// <summary>Nothing for us: unknown types, our own posts, edits, joins ...</summary>
    public sealed record Ignored(string Why) : SlackPayload;

    /// <summary>Signed, but neither JSON nor a form.</summary>
    public sealed record Broken : SlackPayload;
}
