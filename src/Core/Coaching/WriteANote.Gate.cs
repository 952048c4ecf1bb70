using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Coaching.Gates;
using Etiquette.Core.Coaching.Reading;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Core.Coaching;

// May this note be written at all, and is it needed?
public sealed partial record WriteANote
{
    /// <summary>What we write for nobody: many at once, against their will, or what is not so. Null for the rest.</summary>
    private Turn<WriteANote>? Refuse(string text) =>
        BulkRequest.Is(text)
            ? new(
                HasText
                    ? this
                    : new(Case, Material.Empty, Relationship.Stranger, NoteQuestion.Recipient.Id)
                    {
                        Asked = [NoteQuestion.Recipient.Id],
                    },
                [new Reply.Say(BulkRequest.Refusal)]
            )
        : Unwelcome.In(text) is { } unwelcome
            ? new(
                new(Case, Material with { Told = [] }, Relationship.Stranger, Unwelcome.Question),
                unwelcome.Say(Case)
            )
        : Untrue.Refusal(text, Material.Who) is { } untrue ? KeepToTheTruth(untrue)
        : null;

    // A text that stands is kept; otherwise we ask for what is true.
    private Turn<WriteANote> KeepToTheTruth(string why)
    {
        var question = Material.Who.IsKnown ? NoteQuestion.Tie : NoteQuestion.Recipient;
        return new(
            HasText ? this
                : NoteQuestion.Named(Open) is null
                    ? this with
                    {
                        Open = question.Id,
                        Asked = Asked.Contains(question.Id) ? Asked : Asked.Add(question.Id),
                    }
                : this,
            [new Reply.Say(why, Aside: HasText)]
        );
    }

    private Turn<WriteANote> ThinkAgain() =>
        new(
            this with
            {
                Open = DoNotSend.Question,
                Asked = Asked.Add(DoNotSend.Question),
            },
            SecondChance.Say(Material.Who, Case)
        );

    private Turn<WriteANote> Warn(Restriction restriction) =>
        new(
            this with
            {
                Open = MayWrite,
                Material = restriction.IsOfCare ? Material.Discreet() : Material,
            },
            [
                new Reply.Ask(
                    MayWrite,
                    null,
                    restriction.InWords(Material.Who.IsKnown ? Material.Who.Full : null),
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
                    $"{(Material.Who.IsKnown ? $"{Material.Who.Full} knows" : "They know")} you, so the plain invitation is enough: nobody minds it from somebody they have worked or lived with. "
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
            _ when Words.Leaves(text) => new(null, [Left]),
            (MayWrite or KnowsYou, Language.Answer.No) => new(null, [Left]),
            (MayWrite or KnowsYou, Language.Answer.Yes) => (this with { Open = null }).Continue(desk),
            (MayWrite, _) when Words.SaysChecked(text) => (this with { Open = null }).Continue(desk),
            // "He left school in 2015": what stood in the way is over. Whoever was in one's care stays so.
            (MayWrite, _) when !Material.InCare && ToldUs.Says(text, "over") => (
                this with
                {
                    Open = null,
                    Material = Material.Learn(text, Topic.Meeting),
                }
            ).Continue(desk),
            (Unwelcome.Question, Language.Answer.No) => new(null, [Left]),
            (Unwelcome.Question, Language.Answer.Yes) => (this with { Open = null }).Continue(desk),
            (Unwelcome.Question, _) when Words.IsAboutWork(text) => (this with { Open = null }).Continue(
                desk
            ),
            // Nothing but a plain word that it was checked opens this gate.
            (MayWrite, _) => new(this, [StillToCheck]),
            (KnowsYou, _) when Requesting.Is(text) => (this with { Open = null }).Continue(desk),
            (DoNotSend.Question, _) when Words.SpeaksOfAnIntroduction(text) => Instead(DoNotSend.Introduced),
            _ => (
                this with
                {
                    Open = null,
                    Asked = Asked.Contains(Open!) ? Asked : Asked.Add(Open!),
                    Material = Material.Learn(text, Topic.Thing),
                }
            ).Continue(desk),
        };

    private static readonly Reply.Say StillToCheck = new(
        "I wait until you have checked. Say \"I have checked\" to go on, or \"leave it\".",
        Aside: true
    );

    /// <summary>A stranger, asked for the one thing, had nothing: no words of ours make a reason of that.</summary>
    private bool IsForNoReason =>
        Relationship is Relationship.Stranger
        && Asked.Contains(NoteQuestion.Thing.Id)
        && !Material.Met
        && (Material.Told.IsEmpty || LacksAReason)
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
}
