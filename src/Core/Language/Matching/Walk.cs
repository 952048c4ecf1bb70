using System.Runtime.InteropServices;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>One walk of a message through a trie: calls back for every sequence that is found.</summary>
internal readonly ref struct Walk(Trie trie, Chart chart, Walk.Found found)
{
    private const int WidestGap = 4;
    private readonly ReadOnlySpan<Token> tokens = CollectionsMarshal.AsSpan(chart.Tokens);

    // What is found on the way belongs to lists that this trie does not ask for: those of before will do.
    private readonly ReadOnlySpan<Chart.Entry> entries = chart.Entries;
    private readonly ReadOnlySpan<int> firsts = chart.Firsts;
    private readonly ReadOnlySpan<ulong> hints = chart.Hints;
    private readonly ReadOnlySpan<int> tails = trie.Tails;

    public delegate void Found(int outcome, int first, int end, Span name);

    public void All()
    {
        for (var first = 0; first < tokens.Length; first++)
        {
            if (!IsOneOfARow(first))
            {
                From(Trie.Root, first, first, default);
            }
        }
    }

    // "the the the the": no phrase has a word three times running, and a flood of one word must not cost its length.
    private bool IsOneOfARow(int at) =>
        at > 1
        && tokens[at].Word > 0
        && tokens[at].Word == tokens[at - 1].Word
        && tokens[at].Word == tokens[at - 2].Word;

    private void From(int node, int first, int at, Span name)
    {
        ref readonly var here = ref trie[node];
        if (here.Extra == 0)
        {
            if (at < tokens.Length && (here.Hints & hints[at]) != 0 && !(at > first && Breaks(first, at)))
            {
                Step(node, first, at, name);
            }

            return;
        }

        ref readonly var extra = ref trie.ExtraOf(in here);
        foreach (var outcome in extra.Outcomes)
        {
            found(outcome, first, at, name);
        }

        var atEnd = at == tokens.Length || (at > first && Breaks(first, at));
        if (extra.Ending >= 0 && at > first && (atEnd || Closes(at)))
        {
            From(extra.Ending, first, at, name);
        }

        if (atEnd)
        {
            return;
        }

        if (extra.Opening >= 0 && Opens(at))
        {
            From(extra.Opening, first, at, name);
        }

        if ((here.Hints & hints[at]) != 0)
        {
            Step(node, first, at, name);
        }

        if (extra.Any >= 0)
        {
            From(extra.Any, first, at + 1, name);
        }

        if (extra.Gap >= 0)
        {
            Skip(extra.Gap, first, at, name);
        }
    }

    private void Step(int node, int first, int at, Span name)
    {
        ref readonly var here = ref trie[node];
        if (tokens[at].Word is > 0 and var word && here.May(Trie.Hint(word), word))
        {
            Take(trie.Branches(node, word), first, at + 1, name);
        }

        for (var next = firsts[at]; (uint)next < (uint)entries.Length; )
        {
            ref readonly var entry = ref entries[next];
            if (here.May(entry.Hint, entry.Symbol))
            {
                Take(
                    trie.Branches(node, entry.Symbol),
                    first,
                    entry.End,
                    entry.Symbol == Symbols.Name ? new Span(at, entry.End) : name
                );
            }

            next = entry.Next;
        }
    }

    private void Take(ReadOnlySpan<Trie.Branch> branches, int first, int at, Span name)
    {
        var next = hints[at];
        foreach (ref readonly var branch in branches)
        {
            if ((branch.Hints & next) != 0)
            {
                Rest(branch.Tail, branch.Node, first, at, name);
            }
        }
    }

    // The words of a group after its first.
    private void Rest(int tail, int next, int first, int at, Span name)
    {
        while (tails[tail] is not Symbols.End and var wanted)
        {
            if (at == tokens.Length || Breaks(first, at))
            {
                return;
            }

            if (wanted != Symbols.Any && wanted != tokens[at].Word)
            {
                if (wanted < 0 && (Trie.Hint(wanted) & hints[at]) != 0)
                {
                    Entries(tail, next, first, at, name);
                }

                return;
            }

            tail++;
            at++;
        }

        From(next, first, at, name);
    }

    private void Entries(int tail, int next, int first, int at, Span name)
    {
        var wanted = tails[tail];
        for (var one = firsts[at]; (uint)one < (uint)entries.Length; one = entries[one].Next)
        {
            ref readonly var entry = ref entries[one];
            if (entry.Symbol == wanted)
            {
                Rest(
                    tail + 1,
                    next,
                    first,
                    entry.End,
                    wanted == Symbols.Name ? new Span(at, entry.End) : name
                );
            }
        }
    }

    private void Skip(int after, int first, int at, Span name)
    {
        for (var skipped = 0; skipped <= WidestGap; skipped++)
        {
            From(after, first, at + skipped, name);
            if (at + skipped >= tokens.Length || Breaks(first, at + skipped))
            {
                return;
            }
        }
    }

    // A phrase stays within one sentence and on one side of a quotation mark.
    private bool Breaks(int first, int at) =>
        tokens[at].OpensSentence && at > first || tokens[at].Quote != tokens[first].Quote;

    private bool Opens(int at) =>
        tokens[at].OpensSentence || (at > 0 && tokens[at - 1].Quote != tokens[at].Quote);

    private bool Closes(int at) => tokens[at].Before >= Pause.Colon;
}
