using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>One statement of a note.</summary>
/// <param name="Topic">Null for a courtesy of ours, and for what the user wrote into the note themselves.</param>
/// <param name="Said">The user's words that it rests on; null for a courtesy.</param>
public sealed record Part(Topic? Topic, string Text, string? Said);

/// <summary>A note in its parts, so that one can be dropped and its sound be changed.</summary>
public sealed record Composition(
    string? Greeting,
    ImmutableList<Part> Parts,
    Tone Tone,
    string? SignOff = null
)
{
    /// <summary>The note exactly as the user typed it, as long as nothing changed it.</summary>
    public string? Own { get; init; }

    /// <summary>The parts as they are read, short ones joined.</summary>
    [JsonIgnore]
    public IReadOnlyList<Part> Sentences => Fluency.Join(Parts, Tone);

    [JsonIgnore]
    public string Text =>
        Own
        ?? string.Join(
            '\n',
            new[] { Greeting, string.Join(' ', Sentences.Select(part => part.Text)), SignOff }.Where(line =>
                !string.IsNullOrEmpty(line)
            )
        );

    [JsonIgnore]
    public int Length => NoteLimit.Count(Text);

    [JsonIgnore]
    public IReadOnlyList<Claim> Claims =>
        [.. Sentences.Where(part => part.Said is not null).Select(part => new Claim(part.Text, part.Said!))];

    public Composition Without(Part part) => this with { Parts = Parts.Remove(part) };
}
