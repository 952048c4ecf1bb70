using Etiquette.Core.Coaching;
using Etiquette.Core.Language;

namespace Etiquette.Core.Conversations;

/// <summary>The second job in a conversation: a note to write, or one to look at.</summary>
internal static class Notes
{
    /// <summary>A note is in hand, and this message goes on with it.</summary>
    public static bool Expects(Moment at, Understanding said) =>
        at.Going is { Writing: { Note: null } } && said.Intent is Intent.DraftNote or Intent.OffTopic
        || at.Going is { Writing: not null, After: After.Draft or After.Review } && said.FollowUp is not null;

    public static PersonTurn Hear(Moment at, Understanding said, string text) =>
        Go(at, at.Going.Writing!.Hear(said, text));

    public static PersonTurn Begin(Moment at, Understanding said, string text)
    {
        var next = at.WithNewCase();
        return Go(next, WriteANote.Begin(next.Person.Cases, said));
    }

    public static PersonTurn Review(Moment at, Understanding said, string text) =>
        Show(at, said.Person, said.Note ?? text);

    public static PersonTurn Review(Moment at, string note) => Show(at, to: null, note);

    public static PersonTurn AskWho(Moment at) => at.Say(Words.WhoIsItFor);

    public static PersonTurn Pick(Moment at, WriteANote writing, Heard.Picked picked) =>
        at.Say(Words.OldCard);

    private static PersonTurn Show(Moment at, string? to, string note)
    {
        var next = at.WithNewCase();
        return Go(next, WriteANote.Show(next.Person.Cases, to, note));
    }

    private static PersonTurn Go(Moment at, Turn<WriteANote> turn) =>
        at.Keep(
                at.Going with
                {
                    Writing = turn.Next,
                    After =
                        turn.Replies.Any(reply => reply is Reply.Review) ? After.Review
                        : turn.Replies.Any(reply => reply is Reply.Draft) ? After.Draft
                        : at.Going.After,
                }
            )
            .Say(turn.Replies);
}
