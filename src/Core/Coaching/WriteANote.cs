using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Etiquette.Core.Accepting;
using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Coaching.Edits;
using Etiquette.Core.Coaching.Gates;
using Etiquette.Core.Coaching.Reading;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Core.Coaching;

/// <summary>The conversation about one note: what was said, the open question, and each state of the text.</summary>
/// <param name="Case">Numbers this note among the person's requests and notes.</param>
/// <param name="Open">Id of the question that waits for an answer; null when none does.</param>
public sealed partial record WriteANote(
    int Case,
    Material Material,
    Relationship Relationship,
    string? Open = null
)
{
    private const string MayWrite = "note-may-write";
    private const string KnowsYou = "note-knows-you";
    private const string Mutual = "note-mutual";
    private const string OneThing = "note-one-thing";

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

    /// <summary>Nothing stands in the way, and we go on asking.</summary>
    [JsonIgnore]
    public bool AsksForMore => Open is KnowsYou || NoteQuestion.Named(Open) is not null;

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
        if (Unfit.Why(text, said.Language, drafting: false) is { } why)
        {
            return new(null, [new Reply.Say(why)]);
        }

        if (For(number, said, said.Person).Refuse(text) is { } refused)
        {
            return refused;
        }

        var facts = said.Facts;
        var material = new Material(said.Person, []) { Met = HaveMet(facts) }.LearnFromRequest(text);
        var writing = new WriteANote(
            number,
            material,
            Relationships.Said(text, material.Who) is Relationship.Known
                ? Relationship.Known
                : Relationships.From(facts)
        );
        return SecondChance.Is(text) ? writing.ThinkAgain()
            : Restriction.On(facts, text) is { } restriction
                ? (writing with { Relationship = Relationship.Restricted }).Warn(restriction)
            : ToldUs.Says(text, "no-questions") && material is { Who.IsKnown: true, Told.IsEmpty: false }
                ? writing.DraftAtOnce(desk)
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

    /// <summary>The same for somebody else: of what was told, only who the user is goes with it.</summary>
    public Turn<WriteANote> BeginAnother(int number, Understanding said, string text, NoteDesk desk)
    {
        // "Her colleague" is no colleague of the user's.
        var told = Requesting.IsTheirs(text) ? said with { Facts = new() } : said;
        var begun = Begin(number, told, Requesting.ForAnother(text) ?? text, desk);
        var mine = Material.Told.FindAll(told => told.Topic is Topic.Sender);
        return
            begun.Next is { HasText: false, Open: var open } next
            && NoteQuestion.Named(open) is not null
            && !mine.IsEmpty
            ? (
                next with
                {
                    Open = null,
                    Asked = [],
                    Material = next.Material with
                    {
                        Told = next.Material.Told.AddRange(mine),
                        SignedBy = Material.SignedBy,
                    },
                }
            ).Continue(desk)
            : begun;
    }

    /// <summary>A note of their own, pasted or pointed at.</summary>
    /// <param name="around">What was said beside the note, where the recipient may be named.</param>
    public static Turn<WriteANote> Show(
        int number,
        Understanding? said,
        string note,
        string around,
        NoteDesk desk
    ) =>
        Unfit.Why(note, "en", drafting: false) is { } why ? new(null, [new Reply.Say(why)])
        : For(number, said, Addressee.Shown(said?.Person, note, around)) is var shown && said is null
            ? shown.Change(OwnText.Of(note), desk)
        : shown.Refuse(around)
            ?? shown.RefuseTheirs(note)
            ?? (
                shown with
                {
                    Relationship = Restriction.On(said.Facts, around) is null
                        ? Relationships.From(said.Facts)
                        : Relationship.Restricted,
                }
            )
                .Change(OwnText.Of(note), desk)
                .AsWished(around, desk);

    /// <summary>Nothing is told yet but whom it is for.</summary>
    private static WriteANote For(int number, Understanding? said, string? to) =>
        new(
            number,
            new Material(to, []) { Met = said is not null && HaveMet(said.Facts) },
            Relationship.Stranger
        );

    public Turn<WriteANote> Hear(Understanding said, string text, NoteDesk desk)
    {
        if (Unfit.Why(text, said.Language, drafting: NoteQuestion.Named(Open) is not null) is { } why)
        {
            return new(this, [new Reply.Say(why, Aside: true)]);
        }

        if (Open is not null && Refuse(text) is { } refused)
        {
            return refused;
        }

        return NoteQuestion.Named(Open) is { } question ? Answer(question, said, text, desk)
            : Open is Mutual ? AskMutual(said.Person ?? text.Trim(), desk)
            : Open is MayWrite or KnowsYou or DoNotSend.Question or Unwelcome.Question
                ? AnswerGate(said, text, desk)
            : Edit(said, text, desk);
    }

    /// <summary>"Help me write to Otto Klee", while we talk of Sam Lee.</summary>
    public bool IsAnotherNote(Understanding said, string text) =>
        said.Person is { } named
        && !IsTo(named)
        && (Requesting.Is(text) || Requesting.ForAnother(text) is not null);

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
            { Question: Unwelcome.Question, Option: Unwelcome.Work } when Open is Unwelcome.Question => (
                this with
                {
                    Open = null,
                }
            ).Continue(desk),
            { Question: Unwelcome.Question } when Open is Unwelcome.Question => new(null, [Left]),
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

    private string Name => Material.Who.IsKnown ? Material.Who.Full : "them";

    private static bool HaveMet(Invitation facts) =>
        facts.Knows is Knows.Yes && facts.Tie is not null and not Tie.Alumni;

    private static readonly Reply.Say Left = new(
        "Good. Nothing was sent, and I have forgotten the details. Come back whenever you like."
    );

    private static readonly Reply.Say OldButton = new(
        "That button belongs to an earlier step, so I changed nothing.",
        Aside: true
    );
}
