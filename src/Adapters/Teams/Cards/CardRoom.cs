namespace Etiquette.Adapters.Teams;

/// <summary>How much of an answer a card shows: all that anybody writes, or less where somebody wrote a novel.</summary>
/// <param name="Text">The longest text of one piece.</param>
/// <param name="Items">The longest list.</param>
/// <param name="Buttons">A button for each correction; otherwise one list to pick from.</param>
internal sealed record CardRoom(int Text, int Items, bool Buttons)
{
    public static readonly IReadOnlyList<CardRoom> FromGenerousToTight =
    [
        new(900, 12, Buttons: true),
        new(900, 12, Buttons: false),
        new(350, 8, Buttons: false),
        new(140, 5, Buttons: false),
    ];
}
