using System.Collections.Immutable;
using Etiquette.Core.Accepting;
using Etiquette.Core.Language;
using Etiquette.Core.Tips;

namespace Etiquette.Core.Conversations;

/// <summary>One turn of one person in one conversation: finds out what is wanted and whom to ask.</summary>
/// <param name="Where">The conversation's id.</param>
/// <param name="Desk">What is known of tips here; null until it is asked for.</param>
internal sealed record Talk(Person Person, string Where, Team Team, DateTimeOffset Now, TipDesk? Desk = null)
{
    private Conversation Going => Person.Conversations.GetValueOrDefault(Where) ?? new Conversation(Now);

    private Profile Profile => Person.Profile.Over(Team.Default);

    public PersonTurn Greet() =>
        Person.Greeted ? Say() : (this with { Person = Person with { Greeted = true } }).Say(Words.Welcome);

    public PersonTurn Listen(string text)
    {
        if (Going.IsFresh && LeftOpenNearby() is { } left)
        {
            var answer = Understand.Message(text, Person.Conversations[left].Listening);
            if (AnswersTheQuestionOf(Person.Conversations[left].Accepting!, answer))
            {
                return (this with { Person = Person.Move(left, Where) }).Listen(answer, text);
            }
        }

        return Listen(Understand.Message(text, Going.Listening), text);
    }

    private PersonTurn Listen(Understanding said, string text)
    {
        var turn = (said.FollowUp, Going.After) switch
        {
            (FollowUp.Why, After.Tip) => Tell(Person.Tips.Why()),
            (FollowUp.Another, After.Tip) => Tell(Person.Tips.Another()),
            (not null, After.Verdict) when Going.Accepting is not null => Decide(said, text),
            _ => Route(said, text),
        };
        return InEnglish(said, turn) with { Intent = said.Intent, Entity = said.Person };
    }

    // Said once to each person; the answer itself comes in the same turn.
    private static PersonTurn InEnglish(Understanding said, PersonTurn turn) =>
        Words.InEnglish(said.Language) is { } note && !turn.Next.ToldOfEnglish
            ? turn with
            {
                Next = turn.Next with { ToldOfEnglish = true },
                Replies = [note, .. turn.Replies],
            }
            : turn;

    public PersonTurn Pick(Heard.Picked picked) =>
        picked.Question switch
        {
            _ when AboutMe.Owns(picked.Question) => Become(AboutMe.Pick(Person, picked)),
            TipTalk.Question => Tell(Person.Tips.Pick(picked)),
            Words.Menu => PickFromMenu(picked.Option),
            Backlog.Question => NextOfBacklog(),
            _ => PickOnCard(picked),
        };

    private PersonTurn Route(Understanding said, string text) =>
        said.Intent switch
        {
            Intent.AcceptQuestion => Decide(said, text),
            // "Hi there" is a greeting, and may be what the note says.
            Intent.ThanksGreeting or Intent.Settings or Intent.Help when AnswersTheQuestion(said) => Decide(
                said,
                text
            ),
            Intent.TipRequest => Tell(Person.Tips.Another(text)),
            Intent.TipsSubscribe or Intent.TipsUnsubscribe => Say(Words.TipsInChannelsLater),
            Intent.Settings => Become(AboutMe.Hear(Person, said, text)),
            Intent.TriageBacklog => Triage(said, text),
            Intent.Cancel => Drop(),
            Intent.ThanksGreeting => Say(Going.Accepting is null ? Words.Welcome : Words.YouAreWelcome),
            Intent.Help => Say(Words.Help),
            // What looks off topic is more likely an answer, or a request, that we did not catch.
            _ => Going.Accepting?.Open is not null || Going.AwaitsRequest || !said.Facts.IsBlank()
                ? Decide(said, text)
                : Say(Words.NotMyTrade),
        };

    private bool AnswersTheQuestion(Understanding said) =>
        Going.Accepting?.Open is not null && (!said.Facts.IsBlank() || said.Answer is not null);

    /// <summary>A request: the one we are talking about, or a new one when somebody else is named.</summary>
    private PersonTurn Decide(Understanding said, string text) =>
        Going.Accepting is { } accepting && !IsAnotherRequest(said, accepting)
            ? Go(accepting.Hear(said, text, Profile))
            : Begin(said);

    private static bool IsAnotherRequest(Understanding said, ShouldIAccept accepting) =>
        (said.Person, accepting.Invitation.From) switch
        {
            (null, _) => accepting.Open is null && said is { FollowUp: null, Answer: null },
            (_, null) => accepting.Open is null && said.FollowUp is null,
            ({ } named, { } from) => !from.Contains(named, StringComparison.OrdinalIgnoreCase)
                && !named.Contains(from, StringComparison.OrdinalIgnoreCase),
        };

    private PersonTurn Begin(Understanding said)
    {
        var person = Person with { Cases = Person.Cases + 1 };
        return (this with { Person = person }).Go(ShouldIAccept.Begin(person.Cases, said, Profile));
    }

    private PersonTurn Go(Turn<ShouldIAccept> turn)
    {
        var decided = turn.Replies.Any(reply => reply is Reply.Decide);
        var going = Going with
        {
            Accepting = turn.Next,
            AwaitsRequest = false,
            After = decided ? After.Verdict : Going.After,
        };
        return Keep(going)
            .Say(
                decided && !going.Waiting.IsEmpty
                    ? [.. turn.Replies, Backlog.OfferNext(going.Waiting)]
                    : turn.Replies
            );
    }

    /// <summary>A card knows its request, wherever it is clicked; a card whose request is gone changes nothing.</summary>
    private PersonTurn PickOnCard(Heard.Picked picked)
    {
        var talk = picked.Case is { } number
            ? this with
            {
                Where =
                    Person.Conversations.FirstOrDefault(pair => pair.Value.Accepting?.Case == number).Key
                    ?? "",
            }
            : this;
        return talk.Going.Accepting is { } accepting
            ? talk.Go(accepting.Pick(picked, Profile))
            : Say(Words.OldCard);
    }

    private PersonTurn PickFromMenu(string option) =>
        option switch
        {
            "accept" => Keep(Going with { AwaitsRequest = true, Accepting = null }).Say(Words.WhoAsked),
            "tip" => Tell(Person.Tips.Another()),
            "me" => Become(AboutMe.Show(Person)),
            _ => Say(Words.Help),
        };

    private PersonTurn Triage(Understanding said, string text)
    {
        var lines = Backlog.Lines(text, said.People);
        return lines.IsEmpty
            ? Say(Words.BringThemOneByOne)
            : Keep(Going with { Waiting = lines }).NextOfBacklog();
    }

    private PersonTurn NextOfBacklog()
    {
        if (Going.Waiting.IsEmpty)
        {
            return Say(Words.BacklogDone);
        }

        var said = Understand.Message(Going.Waiting[0], Listening.Fresh);
        return Keep(Going with { Waiting = Going.Waiting.RemoveAt(0), Accepting = null }).Begin(said);
    }

    private PersonTurn Drop() =>
        Going.IsFresh
            ? Say(Words.NothingOpen)
            : (this with { Person = Person.Without(Where) }).Say(Words.Dropped);

    private PersonTurn Tell(Turn<TipTalk> turn) =>
        (this with { Person = Person with { Tips = turn.Next! } })
            .Keep(Going with { After = After.Tip })
            .Say(turn.Replies);

    private static PersonTurn Become(Turn<Person> turn) => new(turn.Next!, turn.Replies, null, null);

    /// <summary>
    /// A conversation in the same place (a DM with several threads) whose question still waits: its answer may be
    /// typed beside the thread.
    /// </summary>
    private string? LeftOpenNearby() =>
        Where.Split('/') is [var place, _]
            ? Person
                .Conversations.Where(pair => pair.Key.StartsWith(place + "/", StringComparison.Ordinal))
                .Where(pair => pair.Value.Accepting?.Open is not null)
                .Where(pair => Now - pair.Value.LastHeard < Conversation.WaitsForAnswer)
                .OrderByDescending(pair => pair.Value.LastHeard)
                .Select(pair => pair.Key)
                .FirstOrDefault()
            : null;

    private static bool AnswersTheQuestionOf(ShouldIAccept accepting, Understanding answer) =>
        answer.Intent is Intent.AcceptQuestion && !IsAnotherRequest(answer, accepting);

    private Talk Keep(Conversation going) =>
        this with
        {
            Person = Person.With(Where, going with { LastHeard = Now }),
        };

    private PersonTurn Say(params IReadOnlyList<Reply> replies) => new(Person, replies, null, null);
}
