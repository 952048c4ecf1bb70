using Etiquette.Core.Accepting;
using Etiquette.Core.Coaching;
using Etiquette.Core.Language;
using Etiquette.Core.Tips;

namespace Etiquette.Core.Conversations;

/// <summary>One turn: finds out what is wanted, and asks whoever does that job.</summary>
internal sealed record Talk(Moment At)
{
    private Conversation Going => At.Going;

    public PersonTurn Greet() =>
        At.Person.Greeted
            ? At.Say()
            : (At with { Person = At.Person with { Greeted = true } }).Say(Words.Welcome);

    public PersonTurn GreetThePlace() => At.Say(Words.WelcomeAll);

    public PersonTurn Listen(string text)
    {
        if (Words.IsALink(text))
        {
            return Decline();
        }

        if (Backlog.AsksForTheNext(Going, text))
        {
            return Requests.NextOfBacklog(At);
        }

        if (Backlog.BringsAnother(Going, text) is { } another)
        {
            return Requests.PutBehind(At, another, text);
        }

        if (Going.IsFresh && LeftOpenNearby() is { } left)
        {
            var there = At.Person.Conversations[left];
            var answer = Understand.Message(text, there.Listening);
            if (
                there.Accepting is { } accepting && Requests.Answers(accepting, answer)
                || Notes.Expects(At with { Where = left }, answer, text)
            )
            {
                return new Talk(At with { Person = At.Person.Move(left, At.Where) }).Listen(answer, text);
            }
        }

        var said = OfTips(Understand.Message(text, Going.Listening), text);
        return Notes.AsARequest(Going, said, text) is { } request
            ? Listen(Understand.Message(request, Listening.Fresh), request)
            : Listen(said, text);
    }

    // "Stop the tips", said under a tip, asks for no other one.
    private Understanding OfTips(Understanding said, string text) =>
        (said.FollowUp, Going.After) is (FollowUp.Another, After.Tip)
        && Understand.Message(text, Listening.Fresh)
            is { Intent: Intent.TipsUnsubscribe or Intent.TipsSubscribe } wish
            ? wish
            : said;

    public PersonTurn ShowNote(string note) => Notes.Review(At, note);

    public PersonTurn Decline() => At.Say(Words.NothingIsOpened);

    public PersonTurn Fill(Heard.Filled filled) => Requests.Fill(At, filled);

    public PersonTurn Pick(Heard.Picked picked) =>
        picked.Question switch
        {
            _ when AboutMe.Destroys(picked.Question, picked.Option) => Become(
                AboutMe.Pick(At.Person, picked)
            ) with
            {
                Effects = [new Effect.ForgetMe()],
            },
            _ when AboutMe.Owns(picked.Question) => Become(AboutMe.Pick(At.Person, picked)),
            Feedback.Question => At.Say(Feedback.Hear(picked.Option)),
            _ when ChannelTips.Owns(picked.Question) => ChannelTips.Pick(At, picked),
            TipTalk.Question => Tell(At.Person.Tips.Pick(picked)),
            Words.Menu => PickFromMenu(picked.Option),
            Backlog.Question => Requests.NextOfBacklog(At),
            _ => PickOnCard(picked),
        };

    private PersonTurn Listen(Understanding said, string text)
    {
        var turn = (said.FollowUp, Going.After) switch
        {
            _ when Going.AsksToErase => Confirm(said, text),
            _ when AboutMe.WantsErasure(text) || AboutMe.KeepsOff(text) => Become(
                AboutMe.Hear(At.Person, said, text)
            ),
            // What could ask of us too, asks of the request that we judged; "is it safe?" of any that we talk about.
            _ when (Going.After is After.Verdict || said.Asking is Asking.IsItSafe)
                    && Requests.AnswerBack(At, said, text) is { } answered => answered,
            _ when TellOfUs(said, text) is { } answered => answered,
            _ when Requests.ReactMeanwhile(At, said.Reaction) is { } answered => answered,
            _ when WantsAKindNo(said) => At.Say(new Reply.Say(Requests.KindNo(said))),
            _ when NothingIsAsked && Going.Writing is null && Manners.IsBadTemper(text) => At.Say(
                Manners.Sorry
            ),
            (FollowUp.Why, After.Tip) => Tell(At.Person.Tips.Why()),
            (FollowUp.Another, After.Tip) => Tell(At.Person.Tips.Another()),
            _ when Requests.AnswerBack(At, said, text) is { } answered => answered,
            (_, After.Verdict)
                when Going.Accepting is { Open: null } judged && said.Reaction is { } reaction =>
                Requests.React(At, judged, reaction),
            (not null, After.Verdict) when Going.Accepting is not null => Requests.Hear(At, said, text),
            _ when ChannelTips.Expects(At, said, text) => ChannelTips.Hear(At, said, text),
            _ when Words.Count(text) <= Words.Aside
                    && Enquiries.In(text) is null
                    && Notes.HearOfTheAccount(At, said, text) is { } noted => noted,
            _ when Notes.BeginAnother(At, said, text) is { } another => another,
            _ when Notes.Expects(At, said, text) => Notes.Hear(At, said, text),
            _ when Notes.HearOfTheAccount(At, said, text) is { } noted => noted,
            _ => Route(said, text),
        };
        return InEnglish(said, turn) with
        {
            Intent = turn.Intent ?? said.Intent,
            Entity = Notes.Whom(At, said, text),
        };
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

    private PersonTurn Route(Understanding said, string text) =>
        said.Intent switch
        {
            _ when said.General is { } tip => TellOfManners(tip),
            _ when Going.Accepting is null && Enquiries.In(text) is Enquiry.WriteOrFollow => At.Say(
                new Reply.Say(Enquiries.WriteOrFollow)
            ),
            // "Yes", and nothing was asked.
            Intent.AcceptQuestion when Going.IsFresh && said.Reaction is Reaction.Nod => At.Say(
                Words.Welcome
            ),
            Intent.AcceptQuestion when !said.TellsOfSomebody && NothingIsAsked => At.Say(Words.NotCaught),
            Intent.AcceptQuestion when Words.AsksForANote(text) && Going.Accepting?.Open is null =>
                Notes.Begin(At, said, text),
            Intent.AcceptQuestion
            or Intent.TriageBacklog
            or Intent.OffTopic
                when Going.Accepting?.Open is null && Coaching.Drafting.Brief.IsForANote(text) => Notes.Begin(
                At,
                said,
                text
            ) with
            {
                Intent = Intent.DraftNote,
            },
            Intent.AcceptQuestion
            or Intent.Settings
            or Intent.ReviewNote
            or Intent.TriageBacklog
                when Going.Accepting?.Open is null
                    && said.Note is null
                    && Coaching.Gates.BulkRequest.IsWished(text) => Notes.Begin(At, said, text) with
            {
                Intent = Intent.DraftNote,
            },
            Intent.AcceptQuestion when said.Entries.Count > 0 => Requests.Triage(At, said),
            Intent.AcceptQuestion => Requests.Hear(At, said, text),
            Intent.DraftNote => Notes.Begin(At, said, text),
            Intent.ReviewNote => Notes.Review(At, said, text),
            // "Hi there" is a greeting, and may be what the note says.
            Intent.ThanksGreeting or Intent.Settings or Intent.Help when AnswersTheQuestion(said) =>
                Requests.Hear(At, said, text),
            Intent.TipRequest => Tell(At.Person.Tips.Another(text)),
            Intent.Settings => Become(AboutMe.Hear(At.Person, said, text)),
            Intent.TriageBacklog => Requests.Triage(At, said),
            // "Skip this one" skips the question, and keeps the request.
            Intent.Cancel when Going.Accepting?.Open is not null && said.Answer is Answer.DontKnow =>
                Requests.Hear(At, said, text),
            Intent.Cancel => Drop(),
            Intent.ThanksGreeting when Manners.Answer(text) is { } polite => At.Say(polite),
            Intent.ThanksGreeting => At.Say(Going.IsFresh ? Words.Welcome : Words.YouAreWelcome),
            Intent.Help => At.Say(Words.Help),
            // What looks off topic is more likely an answer that we did not catch, where one is awaited.
            _ => !NothingIsAsked
            || Going.Accepting is not null && said.TellsOfSomebody && HoldsSomething(said)
            || said.Language is not "en" && HoldsSomething(said)
            || said.TellsOfSomebody && Words.AsksToAccept(text)
            // Whoever is afraid, or is told lies, does not choose their words for us.
            || said.TellsOfSomebody && said.Facts.Signs.Any(InDanger) && Words.NamesLinkedIn(text)
                ? Requests.Hear(At, said, text)
                : At.Say(Words.HasALink(text) ? Words.NothingIsOpened : Words.NotMyTrade),
        };

    private const Signs InDanger =
        Signs.Harassment | Signs.BorrowedName | Signs.NearDanger | Signs.FalseBoss | Signs.FalseOffice;

    private bool NothingIsAsked => Going.Accepting?.Open is null && !Going.AwaitsRequest;

    private static bool HoldsSomething(Understanding said) =>
        !said.Facts.IsBlank() || said.Person is not null;

    /// <summary>"Who are you?", "who reads this?": answered whatever else is open, which stays open.</summary>
    private PersonTurn? TellOfUs(Understanding said, string text) =>
        said.Asked is not { } asked
        || said.General is not null
        || said.Entries.Count > 0
        || Going.Writing is not null
        || Answers.IsOfInviting(asked) && Words.AsksToAccept(text)
            ? null
        : said.Person is null || asked is Answers.AskingAgain or Answers.ADate ? TellOf(asked)
        : asked is Answers.ToLook && Route(said, text) is var turn
            ? turn with
            {
                Replies = [Answers.Beside(asked), .. turn.Replies],
            }
        : null;

    // Whatever we asked is asked once more: the answer to something else is no answer to it.
    private PersonTurn TellOf(string asked) =>
        Going.Accepting?.Waiting(At.Profile) is { } waiting
            ? At.Say(Answers.Beside(asked), waiting)
            : At.Say(Answers.To(asked));

    private PersonTurn TellOfManners(string tip) =>
        Going.Accepting?.Waiting(At.Profile) is { } waiting
            ? At.Say(new Reply.Say(TipTalk.TextOf(tip), Aside: true), waiting)
            : Tell(At.Person.Tips.Answer(tip));

    /// <summary>"I have to turn down a patient, how do I word it?", asked at once: a kind no, and no note of one's own.</summary>
    private bool WantsAKindNo(Understanding said) =>
        said
            is {
                Asking: Asking.KindNo,
                General: null,
                TellsOfSomebody: true,
                Intent: Intent.DraftNote or Intent.AcceptQuestion or Intent.OffTopic,
                Facts.Signs: null or Signs.None
            }
        && Going is { IsOnARequest: false, Writing: null };

    private bool AnswersTheQuestion(Understanding said) =>
        Going.Accepting?.Open is not null && (!said.Facts.IsBlank() || said.Answer is not null);

    /// <summary>A card knows its case, wherever it is clicked; a card whose case is gone changes nothing.</summary>
    private PersonTurn PickOnCard(Heard.Picked picked)
    {
        var at = picked.Case is { } number
            ? At with
            {
                Where = At.Person.Conversations.FirstOrDefault(pair => pair.Value.IsAbout(number)).Key ?? "",
            }
            : At;
        return at.Going switch
        {
            { Writing: { } writing } when writing.Case == (picked.Case ?? writing.Case) => Notes.Pick(
                at,
                writing,
                picked
            ),
            { Accepting: { } accepting } => Requests.Pick(at, accepting, picked),
            _ => At.Say(Words.OldCard),
        };
    }

    private PersonTurn PickFromMenu(string option) =>
        option switch
        {
            "accept" => Requests.AskWho(At),
            "write" => Notes.AskWho(At),
            "tip" => Tell(At.Person.Tips.Another()),
            "me" => Become(AboutMe.Show(At.Person)),
            _ => At.Say(Words.Help),
        };

    private PersonTurn Drop() =>
        Going.IsFresh
            ? At.Say(Words.NothingOpen)
            : (At with { Person = At.Person.Without(At.Where) }).Say(Words.Dropped);

    private PersonTurn Tell(Turn<TipTalk> turn) =>
        (At with { Person = At.Person with { Tips = turn.Next! } })
            .Keep(Going with { After = After.Tip })
            .Say(turn.Replies);

    // "Shall I forget everything?" may be answered in words, once; whatever else is said comes first.
    private PersonTurn Become(Turn<Person> turn) =>
        turn.Replies.Any(AboutMe.AsksToErase)
            ? (At with { Person = turn.Next! }).Keep(Going with { AsksToErase = true }).Say(turn.Replies)
            : new(turn.Next!, turn.Replies, null, null);

    private PersonTurn Confirm(Understanding said, string text) =>
        AboutMe.Confirms(text) is { } option
            ? new Talk(Unasked).Pick(new Heard.Picked(AboutMe.EraseQuestion, option))
            : new Talk(Unasked).Listen(said, text);

    private Moment Unasked => At.Keep(Going with { AsksToErase = false });

    /// <summary>
    /// A conversation in the same place (a DM with several threads) whose question still waits: its answer may be
    /// typed beside the thread.
    /// </summary>
    private string? LeftOpenNearby() =>
        At.Where.Split('/') is [var place, _]
            ? At
                .Person.Conversations.Where(pair =>
                    (pair.Value.Accepting?.Open is not null || pair.Value.Writing is not null)
                    && At.Now - pair.Value.LastHeard < Conversation.WaitsForAnswer
                    && pair.Key.StartsWith(place + "/", StringComparison.Ordinal)
                )
                .OrderByDescending(pair => pair.Value.LastHeard)
                .Select(pair => pair.Key)
                .FirstOrDefault()
            : null;
}
