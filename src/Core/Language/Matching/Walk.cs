using System.Numerics;
using System.Runtime.InteropServices;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>One walk of a message through a trie: calls back for every sequence that is found.</summary>
internal ref struct Walk
{
    private const int WidestGap = 4;
    private readonly Trie trie;
    private readonly Found found;
    private readonly ReadOnlySpan<Trie.Branch> branches;
    private readonly ReadOnlySpan<int> tails;
    private readonly ReadOnlySpan<Token> tokens;
    private readonly ReadOnlySpan<int> firsts;
    private readonly ReadOnlySpan<Beginnings.Beginning> beginnings;
    private readonly HintRow hints;
    private readonly ReadOnlySpan<Hint> together;

    // Where the sequence began, and where it ends at the latest: it stays within one sentence and on one side of a quotation mark.
    private int first;
    private int end;

    public delegate void Found(int outcome, int first, int end, Span name);

    private Walk(Trie trie, Chart chart, Beginnings beginnings, Found found)
    {
        this.trie = trie;
        this.found = found;
        branches = trie.Branches;
        tails = trie.Tails;
        tokens = CollectionsMarshal.AsSpan(chart.Tokens);
        firsts = beginnings.Firsts;
        this.beginnings = beginnings.All;
        hints = beginnings.Hints;
        together = beginnings.Together;
    }

    public static void Through(Chart chart, Found found, params ReadOnlySpan<Trie> tries)
    {
        // What is found on the way belongs to lists that these tries do not ask for: those of before will do.
        using var beginnings = new Beginnings(chart);
        foreach (var trie in tries)
        {
            new Walk(trie, chart, beginnings, found).All();
        }
    }

    private void All()
    {
        for (first = 0; first < tokens.Length; first++)
        {
            if (first >= end)
            {
                end = EndAfter(first);
            }

            if (!IsOneOfARow(first))
            {
                From(Trie.Root, first, default);
            }
        }
    }

    // "the the the the": no phrase has a word three times running, and a flood of one word must not cost its length.
    private readonly bool IsOneOfARow(int at) =>
        at > 1
        && tokens[at].Word > 0
        && tokens[at].Word == tokens[at - 1].Word
        && tokens[at].Word == tokens[at - 2].Word;

    // "Dr. Smith": a name may go on behind a full stop, and the sequence behind the name.
    private readonly Walk Beyond(int at)
    {
        var walk = this;
        walk.end = EndAfter(at - 1);
        return walk;
    }

    private readonly int EndAfter(int at)
    {
        var quote = tokens[first].Quote;
        do
        {
            at++;
        } while (at < tokens.Length && !tokens[at].OpensSentence && tokens[at].Quote == quote);
        return at;
    }

    private readonly void From(int node, int at, Span name)
    {
        ref readonly var here = ref trie[node];
        if (here.Extra == 0)
        {
            if (at < end && here.Hint.Meets(together[at]))
            {
                Step(node, at, name);
            }

            return;
        }

        ref readonly var extra = ref trie.ExtraOf(in here);
        foreach (var outcome in trie.OutcomesOf(in extra))
        {
            found(outcome, first, at, name);
        }

        var atEnd = at >= end;
        if (extra.Ending >= 0 && at > first && (atEnd || Closes(at)))
        {
            From(extra.Ending, at, name);
        }

        if (atEnd)
        {
            return;
        }

        if (extra.Opening >= 0 && Opens(at))
        {
            From(extra.Opening, at, name);
        }

        if (here.Hint.Meets(together[at]))
        {
            Step(node, at, name);
        }

        if (extra.Any >= 0)
        {
            From(extra.Any, at + 1, name);
        }

        if (extra.Gap >= 0)
        {
            for (var after = at; after <= Math.Min(at + WidestGap, end); after++)
            {
                From(extra.Gap, after, name);
            }
        }
    }

    private readonly void Step(int node, int at, Span name)
    {
        ref readonly var here = ref trie[node];
        var last = firsts[at + 1];
        for (var next = firsts[at]; next < last; next += HintRow.Width)
        {
            for (var met = hints.Meeting(here.Hint, next, last); met != 0; met &= met - 1)
            {
                var one = beginnings[next + BitOperations.TrailingZeroCount(met)];
                var named = one.Symbol == Symbols.Name ? new Span(at, one.End) : name;
                if (one.End <= end)
                {
                    Take(node, one.Symbol, one.End, named);
                }
                else
                {
                    Beyond(one.End).Take(node, one.Symbol, one.End, named);
                }
            }
        }
    }

    private readonly void Take(int node, int symbol, int at, Span name)
    {
        var (next, last) = trie.Find(node, symbol);
        var hint = together[at];
        for (; next < last; next++)
        {
            ref readonly var branch = ref branches[next];
            if (branch.Hint.Meets(hint))
            {
                Rest(branch.Tail, branch.Node, at, name);
            }
        }
    }

    // The words of a group after its first.
    private readonly void Rest(int tail, int next, int at, Span name)
    {
        while (tails[tail] is not Symbols.End and var wanted)
        {
            if (at >= end)
            {
                return;
            }

            if (wanted != Symbols.Any && wanted != tokens[at].Word)
            {
                if (wanted < 0 && Hint.Of(wanted).Meets(together[at]))
                {
                    Entries(tail, next, at, name);
                }

                return;
            }

            tail++;
            at++;
        }

        From(next, at, name);
    }

    private readonly void Entries(int tail, int node, int at, Span name)
    {
        var wanted = tails[tail];
        for (var next = firsts[at]; next < firsts[at + 1]; next++)
        {
            var one = beginnings[next];
            if (one.Symbol == wanted)
            {
                Rest(tail + 1, node, one.End, wanted == Symbols.Name ? new Span(at, one.End) : name);
            }
        }
    }

    private readonly bool Opens(int at) =>
        tokens[at].OpensSentence || (at > 0 && tokens[at - 1].Quote != tokens[at].Quote);

    private readonly bool Closes(int at) => tokens[at].Before >= Pause.Colon;
}
