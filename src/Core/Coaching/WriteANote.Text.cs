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
        Material.Told.TrueForAll(told => Sayable.IsHollow(told.Words))
            ? AskForOneThing()
            : new(this with { Open = null, HasText = true, History = [] }, [NoteCard.Drafted(this, desk)]);

    /// <summary>Nothing of what was said can stand in a note: an empty one helps nobody. Asked once, and not for ever.</summary>
    private Turn<WriteANote> AskForOneThing() =>
        Asked.Contains(OneThing)
            ? new(null, [NothingToWriteWith])
            : new(
                this with
                {
                    Open = NoteQuestion.Tie.Id,
                    Asked = Asked.Add(OneThing),
                },
                [
                    NoteQuestion.Tie.Put(Material, Relationship, Case) with
                    {
                        Text =
                            $"I have nothing to write with yet, and I invent nothing. One thing is enough: how you and {Called} know each other, something of theirs that you remember, or what you would like to ask.",
                    },
                ]
            );

    private static readonly Reply.Say NothingToWriteWith = new(
        "Then I leave it here: a note with nothing in it helps neither of you. Come back with one thing, and I write it."
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
        && !Material.Told.Any(told => told.Topic is Topic.Ask || Sorting.GivesAReason(told.Words))
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
            (_, Command.StartOver) => StartOver(),
            (_, Command.Improve) => Improve(desk),
            (_, Command.Sign(var name)) => Rewrite(Material with { SignedBy = name }, desk),
            (_, Command.Rename(var name)) => Renamed(name, desk),
            (_, Command.CallThem(var name)) => Rewrite(Material with { Call = name }, desk),
            (_, Command.Mention(var words)) => Mention(words, desk),
            (_, Command.Replace wish) => Replace(wish, desk),
            (_, Command.LeaveOut(var words)) => LeaveOut(words, desk),
            (_, Command.NeverMet(var instead)) => NeverMet(instead, desk),
            (_, Command.Take(var which)) => TakeVersion(which, desk),
            (_, Command.Loosen) => Loosen(desk),
            (_, Command.Beyond(var instead)) => new(this, [new Reply.Say(instead, Aside: true)]),
            _ when Enquiries.In(text) is { } asked => Hear(asked, desk),
            _ when said.FollowUp is FollowUp.Undo || Words.TakesBack(text) => Undo(desk),
            (FollowUp.Shorter, _) => Shorten(desk),
            (FollowUp.Warmer, _) => Sound(
                Current is { } now ? Revision.Warmer(now, Material, desk.Limit) : Ours(Tone.Warm, desk),
                desk
            ),
            (FollowUp.MoreFormal, _) => Sound(
                Current is { } now ? Revision.MoreFormal(now, Material, desk.Limit) : Ours(Tone.Formal, desk),
                desk
            ),
            // Of their own text we know nothing to write another from, so we ask.
            (FollowUp.Another, _) => Material.Told.IsEmpty ? Continue(desk) : Draft(desk),
            (FollowUp.Why, _) => new(this, [new Reply.Say(NoteCard.WhyLikeThis)]),
            _ when said.Note is null && Words.TellsMore(text, Current?.Text) => MindTheRule(text)
                ?? Mention(text, desk),
            _ when Reading.ToldUs.Says(text, "shorter") => Shorten(desk),
            _ when Words.LooksLikeANote(text, Current?.Text) => Change(OwnText.Of(said.Note ?? text), desk),
            _ => new(this, [new Reply.Say(NoteCard.NotCaught, Aside: true)]),
        };

    // "She is on the panel", of a note that says "I applied": together they tell of a rule, and the note stays as it is.
    private Turn<WriteANote>? MindTheRule(string text) =>
        Relationship is not Relationship.Restricted
        && Current?.Text is { } note
        && Restriction.On(new(), note) is null
        && Restriction.On(new(), $"{note}\n{text}") is { } rule
            ? new(
                this with
                {
                    Relationship = Relationship.Restricted,
                },
                [new Reply.Say(rule.InWords(Material.Who.IsKnown ? Material.Who.Full : null))]
            )
            : null;

    /// <summary>With the edits that its review proposes; what only the writer knows is asked for.</summary>
    internal Turn<WriteANote> Improve(NoteDesk desk)
    {
        var context = Context(desk.LimitOfTheirs);
        var note = Base(desk).Text;
        return Mending.Of(note, context) is var mended && mended != note ? Change(OwnText.Of(mended), desk)
            : NoteReview.Of(note, context).Checks.FirstOrDefault(check => check is { Pass: false })
                is { } missing
                ? new(this, [new Reply.Say($"What it needs only you can know. {missing.Text}", Aside: true)])
            : new(this, [new Reply.Say("I would change nothing: send it as it is.", Aside: true)]);
    }

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

    /// <summary>It was for somebody else all the time.</summary>
    private Turn<WriteANote> Renamed(string name, NoteDesk desk)
    {
        var next = this with { Material = Material with { To = name, Call = null } };
        return Current is { } now ? next.Change(Revision.To(now, next.Material), desk) : next.Draft(desk);
    }

    private Turn<WriteANote> Mention(string words, NoteDesk desk)
    {
        if (Refuse(words) is { } refused)
        {
            return refused;
        }

        if (Meetings.Contradicted(Material, words) is { } other)
        {
            return new(this, [new Reply.Say(other, Aside: true)]);
        }

        var next = this with
        {
            Material = Words
                .Wishes(words)
                .Aggregate(Material, (known, wish) => known.Learn(wish, Words.Topic(wish))),
        };
        return next.Material.Told.Count == Material.Told.Count
                ? new(this, [new Reply.Say(NoteCard.NotCaught, Aside: true)])
            : Current is { } now ? next.Change(Revision.With(now, next.Material, Material.Told.Count), desk)
            : next.Draft(desk);
    }

    private Turn<WriteANote> Reviewed(NoteDesk desk) => new(this, [NoteCard.Reviewed(this, desk)]);

    private Turn<WriteANote> Replace(Command.Replace wish, NoteDesk desk)
    {
        var now = Base(desk);
        if (Substitution.On(now.Own ?? now.Text, wish) is not { } change)
        {
            return new(
                this,
                [
                    new Reply.Say(
                        $"I do not find \"{wish.Old}\" in the note, so I left it as it is. Say it in the note's own words, or send me the text as you would write it.",
                        Aside: true
                    ),
                ]
            );
        }

        var next = this with { Material = Material.Replacing(change) };
        return Current is null && next.Material != Material
            ? next.Draft(desk)
            : next.Change(Substitution.Put(now, change), desk);
    }

    private Turn<WriteANote> LeaveOut(string words, NoteDesk desk)
    {
        var without = Revision.WithoutMention(Base(desk), words);
        var next = this with { Material = Material.WithoutMention(words) };
        return without switch
        {
            null => new(
                this,
                [new Reply.Say($"The note says nothing of \"{words}\", so I left it as it is.", Aside: true)]
            ),
            { Parts.IsEmpty: true } => new(
                this,
                [new Reply.Say("That is all it says, so I left it. What shall it say instead?", Aside: true)]
            ),
            _ when Current is null => next.Draft(desk),
            _ => next.Change(without, desk),
        };
    }

    private Turn<WriteANote> NeverMet(string instead, NoteDesk desk)
    {
        var material = Meetings.Without(Material);
        material = instead.Length > 0 ? material.Learn(instead, Topic.Meeting) : material;
        var next = this with { Material = material, History = [], HasText = false };
        return material.Told.IsEmpty
            ? (next with { Open = NoteQuestion.Tie.Id }).Put(NoteQuestion.Tie)
            : next.Draft(desk);
    }

    /// <summary>Whom it is for stays; all else is told anew.</summary>
    private Turn<WriteANote> StartOver()
    {
        var question = Material.Who.IsKnown ? NoteQuestion.Tie : NoteQuestion.Recipient;
        return (
            this with
            {
                Material = new(Material.To, []) { InCare = Material.InCare },
                Open = question.Id,
                Asked = [question.Id],
                Pressed = false,
                HasText = false,
                History = [],
            }
        ).Put(question);
    }

    private Turn<WriteANote> Put(NoteQuestion question) =>
        new(this, [question.Put(Material, Relationship, Case)]);

    /// <summary>While several versions are shown, "the first" is one of them; later it is the text as it was at first.</summary>
    private Turn<WriteANote> TakeVersion(string which, NoteDesk desk)
    {
        var shown = Current is null ? Offered.For(this, desk).Select(version => version.Note).ToList() : [];
        var at = which.ToLowerInvariant() switch
        {
            "first" or "1st" => 0,
            "second" or "2nd" => 1,
            "third" or "3rd" => 2,
            _ => -1,
        };
        var tone = which.ToLowerInvariant() switch
        {
            "warm" => Tone.Warm,
            "formal" => Tone.Formal,
            _ => Tone.Brief,
        };
        return at < 0 && !Material.Told.IsEmpty ? NoteCard.Take(this, tone, desk)
            : at >= 0 && at < shown.Count ? NoteCard.Take(this, shown[at].Tone, desk)
            : at == 0 && History.Count > 1 ? (this with { History = [History[0]] }).Reviewed(desk)
            : Undo(desk);
    }

    private Turn<WriteANote> Loosen(NoteDesk desk) =>
        Sound(Revision.Looser(Base(desk), Material, desk.Limit), desk);

    /// <summary>Another sound, or a word that there is none: the same text again looks like a deaf ear.</summary>
    private Turn<WriteANote> Sound(Composition note, NoteDesk desk) =>
        note.Text == Current?.Text
            ? new(
                this,
                [
                    new Reply.Say(
                        "It sounds like that already, as far as I can take it. Change a word yourself and send me the text: then it sounds like you.",
                        Aside: true
                    ),
                ]
            )
            : Change(note, desk);

    private Turn<WriteANote> Hear(Enquiry asked, NoteDesk desk) =>
        asked switch
        {
            Enquiry.TextAlone => NoteCard.Alone(this, desk),
            Enquiry.MaySend when Relationship is Relationship.Restricted => new(this, [NotYet]),
            Enquiry.Impression or Enquiry.MaySend => new(
                this,
                [NoteCard.Reviewed(Current is null ? With(Base(desk)) : this, desk)]
            ),
            _ => new(this, [Replying(asked, desk)!]),
        };

    private static readonly Reply.Say NotYet = new(
        "Not yet: wait until whoever keeps that rule has said yes. The note is still here.",
        Aside: true
    );

    /// <summary>What we say to a question about notes; null for one that only a text can answer.</summary>
    private Reply.Say? Replying(Enquiry? asked, NoteDesk desk) =>
        asked switch
        {
            Enquiry.Timing => new(Enquiries.Timing, Aside: true),
            Enquiry.Account => new(Enquiries.Account, Aside: true),
            Enquiry.WriteOrFollow => new(Enquiries.WriteOrFollow, Aside: true),
            Enquiry.Length when HasText => new(
                $"{Base(desk).Length} characters, and {desk.Limit} fit{(desk.Account.Limit is null ? " a free account" : "")}.",
                Aside: true
            ),
            _ => null,
        };
}
