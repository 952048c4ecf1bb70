using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Coaching.Edits;
using Etiquette.Core.Coaching.Gates;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Core.Coaching;

// The text, and what is done with it.
public sealed partial record WriteANote
{
    private Turn<WriteANote> Draft(NoteDesk desk) =>
        Material.Told.IsEmpty
            ? AskForOneThing()
            : new(this with { Open = null, HasText = true, History = [] }, [NoteCard.Drafted(this, desk)]);

    /// <summary>Nothing of what was said can stand in a note: an empty one helps nobody.</summary>
    private Turn<WriteANote> AskForOneThing() =>
        new(
            this with
            {
                Open = NoteQuestion.Tie.Id,
            },
            [
                NoteQuestion.Tie.Put(Material, Relationship, Case) with
                {
                    Text =
                        $"I have nothing to write with yet, and I invent nothing. One thing is enough: how you and {Called} know each other, something of theirs that you remember, or what you would like to ask.",
                },
            ]
        );

    /// <summary>Whoever is in a hurry is asked no more, but for the one thing without which nobody would answer.</summary>
    private Turn<WriteANote> DraftAtOnce(NoteDesk desk) =>
        IsForNoReason ? new(this with { Open = DoNotSend.Question }, DoNotSend.Say(Material.Who, Case))
        : Material.Told.IsEmpty || Asked.Contains(NoteQuestion.Thing.Id) || !LacksAReason ? Draft(desk)
        : new(
            this with
            {
                Open = NoteQuestion.Thing.Id,
                Asked = Asked.Add(NoteQuestion.Thing.Id),
            },
            [
                NoteQuestion.Thing.Put(Material, Relationship, Case) with
                {
                    Text =
                        $"One thing and I write it: why {Called}? Something of theirs that you remember, or what you would like to ask. So far the note gives no reason.",
                },
            ]
        );

    /// <summary>Between strangers: what they asked, or named of the other's work, is reason enough.</summary>
    private bool LacksAReason =>
        Relationship is Relationship.Stranger
        && !Material.Met
        && !Material.Told.Any(told => told.Topic is Topic.Ask || Sorting.NamesTheirWork(told.Words))
        && NoteReview
            .Of(Composer.Write(Material, Tone.Warm, NoteLimit.Paid).Note.Text, Context(NoteLimit.Paid))
            .Faults.Any(fault => fault is Fault.NoReason or Fault.Pitch);

    private string Called => Material.Who.IsKnown ? Material.Who.Warm : "they";

    private Turn<WriteANote> Edit(Understanding said, string text, NoteDesk desk) =>
        (said.FollowUp, Command.In(text)) switch
        {
            (_, Command.DropSentence(var number)) => Revision.WithoutSentence(Base(desk), number)
                is { } without
                ? Change(without, desk)
                : new(
                    this,
                    [new Reply.Say("There is no such sentence to drop; I left it as it is.", Aside: true)]
                ),
            (_, Command.Sign(var name)) => Rewrite(Material with { SignedBy = name }, desk),
            (_, Command.CallThem(var name)) => Rewrite(Material with { Call = name }, desk),
            (_, Command.Mention(var words)) => Mention(words, desk),
            (FollowUp.Undo, _) => Undo(desk),
            (FollowUp.Shorter, _) => Shorten(desk),
            (FollowUp.Warmer, _) => Change(
                Current is { } now ? Revision.Warmer(now, Material, desk.Limit) : Ours(Tone.Warm, desk),
                desk
            ),
            (FollowUp.MoreFormal, _) => Change(
                Current is { } now ? Revision.MoreFormal(now, Material, desk.Limit) : Ours(Tone.Formal, desk),
                desk
            ),
            // Of their own text we know nothing to write another from, so we ask.
            (FollowUp.Another, _) => Material.Told.IsEmpty ? Continue(desk) : Draft(desk),
            (FollowUp.Why, _) => new(this, [new Reply.Say(NoteCard.WhyLikeThis)]),
            _ when Words.LooksLikeANote(text, Current?.Text) => Change(OwnText.Of(said.Note ?? text), desk),
            _ => new(this, [new Reply.Say(NoteCard.NotCaught, Aside: true)]),
        };

    internal Turn<WriteANote> Undo(NoteDesk desk) =>
        History.Count > 1 ? (this with { History = History.RemoveAt(History.Count - 1) }).Reviewed(desk)
        : !History.IsEmpty && !Material.Told.IsEmpty ? Draft(desk)
        : new(this, [new Reply.Say("That is the first one; there is nothing before it.", Aside: true)]);

    internal Turn<WriteANote> Shorten(NoteDesk desk) =>
        Current is null ? Change(Ours(Tone.Brief, desk), desk)
        : Revision.Shorter(Current, Context(desk.Limit)) is { } shorter ? Change(shorter, desk)
        : new(
            this,
            [new Reply.Say("It is as short as it can be and still say who writes and why.", Aside: true)]
        );

    internal Turn<WriteANote> Change(Composition note, NoteDesk desk) =>
        With(note.Own is null ? Revision.WithoutEmptyCourtesy(note, Context(desk.Limit)) : note)
            .Reviewed(desk);

    internal WriteANote With(Composition note) =>
        this with
        {
            Open = null,
            HasText = true,
            History = History.Count < MostKept ? History.Add(note) : History.RemoveAt(0).Add(note),
        };

    internal Composition Ours(Tone tone, NoteDesk desk) =>
        Revision.WithoutEmptyCourtesy(Composer.Write(Material, tone, desk.Limit).Note, Context(desk.Limit));

    internal Composition Base(NoteDesk desk) => Current ?? Ours(Tone.Warm, desk);

    internal NoteContext Context(int limit) => new(Material.To, null, Relationship, limit);

    /// <summary>Another name above or below: the text between stays as it is.</summary>
    private Turn<WriteANote> Rewrite(Material material, NoteDesk desk)
    {
        var next = this with { Material = material };
        return Current is { } now ? next.Change(Revision.Addressed(now, material), desk) : next.Draft(desk);
    }

    private Turn<WriteANote> Mention(string words, NoteDesk desk)
    {
        var next = this with { Material = Material.Learn(words, null) };
        return next.Material.Told.Count == Material.Told.Count
                ? new(this, [new Reply.Say(NoteCard.NotCaught, Aside: true)])
            : Current is { } now ? next.Change(Revision.With(now, next.Material, Material.Told.Count), desk)
            : next.Draft(desk);
    }

    private Turn<WriteANote> Reviewed(NoteDesk desk) => new(this, [NoteCard.Reviewed(this, desk)]);
}
