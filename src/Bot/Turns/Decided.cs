using Etiquette.Bot.Storage;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Bot.Turns;

/// <summary>A person as we last saw the row; version 0 = there is none.</summary>
internal sealed record Known(long Version, Person Person)
{
    public static readonly Known Nobody = new(0, Person.New);

    /// <summary>What we wrote of their conversations; empty when they were read.</summary>
    public IReadOnlyList<PersonText.Part> Parts { get; init; } = [];

    /// <summary>
    /// Versions go up, and begin at the clock: a person who was erased and comes back never gets a version that
    /// somebody still remembers.
    /// </summary>
    public Known Then(Person next, PersonText text, DateTimeOffset now) =>
        new(Version == 0 ? now.ToUnixTimeMilliseconds() : Version + 1, next) { Parts = text.Parts };
}

/// <summary>A turn that was decided and is not written yet.</summary>
/// <param name="Seen">What it was decided on; null when the person could not even be read.</param>
/// <param name="Next">The person after it; null leaves them as they are.</param>
/// <param name="Failure">The kind of failure, when deciding broke and the delivery goes to the dead letters.</param>
internal sealed record Decided(
    Known? Seen,
    Person? Next,
    IReadOnlyList<Reply> Replies,
    Intent? Intent = null,
    string? Entity = null,
    string? Failure = null
)
{
    public IReadOnlyList<Effect> Effects { get; init; } = [];
}
