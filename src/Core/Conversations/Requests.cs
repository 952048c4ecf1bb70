using System.Collections.Immutable;
using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations.Forms;
using Etiquette.Core.Language;

namespace Etiquette.Core.Conversations;

/// <summary>The first job in a conversation, "should I accept?": one request, or a list gone through one by one.</summary>
internal static class Requests
{
    /// <summary>A request: the one we are talking about, or a new one when somebody else is named.</summary>
    public static PersonTurn Hear(Moment at, Understanding said, string text) =>
        Renaming.Of(at.Going.Accepting, text) is { } renamed
            ? Go(at, HearUnderAnotherName(at, renamed, said, text))
        : said is { Person: { } named }
        && said.Facts.IsBlank()
        && Backlog.Find(at.Going, named) is >= 0 and var row
            ? NextOfBacklog(at.Keep(at.Going with { Waiting = Backlog.First(at.Going.Waiting, row) }))
        : at.Going.Accepting is { } accepting && !IsAnother(said, accepting)
            ? Go(at, accepting.Hear(WithAName(said, accepting, text), text, at.Profile))
        : Begin(at, said);

    private static Turn<ShouldIAccept> HearUnderAnotherName(
        Moment at,
        ShouldIAccept renamed,
        Understanding said,
        string text
    ) =>
        said.Facts.IsBlank() || Renaming.IsAll(text)
            ? new(renamed, [renamed.Show(at.Profile)])
            : renamed.Hear(said with { Person = null }, text, at.Profile);

    /// <summary>"I accepted it", while we still ask: what is done needs no more questions.</summary>
    public static PersonTurn? ReactMeanwhile(Moment at, Reaction? reaction) =>
        reaction is Reaction.Accepted or Reaction.LeftAlone
        && at.Going is { Writing: null, Accepting: { Open: not null } accepting }
        && accepting.AnswerBack(Asking.JustTell, at.Profile) is { Next: { } judged } turn
            ? Go(at, turn with { Replies = [.. turn.Replies, judged.React(reaction.Value, at.Profile)] })
            : null;

    /// <summary>A question back, about the verdict or about our own question; null where there is nothing to ask it of.</summary>
    public static PersonTurn? AnswerBack(Moment at, Understanding said, string text)
    {
        if (
            at.Going is not { IsOnARequest: true, Accepting: { } accepting }
            || NamesAnother(said, accepting)
            || (said.Asking ?? (Words.AsksWhatToAnswer(text) ? Asking.Reply : null)) is not { } asking
        )
        {
            return null;
        }

        return (asking, accepting.Open) switch
        {
            (Asking.Next, null) => at.Going.Waiting.IsEmpty ? AskWho(at) : NextOfBacklog(at),
            _ => accepting.AnswerBack(asking, at.Profile) is { } turn
                ? Go(at, turn) with
                {
                    Intent = Intent.AcceptQuestion,
                }
                : null,
        };
    }

    /// <summary>"Done", "that feels rude", "what now?": said of the verdict, and tells nothing new.</summary>
    public static PersonTurn React(Moment at, ShouldIAccept accepting, Reaction reaction) =>
        at.Keep(
                at.Going with
                {
                    Accepting = reaction is Reaction.Accepted ? accepting.AsAccepted() : accepting,
                }
            )
            .Say(accepting.React(reaction, at.Profile));

    public static PersonTurn Pick(Moment at, ShouldIAccept accepting, Heard.Picked picked) =>
        Go(at, accepting.Pick(picked, at.Profile));

    public static PersonTurn AskWho(Moment at) =>
        at.Keep(at.Going with { AwaitsRequest = true, Accepting = null }).Say(Words.WhoAsked);

    /// <summary>A whole form at once. A faulty one changes nothing; platforms show the faults beside the fields.</summary>
    public static PersonTurn Fill(Moment at, Heard.Filled filled)
    {
        if (KnownForms.Errors(filled.Form, filled.Values) is [_, ..] errors)
        {
            return at.Say(new Reply.Say(string.Join('\n', errors.Select(error => error.Text))));
        }

        var said = AcceptForm.Read(filled.Values);
        var next = at.WithNewCase();
        next = next with
        {
            Person = next.Person with
            {
                Profile = AcceptForm.Profile(filled.Values).Over(next.Person.Profile),
            },
        };
        var begun = ShouldIAccept.Begin(
            next.Person.Cases,
            said,
            next.Profile,
            AcceptForm.Answered(filled.Values)
        );
        return Go(next, begun) with { Intent = said.Intent, Entity = said.Person };
    }

    public static PersonTurn Triage(Moment at, Understanding said)
    {
        ImmutableList<string> waiting = [.. said.Entries.Count > 0 ? said.Entries : said.People];
        return waiting.IsEmpty
            ? at.Say(Words.BringThemOneByOne)
            : NextOfBacklog(at.Keep(at.Going with { Waiting = waiting }));
    }

    public static PersonTurn NextOfBacklog(Moment at)
    {
        if (at.Going.Waiting.IsEmpty)
        {
            return at.Say(Words.BacklogDone);
        }

        var said = Understand.Message(at.Going.Waiting[0], Listening.Fresh);
        return Begin(
            at.Keep(at.Going with { Waiting = at.Going.Waiting.RemoveAt(0), Accepting = null }),
            said with
            {
                Person = said.Person ?? Backlog.Head(at.Going.Waiting[0]),
            }
        );
    }

    /// <summary>Somebody who is brought while another's question is open waits behind them.</summary>
    public static PersonTurn PutBehind(Moment at, string name, string row)
    {
        var accepting = at.Going.Accepting!;
        return at.Keep(at.Going with { Waiting = at.Going.Waiting.Add(row) })
            .Say(
                new Reply.Say($"{name} comes next. First {accepting.Invitation.Name}:", Aside: true),
                accepting.Show(at.Profile)
            );
    }

    /// <summary>The words to say no with, to somebody of whom only the message tells.</summary>
    public static string KindNo(Understanding said) =>
        Drafts.KindNo(said.Facts with { From = said.Person }).InALine();

    public static bool Answers(ShouldIAccept accepting, Understanding said) =>
        said.Intent is Intent.AcceptQuestion && !IsAnother(said, accepting);

    private static PersonTurn Begin(Moment at, Understanding said)
    {
        var next = at.WithNewCase();
        return Go(next, ShouldIAccept.Begin(next.Person.Cases, said, at.Profile));
    }

    private static PersonTurn Go(Moment at, Turn<ShouldIAccept> turn)
    {
        var decided = turn.Replies.Any(reply => reply is Reply.Decide);
        var going = at.Going with
        {
            Accepting = turn.Next,
            AwaitsRequest = false,
            After = decided ? After.Verdict : at.Going.After,
        };
        return at.Keep(going)
            .Say(
                decided && !going.Waiting.IsEmpty
                    ? [.. turn.Replies, Backlog.OfferNext(going.Waiting)]
                    : turn.Replies
            );
    }

    // Asked how they know somebody who has no name yet, people say the name: what tells us nothing else is read for one.
    private static Understanding WithAName(Understanding said, ShouldIAccept accepting, string text) =>
        accepting is { Open: not null, Invitation.From: null }
        && said is { Person: null, Answer: null }
        && said.Facts.IsBlank()
            ? said with
            {
                Person = Understand.Message(text, Listening.Fresh).Person,
            }
            : said;

    private static bool IsAnother(Understanding said, ShouldIAccept accepting) =>
        (said.Person, accepting.Invitation.From) switch
        {
            (null, _) => accepting.Open is null
                && said is { FollowUp: null, Answer: null, TellsOfAnother: true },
            (_, null) => accepting.Open is null && said.FollowUp is null,
            _ => NamesAnother(said, accepting),
        };

    private static bool NamesAnother(Understanding said, ShouldIAccept accepting) =>
        (said.Person, accepting.Invitation.From) is ({ } named, var from)
        && (
            from is null
            || (
                !from.Contains(named, StringComparison.OrdinalIgnoreCase)
                && !named.Contains(from, StringComparison.OrdinalIgnoreCase)
            )
        );
}
