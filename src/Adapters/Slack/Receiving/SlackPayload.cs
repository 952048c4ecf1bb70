using Etiquette.Core.Conversations.Forms;

namespace Etiquette.Adapters.Slack;

/// <summary>What one verified request turned out to be.</summary>
public abstract record SlackPayload
{
    private SlackPayload() { }

    /// <summary>Somebody said or did something: a turn.</summary>
    public sealed record Heard(Incoming Incoming) : SlackPayload;

    /// <summary>A click that wants a dialog, within three seconds.</summary>
    /// <param name="Otherwise">What the click means where the dialog cannot be opened: nothing is lost.</param>
    public sealed record Opens(string Trigger, Form Form, Incoming Otherwise) : SlackPayload;

    /// <summary>A dialog that cannot be taken as it is.</summary>
    public sealed record Faulty(IReadOnlyList<FieldError> Faults) : SlackPayload;

    /// <summary>The Home tab was opened, or something was changed there: draw it anew.</summary>
    public sealed record AtHome(Address Who, Incoming? Change = null) : SlackPayload;

    /// <summary>"What do you keep about me?", asked on the Home tab.</summary>
    public sealed record Exports(Address Who, string Trigger) : SlackPayload;

    /// <summary>"Forget me", confirmed on the Home tab; or somebody left the company.</summary>
    public sealed record Forgets(Address Who, DeliveryId Delivery, bool IsAtHome) : SlackPayload;

    /// <summary>The workspace removed the app, or took its token back: forget it and everybody in it.</summary>
    public sealed record Removed(string Workspace, DeliveryId Delivery, DateTimeOffset At) : SlackPayload;

    /// <summary>"Stop" was pressed while we seemed to be working.</summary>
    public sealed record Stopped(string Workspace, string Channel, string Thread) : SlackPayload;

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
