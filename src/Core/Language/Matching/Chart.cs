using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>For each word of a message: which list entries, numbers and names begin there, and where they end.</summary>
internal sealed class Chart(IReadOnlyList<Token> tokens)
{
    private readonly List<(int Symbol, int End)>?[] starts = new List<(int, int)>?[tokens.Count];

    public IReadOnlyList<Token> Tokens => tokens;

    public void Add(int at, int symbol, int end)
    {
        var here = starts[at] ??= [];
        if (!here.Contains((symbol, end)))
        {
            here.Add((symbol, end));
        }
    }

    public List<(int Symbol, int End)>? At(int at) => starts[at];

    public bool Has(int at, int symbol, out int end)
    {
        end = -1;
        foreach (var (found, last) in starts[at] ?? [])
        {
            end = found == symbol ? Math.Max(end, last) : end;
        }

        return end >= 0;
    }
}
