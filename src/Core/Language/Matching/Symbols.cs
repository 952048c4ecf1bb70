using System.Runtime.InteropServices;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// What an edge can ask for, as one number: a word (1 and up), a list (below zero), a group, or one of the
/// few special things.
/// </summary>
internal sealed class Symbols(Vocabulary vocabulary)
{
    /// <summary>Ends each way of a group.</summary>
    public const int End = 0;

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

    private readonly Dictionary<string, int> lists = new(StringComparer.Ordinal)
    {
        ["number"] = Number,
        ["name"] = Name,
        ["any"] = Any,
    };

    private readonly Dictionary<string, int> slotNumbers = new(StringComparer.Ordinal);
    private readonly List<(int First, int End)> slots = [];
    private readonly List<Way> ways = [];
    private readonly List<int> tails = [End];

    /// <summary>One of the sequences that a group stands for.</summary>
    /// <param name="Tail">Where among the tails stands what follows the first.</param>
    internal readonly record struct Way(int First, int Tail);

    /// <summary>What follows the first word of the ways, each of them up to an <see cref="End"/>; at 0 nothing.</summary>
    public ReadOnlySpan<int> Tails => CollectionsMarshal.AsSpan(tails);

    /// <param name="hash">Of the word.</param>
    public int Word(ReadOnlySpan<char> word, ulong hash) => vocabulary.Learn(word, hash);

    public int Word(string word) => vocabulary.Learn(word);

    public int List(ReadOnlySpan<char> name)
    {
        ref var symbol = ref CollectionsMarshal.GetValueRefOrAddDefault(
            lists.GetAlternateLookup<ReadOnlySpan<char>>(),
            name,
            out var known
        );
        symbol = known ? symbol : FirstList - lists.Count + 1;
        return symbol;
    }

    /// <summary>The number of each list, by its name.</summary>
    public IReadOnlyDictionary<string, int> Lists => lists;

    public static bool IsSlot(int symbol) => symbol >= FirstSlot;

    /// <summary>
    /// One "(this|or that)" of a phrase, kept whole: writing out every combination would fill the memory. Groups that are
    /// written alike are one, so that phrases share them.
    /// </summary>
    /// <returns>0 for a group that was never seen.</returns>
    public int KnownSlot(ReadOnlySpan<char> written) =>
        slotNumbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var slot) ? slot : 0;

    /// <param name="sequences">Each of them up to an <see cref="End"/>.</param>
    public int Slot(ReadOnlySpan<char> written, ReadOnlySpan<int> sequences)
    {
        if (KnownSlot(written) is > 0 and var known)
        {
            return known;
        }

        var first = ways.Count;
        while (!sequences.IsEmpty)
        {
            var end = sequences.IndexOf(End);
            Add(sequences[..end]);
            sequences = sequences[(end + 1)..];
        }

        var slot = FirstSlot + slots.Count;
        slotNumbers.Add(written.ToString(), slot);
        slots.Add((first, ways.Count));
        return slot;
    }

    public ReadOnlySpan<Way> WaysOf(int slot)
    {
        var (first, end) = slots[slot - FirstSlot];
        return CollectionsMarshal.AsSpan(ways)[first..end];
    }

    // A group that begins with any word at all would fit everywhere, and is not tried.
    private void Add(ReadOnlySpan<int> sequence)
    {
        if (sequence[0] == Any)
        {
            return;
        }

        var tail = 0;
        if (sequence.Length > 1)
        {
            tail = tails.Count;
            tails.AddRange(sequence[1..]);
            tails.Add(End);
        }

        ways.Add(new(sequence[0], tail));
    }
}
