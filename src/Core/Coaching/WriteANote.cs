using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Etiquette.Core.Accepting;
using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Coaching.Edits;
using Etiquette.Core.Coaching.Gates;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Core.Coaching;

/// <summary>The conversation about one note: what was said, the open question, and each state of the text.</summary>
/// <param name="Case">Numbers this note among the person's requests and notes.</param>
/// <param name="Open">Id of the question that waits for an answer; null when none does.</param>
public sealed record WriteANote(int Case, Material Material, Relationship Relationship, string? Open = null)
{
    private const string MayWrite = "note-may-write";
    private const string KnowsYou = "note-knows-you";
    private const string Mutual = "note-mutual";

    /// <summary>More states of a text than anybody goes back.</summary>
    private const int MostKept = 12;

    /// <summary>Ids of the questions that were put, in order: none is put twice.</summary>
    public ImmutableList<string> Asked { get; init; } = [];

    /// <summary>The open question was already asked again, more closely.</summary>
    public bool Pressed { get; init; }

    /// <summary>The text as it stands is the last; the others are what "undo" goes back to.</summary>
    public ImmutableList<Composition> History { get; init; } = [];

    /// <summary>A text of ours was taken to be sent.</summary>
    public bool Taken { get; init; }

    /// <summary>A draft or a review stands on the screen.</summary>
    public bool HasText { get; init; }

    /// <summary>What the open question is about, for whoever reads the answer.</summary>
    [JsonIgnore]
    public string? About => Open;

    [JsonIgnore]
    public string? To => Material.To;

    /// <summary>The text as it stands; null while there is none.</summary>
    [JsonIgnore]
    public string? Note =>
        Current?.Text
        ?? (
            HasText && !Material.Told.IsEmpty
                ? Composer.Write(Material, Tone.Warm, NoteLimit.Free).Note.Text
                : null
        );

    private Composition? Current => History.IsEmpty ? null : History[^1];

    public static Turn<WriteANote> Begin(int number, Understanding said, string text, NoteDesk desk)
    {
        if (BulkRequest.Is(text))
        {
            return new(
                new(number, Material.Empty, Relationship.Stranger, NoteQuestion.Recipient.Id)
                {
                    Asked = [NoteQuestion.Recipient.Id],
                },
                [new Reply.Say(BulkRequest.Refusal)]
            );
        }

        if (Unfit.Why(text, said.Language, drafting: false) is { } why)
        {
            return new(null, [new Reply.Say(why)]);
        }

        var facts = said.Facts;
        var material = new Material(said.Person, []) { Met = HaveMet(facts) }.LearnFromRequest(text);
        var writing = new WriteANote(number, material, Relationships.From(facts));
        return Restriction.On(facts, text) is { } restriction
                ? (writing with { Relationship = Relationship.Restricted }).Warn(restriction)
            : writing.Relationship is Relationship.Known
            && !material.Has(Topic.Thing)
            && !material.Has(Topic.Ask)
                ? writing.OfferToSkip(desk)
            : writing.Continue(desk);
    }

    /// <summary>Somebody wants a note and has not said for whom.</summary>
    public static Turn<WriteANote> Ask(int number) =>
        new WriteANote(number, Material.Empty, Relationship.Stranger).Continue(
            new(NoteAccount.Unknown, default)
        );

    /// <summary>A note of their own, pasted or pointed at.</summary>
    public static Turn<WriteANote> Show(int number, Understanding? said, string note, NoteDesk desk) =>
        Unfit.Why(note, "en", drafting: false) is { } why
            ? new(null, [new Reply.Say(why)])
            : new WriteANote(
                number,
                new Material(said?.Person, []) { Met = said is not null && HaveMet(said.Facts) },
                said is null ? Relationship.Stranger : Relationships.From(said.Facts)
            ).Change(OwnText.Of(note), desk);

    public Turn<WriteANote> Hear(Understanding said, string text, NoteDesk desk)
    {
        if (Unfit.Why(text, said.Language, drafting: NoteQuestion.Named(Open) is not null) is { } why)
        {
            return new(this, [new Reply.Say(why, Aside: true)]);
        }

        return NoteQuestion.Named(Open) is { } question ? Answer(question, said, text, desk)
            : Open is Mutual ? AskMutual(said.Person ?? text.Trim(), desk)
            : Open is MayWrite or KnowsYou or DoNotSend.Question ? AnswerGate(said, text, desk)
            : Edit(said, text, desk);
    }

    /// <summary>"Help me write to Otto Klee", while we talk of Sam Lee.</summary>
    public bool IsAnotherNote(Understanding said, string text) =>
        said.Person is { } named && !IsTo(named) && Requesting.Is(text);

    /// <summary>Can this name be the recipient's? Any can while we know none.</summary>
    public bool IsTo(string name) =>
        !Material.Who.IsKnown
        || Addressee.Of(name).Names.Intersect(Material.Who.Names, StringComparer.OrdinalIgnoreCase).Any();

    public Turn<WriteANote> Pick(Heard.Picked picked, NoteDesk desk) =>
        picked switch
        {
            { Question: MayWrite, Option: "go" } when Open is MayWrite => (
                this with
                {
                    Open = null,
                }
            ).Continue(desk),
            { Question: KnowsYou, Option: "write" } when Open is KnowsYou => (
                this with
                {
                    Open = null,
                }
            ).Continue(desk),
            { Question: MayWrite or KnowsYou } when Open == picked.Question => new(null, [Left]),
            { Question: DoNotSend.Question } when Open is DoNotSend.Question => Instead(picked.Option),
            { Question: NoteCard.Question } => NoteCard.Pick(this, picked.Option, desk),
            _ when picked.Question == Open && NoteQuestion.Named(Open) is not null => (
                this with
                {
                    Open = null,
                    Pressed = false,
                }
            ).Continue(desk),
            _ => new(this, [OldButton]),
        };

    // ---- Before the first question ----

    private Turn<WriteANote> Warn(Restriction restriction) =>
        new(
            this with
            {
                Open = MayWrite,
            },
            [
                new Reply.Ask(
                    MayWrite,
                    null,
                    restriction.InWords(Name),
                    [new("go", "I have checked: go on"), new("leave", "I leave it")],
                    Case
                ),
            ]
        );

    private Turn<WriteANote> OfferToSkip(NoteDesk desk) =>
        new(
            this with
            {
                Open = KnowsYou,
            },
            [
                new Reply.Ask(
                    KnowsYou,
                    null,
                    $"{Capital(Name)} knows you, so the plain invitation is enough: nobody minds it from somebody they have worked or lived with. "
                        + "A line is still kind, if you like."
                        + $" {desk.Account.Advice(optional: true, desk.Today) ?? NoteAccount.FewNotes}",
                    [new("write", "Help me with a line"), new("skip", "I send it without")],
                    Case
                ),
            ]
        );

    private Turn<WriteANote> AnswerGate(Understanding said, string text, NoteDesk desk) =>
        (Open, said.Answer) switch
        {
            (MayWrite or KnowsYou, Language.Answer.No) => new(null, [Left]),
            (MayWrite or KnowsYou, Language.Answer.Yes) => (this with { Open = null }).Continue(desk),
            // "I did check": whatever is said goes on, and what it says for the note is kept.
            (MayWrite, _) => (this with { Open = null }).Continue(desk),
            _ => (this with { Open = null, Material = Material.Learn(text, Topic.Thing) }).Continue(desk),
        };

    // ---- The few questions ----

    private Turn<WriteANote> Answer(NoteQuestion question, Understanding said, string text, NoteDesk desk)
    {
        if (said.FollowUp is FollowUp.Why || Words.AsksWhy(text))
        {
            return new(this, [new Reply.Say(question.Why), question.Put(Material, Relationship, Case)]);
        }

        if (
            said.Answer is Language.Answer.DontKnow
            || said.Answer is Language.Answer.No && question.Topic is Topic.Ask or Topic.Gain
        )
        {
            return (this with { Open = null, Pressed = false }).Continue(desk);
        }

        var learnt = this with
        {
            Material = Learn(question, said, text),
            Relationship =
                Relationship is Relationship.Stranger ? Relationships.From(said.Facts) : Relationship,
        };
        if (question == NoteQuestion.Recipient && !learnt.Material.Who.IsKnown)
        {
            return Pressed
                ? (learnt with { Open = null, Pressed = false }).Continue(desk)
                : new(
                    this with
                    {
                        Pressed = true,
                    },
                    [new Reply.Say("What is their name, as they write it themselves?")]
                );
        }

        if (Restriction.On(said.Facts, text) is { } restriction)
        {
            return (learnt with { Relationship = Relationship.Restricted, Pressed = false }).Warn(
                restriction
            );
        }

        if (Thin.In(text, question.Topic, Material) is { } missing)
        {
            // The thin answer goes no further; a second one is taken for "I don't know".
            return Pressed
                ? (this with { Open = null, Pressed = false }).Continue(desk)
                : new(
                    this with
                    {
                        Pressed = true,
                    },
                    [question.Put(Material, Relationship, Case) with { Text = missing }]
                );
        }

        // Worth knowing, and not yet what we asked.
        return !Pressed && learnt.Material != Material && !question.IsAnswered(Material, learnt.Material)
            ? (learnt with { Pressed = true }).PutAgain(question)
            : (learnt with { Open = null, Pressed = false }).Continue(desk);
    }

    private Turn<WriteANote> PutAgain(NoteQuestion question)
    {
        var ask = question.Put(Material, Relationship, Case);
        return new(this, [ask with { Text = $"Good, I have that. {ask.Text}" }]);
    }

    private Material Learn(NoteQuestion question, Understanding said, string text)
    {
        var material = Material with { Met = Material.Met || HaveMet(said.Facts) };
        return question == NoteQuestion.Recipient && !material.Who.IsKnown
            ? (material with { To = said.Person ?? Words.NameIn(text) }).LearnFromRequest(text)
            : material.Learn(text, question.Topic);
    }

    private Turn<WriteANote> Continue(NoteDesk desk)
    {
        if (IsForNoReason)
        {
            return new(this with { Open = DoNotSend.Question }, DoNotSend.Say(Material.Who, Case));
        }

        return NoteQuestion.Next(Material, Relationship, Asked) is { } question
            ? new(
                this with
                {
                    Open = question.Id,
                    Asked = Asked.Add(question.Id),
                    Pressed = false,
                },
                [question.Put(Material, Relationship, Case)]
            )
            : Draft(desk);
    }

    /// <summary>A stranger, asked for the one thing, had nothing: no words of ours make a reason of that.</summary>
    private bool IsForNoReason =>
        Relationship is Relationship.Stranger
        && Asked.Contains(NoteQuestion.Thing.Id)
        && !Material.Met
        && (
            Material.Told.IsEmpty
            || NoteReview
                .Of(Composer.Write(Material, Tone.Warm, NoteLimit.Paid).Note.Text, Context(NoteLimit.Paid))
                .Faults.Contains(Fault.NoReason)
        )
        && !Asked.Contains(DoNotSend.Question);

    private Turn<WriteANote> Instead(string option) =>
        option switch
        {
            DoNotSend.Reason => new(
                this with
                {
                    Open = NoteQuestion.Thing.Id,
                    Asked = Asked.Add(DoNotSend.Question),
                },
                [NoteQuestion.Thing.Put(Material, Relationship, Case)]
            ),
            DoNotSend.Introduced => new(
                this with
                {
                    Open = Mutual,
                },
                [new Reply.Say($"Good. Who is it: somebody who really knows {Name}?")]
            ),
            _ => new(null, [Left]),
        };

    private Turn<WriteANote> AskMutual(string mutual, NoteDesk desk) =>
        new(
            this with
            {
                Open = null,
                HasText = true,
            },
            [new Reply.Draft(Introduction.Request(mutual, Material, Case))]
        );

    // ---- The text ----

    private Turn<WriteANote> Draft(NoteDesk desk) =>
        new(this with { Open = null, HasText = true, History = [] }, [NoteCard.Drafted(this, desk)]);

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
            (FollowUp.Another, _) => Draft(desk),
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

    private string Name => Material.Who.IsKnown ? Material.Who.Full : "them";

    private static bool HaveMet(Invitation facts) =>
        facts.Knows is Knows.Yes && facts.Tie is not null and not Tie.Alumni;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static readonly Reply.Say Left = new(
        "Good. Nothing was sent, and I have forgotten the details. Come back whenever you like."
    );

    private static readonly Reply.Say OldButton = new(
        "That button belongs to an earlier step, so I changed nothing.",
        Aside: true
    );
}
