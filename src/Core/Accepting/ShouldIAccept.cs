using System.Collections.Immutable;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Core.Accepting;

/// <summary>The conversation about one request: the facts so far and the open question, nothing else.</summary>
/// <param name="Case">Numbers this request among the person's, so that an old card cannot answer a new question.</param>
/// <param name="Open">Id of the question that waits for an answer; null when a verdict was given.</param>
public sealed record ShouldIAccept(
    int Case,
    Invitation Invitation,
    ImmutableDictionary<string, string> Words,
    string? Open = null
)
{
    /// <summary>A new request, with what the first message said about it.</summary>
    public static Turn<ShouldIAccept> Begin(int number, Understanding said, Profile profile) =>
        new(
            new ShouldIAccept(number, said.Facts with { From = said.Person }, said.Words),
            [new Reply.Say("Not yet.")]
        );

    /// <summary>Words in answer to the open question, or about the request we last judged.</summary>
    public Turn<ShouldIAccept> Hear(Understanding said, string text, Profile profile) => new(this, []);

    /// <summary>A click on this request's card: an answer to the open question, or a correction of a fact.</summary>
    public Turn<ShouldIAccept> Pick(Heard.Picked picked, Profile profile) => new(this, []);

    /// <summary>What the open question is about, in the words of the HTTP API; null when none is open.</summary>
    public string? About => Open;
}
