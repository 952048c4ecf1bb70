using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// What an edge of the trie can ask for, as one number: a word (1 and up), a list (below zero), or one of the
/// few special things.
/// </summary>
internal sealed class Symbols(Vocabulary vocabulary)
{
    /// <summary>A number, in digits or words.</summary>
    public const int Number = -1;

    /// <summary>Something that looks like a person's name.</summary>
    public const int Name = -2;

    /// <summary>Any one word.</summary>
    public const int Any = -3;

    /// <summary>The edges of a sentence; they take up no word.</summary>
    public const int Opening = -4;
    public const int Ending = -5;
    private const int FirstList = -16;
    private const int FirstSlot = 1 << 24;

    private readonly Dictionary<string, int> slotNumbers = new(StringComparer.Ordinal);
    private readonly List<Slot> slots = [];

    private readonly Dictionary<string, int> lists = new(StringComparer.Ordinal)
    {
        ["number"] = Number,
        ["name"] = Name,
        ["any"] = Any,
    };

    public int Word(string word) => vocabulary.Learn(word);

    public int Word(ReadOnlySpan<char> word) =>
        vocabulary[word] is > 0 and var known ? known : vocabulary.Learn(word.ToString());

    public int List(string name)
    {
        if (!lists.TryGetValue(name, out var symbol))
        {
            symbol = FirstList - lists.Count;
            lists.Add(name, symbol);
        }

        return symbol;
    }

    /// <summary>The list of that name, or a number that no word has: not every language has every list.</summary>
    public int Known(string name) => lists.GetValueOrDefault(name);

    public static bool IsSlot(int symbol) => symbol >= FirstSlot;

    public Slot SlotOf(int symbol) => slots[symbol - FirstSlot];

    /// <summary>Groups that are written alike are one, so that phrases share them.</summary>
    public int Slot(string written, List<int[]> alternatives)
    {
        if (!slotNumbers.TryGetValue(written, out var symbol))
        {
            symbol = FirstSlot + slots.Count;
            slotNumbers.Add(written, symbol);
            slots.Add(new(alternatives));
        }

        return symbol;
    }
}
