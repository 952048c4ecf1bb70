using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tips.Subscribing;

/// <summary>One answer at the desk.</summary>
/// <param name="Here">What the conversation remembers of it; null: nothing is left to remember.</param>
/// <param name="Undo">How to take it back; null leaves the last one.</param>
internal sealed record DeskTurn(
    TipsHere? Here,
    IReadOnlyList<Reply> Replies,
    IReadOnlyList<Effect> Effects,
    TipUndo? Undo = null
)
{
    public static DeskTurn Say(TipsHere? here, params Reply[] replies) => new(here, replies, []);

    public static DeskTurn Say(string text, TipsHere? here = null) => Say(here, new Reply.Say(text));
}
