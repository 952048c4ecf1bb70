namespace Etiquette.Core.Language.Matching;

/// <summary>Some lists of a language in an order of our own, to tell at once which of them an entry belongs to.</summary>
internal sealed class ListOrder
{
    // By symbol, as lists are numbered from zero downwards: one more than the place; 0 for a list that is not among them.
    private readonly int[] places;

    public ListOrder(Grammar grammar, string[] lists)
    {
        var symbols = Array.ConvertAll(lists, grammar.List);
        var last = 0;
        foreach (var symbol in symbols)
        {
            last = Math.Min(last, symbol);
        }

        places = new int[1 - last];
        for (var list = 0; list < lists.Length; list++)
        {
            // Not every language has every list.
            if (symbols[list] < 0)
            {
                places[-symbols[list]] = list + 1;
            }
        }
    }

    /// <summary>The place of the list that has this symbol; -1 for any other, and for a word.</summary>
    public int PlaceOf(int symbol) => symbol < 0 && -symbol < places.Length ? places[-symbol] - 1 : -1;
}
