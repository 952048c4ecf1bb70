using System.Collections.Immutable;
using System.Diagnostics;
using Etiquette.Core.Accepting;
using Etiquette.Core.Coaching;
using Etiquette.Core.Language;
using Etiquette.Core.Tips;

namespace Etiquette.Core.Conversations;

/// <summary>What we remember of one person: stored as one JSON row, changed only by <see cref="Hear"/>.</summary>
public sealed record Person
{
    public static readonly Person New = new();

    public Profile Profile { get; init; } = Profile.Empty;

    /// <summary>What they said of their LinkedIn account: how long a note may be, and how many a month.</summary>
    public NoteAccount Notes { get; init; } = NoteAccount.Unknown;

    /// <summary>Conversations in progress, by the platform's conversation (a thread, a DM).</summary>
    public ImmutableDictionary<string, Conversation> Conversations { get; init; } =
        ImmutableDictionary<string, Conversation>.Empty;

    /// <summary>How many requests and notes this person brought: numbers the next one.</summary>
    public int Cases { get; init; }

    public bool Greeted { get; init; }

    /// <summary>They wrote in another language, and know that we answer in English.</summary>
    public bool ToldOfEnglish { get; init; }

    public TipTalk Tips { get; init; } = TipTalk.New;

    /// <summary>No conversation was last heard before this, as far as we looked.</summary>
    private DateTimeOffset HeardSince { get; init; }

    /// <summary>Hears one thing in one conversation and answers it. Pure: time arrives as an argument.</summary>
    /// <param name="conversation">The platform's id of it; "place/thread" where a place has several threads.</param>
    /// <param name="desk">What is known of tips here; null until a turn asks for it.</param>
    public PersonTurn Hear(
        Heard heard,
        string conversation,
        Team team,
        DateTimeOffset now,
        TipDesk? desk = null
    )
    {
        var talk = new Talk(new(Forget(now), conversation, team, now, desk));
        return heard switch
        {
            Heard.Arrived { InAPlace: true } => talk.GreetThePlace(),
            Heard.Arrived => talk.Greet(),
            Heard.Picked picked => talk.Pick(picked),
            Heard.Attached => talk.Decline(),
            Heard.Filled filled => talk.Fill(filled),
            Heard.Said said => talk.Listen(said.Text),
            Heard.ShowedNote shown => talk.ShowNote(shown.Note),
            _ => throw new UnreachableException($"Nobody hears a {heard.GetType().Name}."),
        };
    }

    /// <summary>What a card about this request shows as things stand; empty when the request is forgotten.</summary>
    public IReadOnlyList<Reply> Look(int number, Team team, DateTimeOffset now) =>
        Forget(now)
            .Conversations.Values.Select(conversation => conversation.Accepting)
            .FirstOrDefault(accepting => accepting?.Case == number)
            is { } request
            ? [request.Show(Profile.Over(team.Default))]
            : [];

    /// <summary>
    /// Drops conversations that nobody continued for a day, and with them every requester's name and note.
    /// </summary>
    public Person Forget(DateTimeOffset now)
    {
        // Most turns find nothing to forget, and need not look.
        if (now - HeardSince <= Conversation.Kept)
        {
            return this;
        }

        var kept = Conversations;
        foreach (var (where, conversation) in Conversations)
        {
            if (now - conversation.LastHeard > Conversation.Kept)
            {
                kept = kept.Remove(where);
            }
        }

        return kept == Conversations ? this : this with { Conversations = kept };
    }

    internal Person With(string where, Conversation conversation)
    {
        var conversations = Conversation.MakeRoom(Conversations, where).SetItem(where, conversation);
        return this with
        {
            Conversations = conversations,
            // A clock may have been put back.
            HeardSince =
                conversation.LastHeard - HeardSince is { Ticks: >= 0 } later && later <= Conversation.Kept
                    ? HeardSince
                    : conversations.Values.Min(each => each.LastHeard),
        };
    }

    internal Person Without(string where) => this with { Conversations = Conversations.Remove(where) };

    internal Person Move(string from, string to) => Without(from).With(to, Conversations[from]);
}

/// <summary>The next person, what we say, and how the message was understood (null for clicks and arrivals).</summary>
public sealed record PersonTurn(Person Next, IReadOnlyList<Reply> Replies, Intent? Intent, string? Entity)
{
    /// <summary>What else changes with this turn, in order.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>Nothing was decided yet: hear it again, with the desk laid out.</summary>
    public bool WantsTheDesk { get; init; }
}
