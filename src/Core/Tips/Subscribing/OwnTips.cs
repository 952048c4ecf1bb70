using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tips.Subscribing;

/// <summary>A team's own tips: suggested in chat, read by whoever manages the tips, and used only after that.</summary>
internal sealed class OwnTips(TipDesk desk)
{
    private const int Most = 200;

    public DeskTurn Hear(TipWish wish, string text) =>
        !desk.Manages() && desk.Around.Here is not { Kind: PlaceKind.Personal }
            ? DeskTurn.Say(TipDeskRights.Refusal)
        : wish is TipWish.AddTip ? Add(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())
        : Waiting();

    public DeskTurn Pick(string id, string option)
    {
        if (desk.Own.Find(own => own.Tip.Id == id) is not { } own)
        {
            return DeskTurn.Say("That tip is not here any more.");
        }

        if (!desk.Manages())
        {
            return DeskTurn.Say(TipDeskRights.Refusal);
        }

        return option is "use"
            ? new DeskTurn(
                null,
                [new Reply.Say($"In use from now on: “{own.Tip.Title}”.")],
                [new Effect.KeepTip(own with { InUse = true })]
            )
            : new DeskTurn(
                null,
                [new Reply.Say($"Thrown away: “{own.Tip.Title}”.")],
                [new Effect.DropTip(own)]
            );
    }

    private DeskTurn Add(string said)
    {
        if (TipReader.FromChat(said, desk.User, desk.Book, out var tip) is { } fault)
        {
            return DeskTurn.Say(fault);
        }

        if (desk.Own.Count >= Most)
        {
            return DeskTurn.Say($"The team has {Most} tips of its own already. Throw one away first.");
        }

        var own = new OwnTip(tip!, desk.User, InUse: false);
        return new DeskTurn(
            null,
            [
                new Reply.Teach(TipCard.Sample(tip!)),
                Ask(
                    own,
                    "This is how it will look. Please read it once more, or let a colleague: it is used only after that."
                ),
            ],
            [new Effect.KeepTip(own)]
        );
    }

    private DeskTurn Waiting()
    {
        var waiting = desk.Own.FindAll(own => !own.InUse);
        var inUse = desk.Own.Count - waiting.Count;
        return waiting is [var first, ..]
            ? DeskTurn.Say(
                null,
                new Reply.Say(
                    $"Your own tips: {waiting.Count} to review, {inUse} in use. The oldest to review:"
                ),
                new Reply.Teach(TipCard.Sample(first.Tip)),
                Ask(first, "Shall I use it?")
            )
            : DeskTurn.Say(
                $"Your own tips: none to review, {inUse} in use. "
                    + "Add one with “add a tip: Title. Text. Source: who says so”."
            );
    }

    private static Reply.Ask Ask(OwnTip own, string text) =>
        new(
            DeskWords.Review + own.Tip.Id,
            null,
            text,
            [new("use", "Use it"), new("throw", "Throw it away")],
            Case: 0
        );
}
