using System.Runtime.InteropServices;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>One walk of a message through a trie: calls back for every sequence that is found.</summary>
internal readonly ref struct Walk(Trie trie, Chart chart, Walk.Found found)
{
    private const int WidestGap = 4;
    private readonly ReadOnlySpan<Token> tokens = CollectionsMarshal.AsSpan(chart.Tokens);

    public delegate void Found(int outcome, int first, int end, Span? name);

    public void All()
    {
        for (var first = 0; first < tokens.Length; first++)
        {
            if (!IsOneOfARow(first))
            {
                From(Trie.Root, first, first, null);
            }
        }
    }

    // "the the the the": no phrase has a word three times running, and a flood of one word must not cost its length.
    private bool IsOneOfARow(int at) =>
        at > 1
        && tokens[at].Word > 0
        && tokens[at].Word == tokens[at - 1].Word
        && tokens[at].Word == tokens[at - 2].Word;

    private void From(int node, int first, int at, Span? name)
    {
        ref readonly var here = ref trie[node];
        foreach (var outcome in here.Outcomes)
        {
            found(outcome, first, at, name);
        }

        var atEnd = at == tokens.Length || (at > first && Breaks(first, at));
        if (here.Ending >= 0 && at > first && (atEnd || Closes(at)))
        {
            From(here.Ending, first, at, name);
        }

        if (atEnd)
        {
            return;
        }

        if (here.Opening >= 0 && Opens(at))
        {
            From(here.Opening, first, at, name);
        }

        Step(node, first, at, name);
        Skip(here.Gap, first, at, name);
    }

    private void Step(int node, int first, int at, Span? name)
    {
        if (tokens[at].Word is > 0 and var word)
        {
            Take(node, word, first, at + 1, name);
        }

        if (trie[node].Any is >= 0 and var any)
        {
            From(any, first, at + 1, name);
        }

        for (var entry = chart.First(at); entry >= 0; entry = chart[entry].Next)
        {
            var (symbol, end, _) = chart[entry];
            Take(node, symbol, first, end, symbol == Symbols.Name ? new Span(at, end) : name);
        }
    }

    private void Take(int node, int symbol, int first, int at, Span? name)
    {
        for (var branch = trie.Branch(node, symbol); branch >= 0; branch = trie.At(branch).Next)
        {
            Rest(trie.At(branch).Tail, trie.At(branch).Node, first, at, name);
        }
    }

    // The words of a group after its first.
    private void Rest(ReadOnlySpan<int> tail, int next, int first, int at, Span? name)
    {
        if (tail.IsEmpty)
        {
            From(next, first, at, name);
            return;
        }

        if (at == tokens.Length || Breaks(first, at))
        {
            return;
        }

        var wanted = tail[0];
        if (wanted == Symbols.Any || wanted == tokens[at].Word)
        {
            Rest(tail[1..], next, first, at + 1, name);
            return;
        }

        for (var entry = wanted < 0 ? chart.First(at) : -1; entry >= 0; entry = chart[entry].Next)
        {
            var (symbol, end, _) = chart[entry];
            if (symbol == wanted)
            {
                Rest(tail[1..], next, first, end, symbol == Symbols.Name ? new Span(at, end) : name);
            }
        }
    }

    private void Skip(int after, int first, int at, Span? name)
    {
        for (var skipped = 0; after >= 0 && skipped <= WidestGap; skipped++)
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
