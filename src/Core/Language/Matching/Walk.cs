using System.Runtime.InteropServices;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>One walk of a message through a trie: calls back for every sequence that is found.</summary>
internal readonly ref struct Walk(Trie trie, Chart chart, Walk.Found found)
{
    private const int WidestGap = 4;

    public delegate void Found(int outcome, int first, int end, Span? name);

    public void All()
    {
        for (var first = 0; first < chart.Tokens.Count; first++)
        {
            From(Trie.Root, first, first, null);
        }
    }

    private void From(int node, int first, int at, Span? name)
    {
        ref readonly var here = ref trie[node];
        foreach (var outcome in here.Outcomes)
        {
            found(outcome, first, at, name);
        }

        var atEnd = at == chart.Tokens.Count || (at > first && Breaks(first, at));
        if ((atEnd || Closes(at)) && at > first)
        {
            Follow(node, Symbols.Ending, first, at, name);
        }

        if (atEnd)
        {
            return;
        }

        if (
            chart.Tokens[at].OpensSentence || (at > 0 && chart.Tokens[at - 1].Quote != chart.Tokens[at].Quote)
        )
        {
            Follow(node, Symbols.Opening, first, at, name);
        }

        Step(node, first, at, name);
        Skip(here.Gap, first, at, name);
    }

    private void Step(int node, int first, int at, Span? name)
    {
        if (chart.Tokens[at].Word is > 0 and var word)
        {
            Take(node, word, first, at, at + 1, name);
        }

        Follow(node, Symbols.Any, first, at + 1, name);
        if (chart.At(at) is not { } entries)
        {
            return;
        }

        foreach (var (symbol, end) in CollectionsMarshal.AsSpan(entries))
        {
            Take(node, symbol, first, at, end, symbol == Symbols.Name ? new Span(at, end) : name);
        }
    }

    private void Take(int node, int symbol, int first, int at, int end, Span? name)
    {
        Follow(node, symbol, first, end, name);
        foreach (var (slot, next) in trie.Slots(node, symbol))
        {
            foreach (var sequence in slot.From(symbol))
            {
                Rest(sequence, 1, next, first, end, name);
            }
        }
    }

    // The words of a group after its first.
    private void Rest(int[] sequence, int done, int next, int first, int at, Span? name)
    {
        if (done == sequence.Length)
        {
            From(next, first, at, name);
            return;
        }

        if (at == chart.Tokens.Count || Breaks(first, at))
        {
            return;
        }

        var wanted = sequence[done];
        if (wanted == Symbols.Any || wanted == chart.Tokens[at].Word)
        {
            Rest(sequence, done + 1, next, first, at + 1, name);
        }
        else if (wanted < 0 && chart.At(at) is { } entries)
        {
            foreach (var (symbol, end) in CollectionsMarshal.AsSpan(entries))
            {
                if (symbol == wanted)
                {
                    Rest(
                        sequence,
                        done + 1,
                        next,
                        first,
                        end,
                        symbol == Symbols.Name ? new Span(at, end) : name
                    );
                }
            }
        }
    }

    private void Follow(int node, int symbol, int first, int at, Span? name)
    {
        if (trie.Next(node, symbol) is >= 0 and var next)
        {
            From(next, first, at, name);
        }
    }

    private void Skip(int after, int first, int at, Span? name)
    {
        for (var skipped = 0; after >= 0 && skipped <= WidestGap; skipped++)
        {
            From(after, first, at + skipped, name);
            if (at + skipped >= chart.Tokens.Count || Breaks(first, at + skipped))
            {
                return;
            }
        }
    }

    // A phrase stays within one sentence and on one side of a quotation mark.
    private bool Breaks(int first, int at) =>
        chart.Tokens[at].OpensSentence && at > first || chart.Tokens[at].Quote != chart.Tokens[first].Quote;

    private bool Closes(int at) => chart.Tokens[at].Before >= Pause.Colon;
}
