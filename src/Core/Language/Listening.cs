namespace Etiquette.Core.Language;

/// <summary>What is going on in the conversation when a message arrives; all of it may be absent.</summary>
/// <param name="About">The fact that the open question asks for, in the words of the HTTP API ("note" ...).</param>
/// <param name="LastPerson">Whom the conversation is about so far.</param>
/// <param name="After">What the last answer was, so that "why?" and "another" find it.</param>
public sealed record Listening(string? About = null, string? LastPerson = null, After After = After.Nothing)
{
    public static readonly Listening Fresh = new();

    /// <summary>The request that we talk about came with a file or a link.</summary>
    public bool OfAFile { get; init; }

    /// <summary>The request that we talk about was full of warnings: nobody becomes known by a manner of speaking.</summary>
    public bool OfDanger { get; init; }

    /// <summary>A question of the coach's is open; they begin with "note-".</summary>
    public bool IsAboutANote => About?.StartsWith("note-", StringComparison.Ordinal) == true;
}

public enum After
{
    Nothing,
    Verdict,
    Draft,
    Review,
    Tip,
}
