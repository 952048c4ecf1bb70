namespace Etiquette.Fakes.Slack;

/// <summary>What the fake can be told to do to a call instead of answering it well.</summary>
public abstract record SlackTrouble
{
    private SlackTrouble() { }

    /// <summary>HTTP 429 with Retry-After.</summary>
    public sealed record RateLimited(int Seconds) : SlackTrouble;

    /// <summary>An HTTP status without a body.</summary>
    public sealed record Status(int Code) : SlackTrouble;

    /// <summary>HTTP 200 and <c>{"ok":false,"error":...}</c>.</summary>
    public sealed record Error(string Code) : SlackTrouble;

    /// <summary>HTTP 200 and something else altogether.</summary>
    public sealed record Garbage(string Body) : SlackTrouble;

    /// <summary>No answer until the caller gives up.</summary>
    public sealed record Hang : SlackTrouble;

    /// <summary>Takes its time: it goes well, and not before this.</summary>
    public sealed record Slow(Task Until) : SlackTrouble;

    /// <summary>Posts, and then the connection breaks before the answer.</summary>
    public sealed record PostAndDrop : SlackTrouble;
}
