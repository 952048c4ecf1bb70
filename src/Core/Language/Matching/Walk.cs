using System.Numerics;
using System.Runtime.InteropServices;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>One walk of a message through a trie: calls back for every sequence that is found.</summary>
internal readonly ref struct Walk(Trie trie, Chart chart, Walk.Found found)
{
    private const int WidestGap = 4;
    private readonly ReadOnlySpan<Token> tokens = CollectionsMarshal.AsSpan(chart.Tokens);

    // What is found on the way belongs to lists that this trie does not ask for: those of before will do.
    private readonly Beginnings beginnings = new(chart);
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
            if (
                at < tokens.Length
                && here.Hint.Meets(beginnings.Together[at])
                && !(at > first && Breaks(first, at))
            )
            {
                Step(node, first, at, name);
            }

            return;
        }

        ref readonly var extra = ref trie.ExtraOf(in here);
        foreach (var outcome in trie.OutcomesOf(in extra))
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

        if (here.Hint.Meets(beginnings.Together[at]))
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
        var end = beginnings.Firsts[at + 1];
        for (var next = beginnings.Firsts[at]; next < end; next += HintRow.Width)
        {
            for (var met = beginnings.Hints.Meeting(here.Hint, next, end); met != 0; met &= met - 1)
            {
                var one = beginnings.All[next + BitOperations.TrailingZeroCount(met)];
                Take(
                    node,
                    one.Symbol,
                    first,
                    one.End,
                    one.Symbol == Symbols.Name ? new Span(at, one.End) : name
                );
            }
        }
    }

    private void Take(int node, int symbol, int first, int at, Span name)
    {
        var (next, end) = trie.Find(node, symbol);
        var hint = beginnings.Together[at];
        for (; next < end; next += HintRow.Width)
        {
            for (var met = trie.Hints.Meeting(hint, next, end); met != 0; met &= met - 1)
            {
                var branch = trie.Branches[next + BitOperations.TrailingZeroCount(met)];
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
                if (wanted < 0 && Hint.Of(wanted).Meets(beginnings.Together[at]))
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

    private void Entries(int tail, int node, int first, int at, Span name)
    {
        var wanted = tails[tail];
        for (var next = beginnings.Firsts[at]; next < beginnings.Firsts[at + 1]; next++)
        {
            var one = beginnings.All[next];
            if (one.Symbol == wanted)
            {
                Rest(tail + 1, node, first, one.End, wanted == Symbols.Name ? new Span(at, one.End) : name);
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
