using System.Numerics;
using System.Runtime.InteropServices;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>One walk of a message through an automaton: calls back for every sequence that is found.</summary>
internal ref struct Walk
{
    private const int WidestGap = 4;
    private readonly Automaton automaton;
    private readonly Found found;
    private readonly ReadOnlySpan<Token> tokens;
    private readonly ReadOnlySpan<int> firsts;
    private readonly ReadOnlySpan<Beginnings.Beginning> beginnings;
    private readonly HintRow hints;
    private readonly ReadOnlySpan<Hint> together;

    // Where the sequence began, and where it ends at the latest: it stays within one sentence and on one side of a quotation mark.
    private int first;
    private int end;

    public delegate void Found(int outcome, int first, int end, Span name);

    private Walk(Automaton automaton, Chart chart, Beginnings beginnings, Found found)
    {
        this.automaton = automaton;
        this.found = found;
        tokens = CollectionsMarshal.AsSpan(chart.Tokens);
        firsts = beginnings.Firsts;
        this.beginnings = beginnings.All;
        hints = beginnings.Hints;
        together = beginnings.Together;
    }

    public static void Through(Chart chart, Found found, params ReadOnlySpan<Automaton> automata)
    {
        // What is found on the way belongs to lists that these automata do not ask for: those of before will do.
        using var beginnings = new Beginnings(chart);
        foreach (var automaton in automata)
        {
            new Walk(automaton, chart, beginnings, found).All();
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
                From(Automaton.Root, first, default);
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
        ref readonly var here = ref automaton[node];
        if (here.Extra == 0)
        {
            if (at < end && here.Hint.Meets(together[at]))
            {
                Step(node, at, name);
            }

            return;
        }

        ref readonly var extra = ref automaton.ExtraOf(in here);
        foreach (var outcome in automaton.OutcomesOf(in extra))
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
        ref readonly var here = ref automaton[node];
        var last = firsts[at + 1];
        for (var next = firsts[at]; next < last; next += HintRow.Width)
        {
            for (var met = hints.Meeting(here.Hint, next, last); met != 0; met &= met - 1)
            {
                var one = beginnings[next + BitOperations.TrailingZeroCount(met)];
                var onward = automaton.Find(node, one.Symbol);
                if (onward == Automaton.Root)
                {
                    continue;
                }

                var named = one.Symbol == Symbols.Name ? new Span(at, one.End) : name;
                if (one.End <= end)
                {
                    From(onward, one.End, named);
                }
                else
                {
                    Beyond(one.End).From(onward, one.End, named);
                }
            }
        }
    }

    private readonly bool Opens(int at) =>
        tokens[at].OpensSentence || (at > 0 && tokens[at - 1].Quote != tokens[at].Quote);

    private readonly bool Closes(int at) => tokens[at].Before >= Pause.Colon;
}
