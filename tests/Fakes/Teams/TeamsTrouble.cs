namespace Etiquette.Fakes.Teams;

/// <summary>What the fake connector can be told to do to a call instead of answering it well.</summary>
public abstract record TeamsTrouble
{
    private TeamsTrouble() { }

    /// <summary>An HTTP status, with an error code in the body and a Retry-After where given.</summary>
    public sealed record Status(int Code, string? Error = null, int? RetryAfter = null) : TeamsTrouble;

    /// <summary>A redirect to somewhere else.</summary>
    public sealed record Redirect(string To) : TeamsTrouble;

    /// <summary>200 and something that is no JSON.</summary>
    public sealed record Garbage : TeamsTrouble;

    /// <summary>No answer until the caller gives up.</summary>
    public sealed record Hang : TeamsTrouble;

    /// <summary>Posts, and then the connection breaks before the answer.</summary>
    public sealed record PostAndDrop : TeamsTrouble;
}
