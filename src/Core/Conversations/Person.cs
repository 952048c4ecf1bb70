using System.Collections.Immutable;
using Etiquette.Core.Accepting;
using Etiquette.Core.Language;

namespace Etiquette.Core.Conversations;

/// <summary>What we remember of one person: stored as one JSON row, changed only by <see cref="Hear"/>.</summary>
public sealed record Person
{
    public static readonly Person New = new();

    public Profile Profile { get; init; } = Profile.Empty;

    /// <summary>Open conversations by the platform's conversation (a channel, a thread, a DM).</summary>
    public ImmutableDictionary<string, Conversation> Conversations { get; init; } =
        ImmutableDictionary<string, Conversation>.Empty;

    /// <summary>How many requests this person asked about: numbers the next one.</summary>
    public int Cases { get; init; }

    public bool Greeted { get; init; }

    /// <summary>Hears one thing in one conversation and answers it. Pure: time arrives as an argument.</summary>
    public PersonTurn Hear(Heard heard, string conversation, Team team, DateTimeOffset now) =>
        new(this, [], null, null);
}

/// <summary>The next person, what we say, and how the message was understood (null for clicks and arrivals).</summary>
public sealed record PersonTurn(Person Next, IReadOnlyList<Reply> Replies, Intent? Intent, string? Entity);

/// <summary>One conversation in progress.</summary>
public sealed record Conversation(DateTimeOffset LastHeard, ShouldIAccept? Accepting = null);
