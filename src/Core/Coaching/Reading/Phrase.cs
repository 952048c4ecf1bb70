using System.Collections.Immutable;

namespace Etiquette.Core.Coaching.Reading;

/// <summary>
/// One line of a phrase file. Words stand for themselves; <c>a|b</c> is either; <c>grow~</c> is any word that begins so;
/// a trailing <c>?</c> makes a word optional; <c>_</c> is any one word; <c>..</c> is up to four words, or at the end of
/// the line the rest of the clause; <c>0</c> a number; <c>^</c> a word with a capital. A phrase never runs over the end
/// of a sentence.
/// </summary>
public sealed record Phrase(string Name, ImmutableArray<Phrase.Slot> Slots)
{
    private const int Gap = 4;

    /// <summary>A place in the phrase.</summary>
    public sealed record Slot(
        SlotKind Kind,
        bool Optional,
        ImmutableArray<string> Words,
        ImmutableArray<string> Stems
    )
    {
        public bool Fits(Word word) =>
            Kind switch
            {
                SlotKind.Any => true,
                SlotKind.Number => char.IsAsciiDigit(word.Text[0]),
                SlotKind.Capital => word.Capital,
                _ => Words.Contains(word.Text) || StemFits(word.Text),
            };

        private bool StemFits(string word)
        {
            foreach (var stem in Stems)
            {
                if (word.StartsWith(stem, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
    }

    public enum SlotKind
    {
        Words,
        Any,
        Gap,
        Number,
        Capital,
    }

    public static Phrase Parse(string name, string line) =>
        new(name, [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(SlotsOf)]);

    private static IEnumerable<Slot> SlotsOf(string part)
    {
        var optional = part.Length > 1 && part.EndsWith('?');
        var body = optional ? part[..^1] : part;
        switch (body)
        {
            case "_":
                return [new(SlotKind.Any, optional, [], [])];
            case "..":
                return [new(SlotKind.Gap, true, [], [])];
            case "0":
                return [new(SlotKind.Number, optional, [], [])];
            case "^":
                return [new(SlotKind.Capital, optional, [], [])];
        }

        // "I'm", "j'ai" are two words in a note, so they are two slots here.
        var pieces = body.Split('|')
            .Select(word => word.Split('\'', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        var heads = Either([.. pieces.Select(piece => piece[0])], optional);
        var tails = pieces.Where(piece => piece.Length > 1).Select(piece => piece[1]).ToArray();
        return tails.Length == 0 ? [heads] : [heads, Either(tails, optional || pieces.Count > 1)];
    }

    private static Slot Either(string[] words, bool optional) =>
        new(
            SlotKind.Words,
            optional,
            [.. words.Where(word => !word.EndsWith('~')).Select(word => Fold.Word(word))],
            [.. words.Where(word => word.EndsWith('~')).Select(word => Fold.Word(word.AsSpan()[..^1]))]
        );

    /// <summary>The index after the last word of the phrase when it stands at <paramref name="at"/>; -1 when it does not.</summary>
    public int Match(ImmutableArray<Word> words, int at) => Match(words, at, 0, words[at].Sentence);

    private int Match(ImmutableArray<Word> words, int at, int slot, int sentence)
    {
        if (slot == Slots.Length)
        {
            return at;
        }

        var here = Slots[slot];
        if (here.Kind == SlotKind.Gap && slot == Slots.Length - 1)
        {
            return EndOfClause(words, at);
        }

        if (here.Kind == SlotKind.Gap)
        {
            for (var skip = 0; skip <= Gap && at + skip <= words.Length; skip++)
            {
                var end = Match(words, at + skip, slot + 1, sentence);
                if (end >= 0)
                {
                    return end;
                }
            }

            return -1;
        }

        if (at < words.Length && words[at].Sentence == sentence && here.Fits(words[at]))
        {
            var end = Match(words, at + 1, slot + 1, sentence);
            if (end >= 0)
            {
                return end;
            }
        }

        return here.Optional ? Match(words, at, slot + 1, sentence) : -1;
    }

    private static int EndOfClause(ImmutableArray<Word> words, int at)
    {
        while (at < words.Length && words[at].Clause == words[at - 1].Clause)
        {
            at++;
        }

        return at;
    }
}
