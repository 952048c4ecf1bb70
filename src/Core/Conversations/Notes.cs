using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Edits;
using Etiquette.Core.Language;

namespace Etiquette.Core.Conversations;

/// <summary>The second job in a conversation: a note to write, or one to look at.</summary>
internal static class Notes
{
    private const int Passing = 9;
    private const int ShortestAnswer = 5;

    /// <summary>A note is in hand, and this message goes on with it: what else it could mean is weaker.</summary>
    public static bool Expects(Moment at, Understanding said, string text) =>
        at.Going.Writing switch
        {
            null => false,
            { Open: not null } writing => !IsSomethingElse(said, text) && !writing.IsAnotherNote(said, text),
            { HasText: true } writing when writing.IsAnotherNote(said, text) => false,
            { HasText: true } => at.Going.After is After.Draft or After.Review
                && (said.FollowUp is not null || IsAboutTheText(at, said, text)),
            _ => false,
        };

    /// <summary>Whatever the words alone would mean, they went on with the note.</summary>
    public static PersonTurn Hear(Moment at, Understanding said, string text) =>
        Go(at, at.Going.Writing!.Hear(said, text, Desk(at))) with
        {
            Intent = at.Going.After is After.Review ? Intent.ReviewNote : Intent.DraftNote,
        };

    /// <summary>Whom a message is about: "I'm Joe Hartley" tells who writes, not whom the note is for.</summary>
    public static string? Whom(Moment at, Understanding said, string text) =>
        at.Going.Writing is { Open: not null } writing
        && said.Person is { } named
        && !writing.IsTo(named)
        && Expects(at, said, text)
            ? null
            : said.Person;

    public static PersonTurn Begin(Moment at, Understanding said, string text)
    {
        // "Under 300 characters, to Owen": how long this one may be is heard along the way.
        var told = at.Person.Notes.Hear(text, Today(at)) is { } account
            ? at with
            {
                Person = at.Person with { Notes = account },
            }
            : at;
        var next = told.WithNewCase();
        var begun = WriteANote.Begin(next.Person.Cases, said, text, Desk(told));
        return Open(
            told,
            next,
            said.AsksWhetherToAsk && begun.Next is { AsksForMore: true }
                ? begun with
                {
                    Replies = [Words.YouMayAsk, .. begun.Replies],
                }
                : begun
        );
    }

    /// <summary>"Now one for her colleague": a new note, with what the user said of themselves.</summary>
    public static PersonTurn? BeginAnother(Moment at, Understanding said, string text)
    {
        if (at.Going.Writing is not { } writing || !writing.IsAnotherNote(said, text))
        {
            return null;
        }

        var next = at.WithNewCase();
        return Open(at, next, writing.BeginAnother(next.Person.Cases, said, text, Desk(at))) with
        {
            Intent = Intent.DraftNote,
        };
    }

    public static PersonTurn Review(Moment at, Understanding said, string text) =>
        OwnText.After(text) is { } own && said.Note is null or { Length: < Quoted }
            ? Show(at, said, own, around: text.Replace(own, " ", StringComparison.Ordinal))
        : said.Note is { } note
            ? Show(at, said, OwnText.Alone(note), around: text.Replace(note, " ", StringComparison.Ordinal))
        : at.Going.Writing is { HasText: true } writing ? Go(at, writing.Hear(said, text, Desk(at)))
        : text.Length > LongestRequest ? Show(at, said, OwnText.Alone(text), around: "")
        : at.Say(Words.PasteIt);

    public static PersonTurn Review(Moment at, string note) => Show(at, said: null, note, around: "");

    public static PersonTurn AskWho(Moment at)
    {
        var next = at.WithNewCase();
        return Go(next, WriteANote.Ask(next.Person.Cases));
    }

    public static PersonTurn Pick(Moment at, WriteANote writing, Heard.Picked picked)
    {
        var paid = picked is { Question: NoteCard.Question, Option: "paid" };
        var told = paid
            ? at with
            {
                Person = at.Person with
                {
                    Notes = at.Person.Notes with { Limit = NoteLimit.Paid, LimitSaid = Today(at) },
                },
            }
            : at;
        return Go(told, writing.Pick(picked, Desk(told)));
    }

    /// <summary>"I have Premium", "five notes a month": kept, and an open draft is written anew to fit.</summary>
    public static PersonTurn? HearOfTheAccount(Moment at, Understanding said, string text)
    {
        // A note that is ordered by the way is not forgotten over its length.
        if (
            said is { Intent: Intent.DraftNote, Person: not null } && at.Going.Writing is null
            || said.Intent is Intent.ReviewNote && OwnText.After(text) is not null
        )
        {
            return null;
        }

        if (at.Person.Notes.Hear(text, Today(at)) is not { } account)
        {
            return null;
        }

        var told = at with { Person = at.Person with { Notes = account } };
        var noted = new Reply.Say(account.Noted(), Aside: true);
        return
            at.Going.Writing is { HasText: true, Material.Told.IsEmpty: false } writing
            && account.Limit != at.Person.Notes.Limit
            ? told.Say(noted, NoteCard.Drafted(writing, Desk(told)))
            : told.Say(noted);
    }

    private const int LongestRequest = 60;

    /// <summary>Shorter words in quotation marks are quoted in a note, and are none.</summary>
    private const int Quoted = 40;

    /// <summary>"I got that from her, should I accept?": what we took for a draft came with a request.</summary>
    public static string? AsARequest(Conversation going, Understanding said, string text) =>
        going is { After: After.Review, Writing.Note: { } note }
        && said is { Note: null, Person: null }
        && Words.AsksToAccept(text)
            ? $"{text}\n```{note}```"
            : null;

    /// <param name="around">What was said beside the note.</param>
    private static PersonTurn Show(Moment at, Understanding? said, string note, string around)
    {
        var next = at.WithNewCase();
        return Open(at, next, WriteANote.Show(next.Person.Cases, said, note, around, Desk(at)));
    }

    /// <summary>What cannot be a note begins none, and whatever was in hand stays.</summary>
    private static PersonTurn Open(Moment at, Moment next, Turn<WriteANote> turn) =>
        turn.Next is null ? at.Say(turn.Replies) : Go(next, turn);

    private static PersonTurn Go(Moment at, Turn<WriteANote> turn)
    {
        var first = turn.Next is { Taken: true } && at.Going.Writing is not { Taken: true };
        var counted = first
            ? at with
            {
                Person = at.Person with { Notes = at.Person.Notes.Take(Today(at)) },
            }
            : at;
        return counted
            .Keep(
                at.Going with
                {
                    Writing = turn.Next,
                    Accepting = null,
                    AwaitsRequest = false,
                    After =
                        turn.Replies.Any(reply => reply is Reply.Review) ? After.Review
                        : turn.Replies.Any(reply => reply is Reply.Draft) ? After.Draft
                        : turn.Next is null ? After.Nothing
                        : at.Going.After,
                }
            )
            .Say(turn.Replies);
    }

    /// <summary>A question of ours waits; only a plain wish for something else is more than an answer.</summary>
    private static bool IsSomethingElse(Understanding said, string text) =>
        said.Intent switch
        {
            _ when Coaching.Words.AsksWhy(text)
                    || Coaching.Words.WantsItNow(text)
                    || Coaching.Words.AsksForAnEdit(text)
                    || Coaching.Edits.Command.In(text) is not null => false,
            // "I keep the stop list" drops nothing.
            Intent.Cancel => said.Answer is null
                && !Coaching.Words.TakesBack(text)
                && Words.Count(text) < ShortestAnswer,
            Intent.TipRequest or Intent.TipsSubscribe or Intent.TipsUnsubscribe or Intent.Help => Words.Count(
                text
            ) < Passing
                && said.Answer is null,
            Intent.ReviewNote => said.Note is not null,
            Intent.AcceptQuestion => Words.AsksToAccept(text),
            _ => false,
        };

    private static bool IsAboutTheText(Moment at, Understanding said, string text) =>
        said.Intent switch
        {
            _ when Coaching.Edits.Command.In(text) is not null
                    || Enquiries.In(text) is not null
                    || Coaching.Words.TakesBack(text)
                    || Coaching.Reading.ToldUs.Says(text, "shorter") => true,
            Intent.TipRequest
            or Intent.TipsSubscribe
            or Intent.TipsUnsubscribe
            or Intent.ThanksGreeting
            or Intent.Help => false,
            Intent.Cancel or Intent.DraftNote => false,
            Intent.AcceptQuestion or Intent.TriageBacklog => !Words.AsksToAccept(text),
            Intent.Settings => false,
            _ => true,
        };

    private static NoteDesk Desk(Moment at) => new(at.Person.Notes, Today(at));

    private static DateOnly Today(Moment at) => DateOnly.FromDateTime(at.Now.UtcDateTime);
}
