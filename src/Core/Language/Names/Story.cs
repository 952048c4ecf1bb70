using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Names;

/// <summary>Where the sentences of a message begin and end, and of whom it speaks before and after each word.</summary>
internal sealed class Story
{
    private const int Near = 40;

    private readonly NameFeatures words;
    private readonly int[] sentences;
    private readonly int[] begins;
    private readonly int[] ends;
    private readonly int[] they;
    private readonly uint[] before;
    private readonly uint[] after;

    public Story(Message message, NameFeatures words)
    {
        var tokens = message.Tokens;
        this.words = words;
        (sentences, begins, ends) = (new int[tokens.Count], new int[tokens.Count], new int[tokens.Count]);
        they = new int[tokens.Count + 1];
        (before, after) = (new uint[tokens.Count + 1], new uint[tokens.Count + 1]);
        for (var at = 0; at < tokens.Count; at++)
        {
            var opens = at == 0 || tokens[at].OpensSentence;
            begins[at] = opens ? at : begins[at - 1];
            sentences[at] = at == 0 ? 0 : sentences[at - 1] + (opens ? 1 : 0);
            they[at + 1] = they[at] + (words.SpeaksOfThem(at) ? 1 : 0);
            before[at + 1] = before[at] | words.KindsAt(at);
        }

        for (var at = tokens.Count - 1; at >= 0; at--)
        {
            ends[at] = at + 1 == tokens.Count || begins[at + 1] == at + 1 ? at + 1 : ends[at + 1];
            after[at] = after[at + 1] | words.KindsAt(at);
        }
    }

    /// <summary>From the first word of the sentence to the one after its last.</summary>
    public Span SentenceOf(Span name) => new(begins[name.First], ends[name.End - 1]);

    /// <summary>How many sentences come before that of a word.</summary>
    public int SentencesBefore(int at) => sentences[at];

    /// <summary>How often "he", "she" and their kin are said before a word.</summary>
    public int TheyBefore(int at) => they[at];

    /// <summary>How often they are said from a word on.</summary>
    public int TheyAfter(int at) => they[^1] - they[at];

    /// <summary>The kinds of the words before one, a bit each.</summary>
    public uint KindsBefore(int at) => before[at];

    /// <summary>The kinds of the words from one on.</summary>
    public uint KindsAfter(int at) => after[at];

    /// <summary>The kinds of the words in between, if they are not too many: further off, nothing is said of a name.</summary>
    public uint KindsBetween(int first, int end, bool fromTheEnd)
    {
        var bits = 0u;
        if (end - first > Near)
        {
            (first, end) = fromTheEnd ? (end - Near, end) : (first, first + Near);
        }

        for (var at = first; at < end; at++)
        {
            bits |= words.KindsAt(at);
        }

        return bits;
    }
}
