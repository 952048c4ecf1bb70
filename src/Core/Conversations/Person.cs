using System.Collections.Immutable;
using System.Diagnostics;
using Etiquette.Core.Accepting;
using Etiquette.Core.Language;
using Etiquette.Core.Tips;

namespace Etiquette.Core.Conversations;

/// <summary>What we remember of one person: stored as one JSON row, changed only by <see cref="Hear"/>.</summary>
public sealed record Person
{
    public static readonly Person New = new();

    public Profile Profile { get; init; } = Profile.Empty;

    /// <summary>Conversations in progress, by the platform's conversation (a thread, a DM).</summary>
    public ImmutableDictionary<string, Conversation> Conversations { get; init; } =
        ImmutableDictionary<string, Conversation>.Empty;

    /// <summary>How many requests and notes this person brought: numbers the next one.</summary>
    public int Cases { get; init; }

    public bool Greeted { get; init; }

    public TipTalk Tips { get; init; } = TipTalk.New;

    /// <summary>Hears one thing in one conversation and answers it. Pure: time arrives as an argument.</summary>
    /// <param name="conversation">The platform's id of it; "place/thread" where a place has several threads.</param>
    public PersonTurn Hear(Heard heard, string conversation, Team team, DateTimeOffset now)
    {
        var person = Forget(now);
        var here = new Here(conversation, team, now);
        return heard switch
        {
            Heard.Arrived => person.Greet(),
            Heard.Picked picked => person.Pick(picked, here),
            Heard.Said said => person.Listen(said.Text, here),
            _ => throw new UnreachableException($"Nobody hears a {heard.GetType().Name}."),
        };
    }

    /// <summary>
    /// Drops conversations that nobody continued for a day, and with them every requester's name and note.
    /// </summary>
    public Person Forget(DateTimeOffset now)
    {
        var stale = Conversations.Where(pair => now - pair.Value.LastHeard > Conversation.Kept).ToList();
        return stale.Count == 0
            ? this
            : this with
            {
                Conversations = Conversations.RemoveRange(stale.Select(pair => pair.Key)),
            };
    }

    private PersonTurn Greet() =>
        Greeted ? new(this, [], null, null) : new(this with { Greeted = true }, [Words.Welcome], null, null);

    private PersonTurn Listen(string text, Here here)
    {
        var going = At(here);
        if (going.IsFresh && LeftOpenNear(here) is { } left)
        {
            // They answered beside the thread in which we asked.
            var answer = Understand.Message(text, Conversations[left].Listening);
            if (
                answer.Intent == Intent.AcceptQuestion
                && !IsAnotherRequest(answer, Conversations[left].Accepting!)
            )
            {
                return Move(left, here).Listen(text, here);
            }
        }

        var said = Understand.Message(text, going.Listening);
        var turn = (said.FollowUp, going.After) switch
        {
            (FollowUp.Why, After.Tip) => Tell(Tips.Why(), going, here),
            (FollowUp.Another, After.Tip) => Tell(Tips.Another(), going, here),
            (not null, After.Verdict) when going.Accepting is not null => Decide(said, text, going, here),
            _ => Route(said, text, going, here),
        };
        return turn with { Intent = said.Intent, Entity = said.Person };
    }

    private PersonTurn Route(Understanding said, string text, Conversation going, Here here) =>
        said.Intent switch
        {
            Intent.AcceptQuestion => Decide(said, text, going, here),
            Intent.TipRequest => Tell(Tips.Another(text), going, here),
            Intent.TipsSubscribe or Intent.TipsUnsubscribe => Answer(Words.TipsInChannelsLater),
            Intent.Settings => Set(AboutMe.Hear(this, said, text)),
            Intent.TriageBacklog => Triage(said, text, here),
            Intent.Cancel => Drop(going, here),
            Intent.ThanksGreeting => Answer(going.Accepting is null ? Words.Welcome : Words.YouAreWelcome),
            Intent.Help => Answer(Words.Help),
            _ => going.Accepting?.Open is null ? Answer(Words.NotMyTrade) : Decide(said, text, going, here),
        };

    /// <summary>A request: the one we are talking about, or a new one when somebody else is named.</summary>
    private PersonTurn Decide(Understanding said, string text, Conversation going, Here here) =>
        going.Accepting is { } accepting && !IsAnotherRequest(said, accepting)
            ? Go(accepting.Hear(said, text, Profile.Over(here.Team.Default)), going, here)
            : Begin(said, going, here);

    private static bool IsAnotherRequest(Understanding said, ShouldIAccept accepting) =>
        (said.Person, accepting.Invitation.From) switch
        {
            (null, _) => accepting.Open is null && said is { FollowUp: null, Answer: null },
            ({ } named, null) => accepting.Open is null && said.FollowUp is null && named.Length > 0,
            ({ } named, { } from) => !from.Contains(named, StringComparison.OrdinalIgnoreCase)
                && !named.Contains(from, StringComparison.OrdinalIgnoreCase),
        };

    private PersonTurn Begin(Understanding said, Conversation going, Here here) =>
        (this with { Cases = Cases + 1 }).Go(
            ShouldIAccept.Begin(Cases + 1, said, Profile.Over(here.Team.Default)),
            going,
            here
        );

    private PersonTurn Pick(Heard.Picked picked, Here here)
    {
        if (AboutMe.Owns(picked.Question))
        {
            return Set(AboutMe.Pick(this, picked));
        }

        return picked.Question switch
        {
            TipTalk.Question => Tell(Tips.Pick(picked), At(here), here),
            Words.Menu => PickFromMenu(picked.Option, here),
            Backlog.Question => Next(here),
            _ => PickOnCase(picked, here),
        };
    }

    /// <summary>A card knows its request, wherever it is clicked; a card whose request is gone changes nothing.</summary>
    private PersonTurn PickOnCase(Heard.Picked picked, Here here)
    {
        var where = picked.Case is { } number
            ? Conversations.FirstOrDefault(pair => pair.Value.Accepting?.Case == number).Key
            : here.Conversation;
        return
            where is not null && Conversations.GetValueOrDefault(where) is { Accepting: { } accepting } going
            ? Go(
                accepting.Pick(picked, Profile.Over(here.Team.Default)),
                going,
                here with
                {
                    Conversation = where,
                }
            )
            : Answer(Words.OldCard);
    }

    private PersonTurn PickFromMenu(string option, Here here) =>
        option switch
        {
            "accept" => Answer(Words.WhoAsked),
            "tip" => Tell(Tips.Another(), At(here), here),
            "me" => Set(AboutMe.Pick(this, new Heard.Picked("about-me", "show"))),
            _ => Answer(Words.Help),
        };

    private PersonTurn Triage(Understanding said, string text, Here here)
    {
        var lines = Backlog.Lines(text, said.People);
        return lines.IsEmpty
            ? Answer(Words.BringThemOneByOne)
            : Keep(here, At(here) with { Waiting = lines }).Next(here);
    }

    /// <summary>The next request of the backlog that was listed.</summary>
    private PersonTurn Next(Here here)
    {
        var going = At(here);
        if (going.Waiting.IsEmpty)
        {
            return Answer(Words.BacklogDone);
        }

        var said = Understand.Message(going.Waiting[0], Listening.Fresh);
        return Begin(said, going with { Waiting = going.Waiting.RemoveAt(0), Accepting = null }, here);
    }

    private PersonTurn Drop(Conversation going, Here here) =>
        going.Accepting is null && going.Waiting.IsEmpty
            ? Answer(Words.NothingOpen)
            : new(
                this with
                {
                    Conversations = Conversations.Remove(here.Conversation),
                },
                [Words.Dropped],
                null,
                null
            );

    private PersonTurn Go(Turn<ShouldIAccept> turn, Conversation going, Here here)
    {
        var decided = turn.Replies.Any(reply => reply is Reply.Decide);
        return new(
            Keep(here, going with { Accepting = turn.Next, After = decided ? After.Verdict : going.After }),
            decided && !going.Waiting.IsEmpty
                ? [.. turn.Replies, Backlog.OfferNext(going.Waiting)]
                : turn.Replies,
            null,
            null
        );
    }

    private PersonTurn Tell(Turn<TipTalk> turn, Conversation going, Here here) =>
        new(
            (this with { Tips = turn.Next! }).Keep(here, going with { After = After.Tip }),
            turn.Replies,
            null,
            null
        );

    private static PersonTurn Set(Turn<Person> turn) => new(turn.Next!, turn.Replies, null, null);

    private PersonTurn Answer(Reply reply) => new(this, [reply], null, null);

    /// <summary>Where in the same place (a DM with several threads) a question of ours still waits, if anywhere.</summary>
    private string? LeftOpenNear(Here here) =>
        here.Conversation.Split('/') is [var place, _]
            ? Conversations
                .Where(pair => pair.Value.Accepting?.Open is not null)
                .Where(pair => pair.Key.StartsWith(place + "/", StringComparison.Ordinal))
                .Where(pair => here.Now - pair.Value.LastHeard < Conversation.WaitsForAnswer)
                .OrderByDescending(pair => pair.Value.LastHeard)
                .Select(pair => pair.Key)
                .FirstOrDefault()
            : null;

    private Person Move(string conversation, Here here) =>
        this with
        {
            Conversations = Conversations
                .Remove(conversation)
                .SetItem(here.Conversation, Conversations[conversation]),
        };

    private Conversation At(Here here) =>
        Conversations.GetValueOrDefault(here.Conversation) ?? new Conversation(here.Now);

    private Person Keep(Here here, Conversation going) =>
        this with
        {
            Conversations = Conversation
                .MakeRoom(Conversations)
                .SetItem(here.Conversation, going with { LastHeard = here.Now }),
        };

    private sealed record Here(string Conversation, Team Team, DateTimeOffset Now);
}

/// <summary>The next person, what we say, and how the message was understood (null for clicks and arrivals).</summary>
public sealed record PersonTurn(Person Next, IReadOnlyList<Reply> Replies, Intent? Intent, string? Entity);
