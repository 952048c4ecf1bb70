using Etiquette.Core.Accepting;
using Etiquette.Core.Tips;

namespace Etiquette.Core.Conversations;

/// <summary>One person in one conversation, now: what each job reads, and what it leaves behind.</summary>
/// <param name="Where">The conversation's id.</param>
/// <param name="Desk">What is known of tips here; null until it is asked for.</param>
internal sealed record Moment(
    Person Person,
    string Where,
    Team Team,
    DateTimeOffset Now,
    TipDesk? Desk = null
)
{
    public Conversation Going => Person.Conversations.GetValueOrDefault(Where) ?? new Conversation(Now);

    public Profile Profile => Person.Profile.Over(Team.Default);

    public Moment Keep(Conversation going) =>
        this with
        {
            Person = Person.With(Where, going with { LastHeard = Now }),
        };

    public PersonTurn Say(params IReadOnlyList<Reply> replies) => new(Person, replies, null, null);

    /// <summary>The next request or note of this person; its number tells its cards from older ones.</summary>
    public Moment WithNewCase() => this with { Person = Person with { Cases = Person.Cases + 1 } };
}
