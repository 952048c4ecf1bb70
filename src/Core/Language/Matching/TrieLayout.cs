using System.Runtime.InteropServices;

namespace Etiquette.Core.Language.Matching;

/// <summary>Lays out what has grown for the walk: what leads on from a node side by side, in the order of the symbols.</summary>
internal sealed class TrieLayout(Symbols symbols, List<Sapling.Edge> edges, List<int[]?> outcomes)
{
    /// <summary>An edge, or one of the ways of a group, as it will stand in the trie.</summary>
    private readonly record struct Lead(int From, int Symbol, int To, int Tail);

    public Trie Lay()
    {
        var leads = Leads();
        var nodes = new Trie.Node[edges.Count];
        var rows = Rows(leads, nodes);
        var found = new List<int>();
        var extras = Extras(nodes, found);
        var asked = SymbolsOf(leads, rows);
        Hint(nodes, asked);
        var tails = symbols.Tails.ToArray();
        return new(nodes, [.. extras], [.. found], asked, Branches(leads, rows, nodes, tails), tails);
    }

    private static int[] SymbolsOf(List<Lead> leads, long[] rows)
    {
        var found = new int[rows.Length];
        for (var at = 0; at < rows.Length; at++)
        {
            found[at] = leads[(int)rows[at]].Symbol;
        }

        return found;
    }

    private static void Hint(Trie.Node[] nodes, int[] found)
    {
        for (var node = 0; node < nodes.Length; node++)
        {
            Hint hint = default;
            for (var at = nodes[node].First; at < nodes[node].End; at++)
            {
                hint |= Matching.Hint.Of(found[at]);
            }

            nodes[node] = nodes[node] with { Hint = hint };
        }
    }

    private static Trie.Branch[] Branches(List<Lead> leads, long[] rows, Trie.Node[] nodes, int[] tails) =>
        Array.ConvertAll(
            rows,
            row =>
            {
                var (_, _, to, tail) = leads[(int)row];
                return new Trie.Branch(HintOf(tails[tail], nodes[to]), to, tail);
            }
        );

    private static Hint HintOf(int tail, Trie.Node next) =>
        tail == Symbols.Any ? Matching.Hint.Any
        : tail != Symbols.End ? Matching.Hint.Of(tail)
        : next.Extra != 0 ? Matching.Hint.Any
        : next.Hint;

    // What leads on, in the order in which it was added: words and lists first, then groups, written out by their
    // first words.
    private List<Lead> Leads()
    {
        var leads = new List<Lead>(
            edges.Sum(edge => Symbols.IsSlot(edge.Symbol) ? symbols.WaysOf(edge.Symbol).Length : 1)
        );
        for (var node = 1; node < edges.Count; node++)
        {
            var (from, symbol) = edges[node];
            if (
                !Symbols.IsSlot(symbol)
                && symbol is not (Pattern.Gap or Symbols.Opening or Symbols.Ending or Symbols.Any)
            )
            {
                leads.Add(new(from, symbol, node, 0));
            }
        }

        for (var node = 1; node < edges.Count; node++)
        {
            var (from, symbol) = edges[node];
            if (Symbols.IsSlot(symbol))
            {
                foreach (var way in symbols.WaysOf(symbol))
                {
                    leads.Add(new(from, way.First, node, way.Tail));
                }
            }
        }

        return leads;
    }

    /// <summary>Gives each node its place in the row of branches.</summary>
    /// <returns>The row: symbols above, numbers of leads below, so that sorting a node's part keeps alike ones in order.</returns>
    private static long[] Rows(List<Lead> leads, Trie.Node[] nodes)
    {
        var ends = new int[nodes.Length];
        foreach (var lead in leads)
        {
            ends[lead.From]++;
        }

        var first = 0;
        for (var node = 0; node < nodes.Length; node++)
        {
            nodes[node] = new(default, first, first + ends[node], 0);
            (ends[node], first) = (first, first + ends[node]);
        }

        var rows = new long[leads.Count];
        for (var lead = 0; lead < rows.Length; lead++)
        {
            rows[ends[leads[lead].From]++] = (long)leads[lead].Symbol << 32 | (uint)lead;
        }

        foreach (var node in nodes)
        {
            rows.AsSpan(node.First..node.End).Sort();
        }

        return rows;
    }

    private List<Trie.Extra> Extras(Trie.Node[] nodes, List<int> found)
    {
        List<Trie.Extra> extras = [Trie.Extra.Nothing];
        for (var node = 0; node < edges.Count; node++)
        {
            if (outcomes[node] is { } here)
            {
                ExtraOf(node) = Trie.Extra.Nothing with
                {
                    First = found.Count,
                    End = found.Count + here.Length,
                };
                found.AddRange(here);
            }
        }

        for (var node = 1; node < edges.Count; node++)
        {
            var (from, symbol) = edges[node];
            if (symbol is Pattern.Gap or Symbols.Opening or Symbols.Ending or Symbols.Any)
            {
                ref var extra = ref ExtraOf(from);
                extra = symbol switch
                {
                    Pattern.Gap => extra with { Gap = node },
                    Symbols.Opening => extra with { Opening = node },
                    Symbols.Ending => extra with { Ending = node },
                    _ => extra with { Any = node },
                };
            }
        }

        return extras;

        ref Trie.Extra ExtraOf(int node)
        {
            if (nodes[node].Extra == 0)
            {
                nodes[node] = nodes[node] with { Extra = extras.Count };
                extras.Add(Trie.Extra.Nothing);
            }

            return ref CollectionsMarshal.AsSpan(extras)[nodes[node].Extra];
        }
    }
}
