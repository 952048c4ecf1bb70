using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Names;

/// <summary>Names in a row, "Tara Finn, Joe Bright and Lisa Orr": where they begin and end, to find the next.</summary>
internal sealed class Row(Message message, IEnumerable<Span> names)
{
    private const int LongestAside = 6;

    private readonly int and = message.Grammar.List("and");
    private readonly HashSet<int> begins = [.. names.Select(name => name.First)];
    private readonly HashSet<int> ends = [.. names.Select(name => name.End)];

    /// <summary>Those that were found to stand in the row.</summary>
    public List<Span> Taken { get; } = [];

    /// <summary>From the last name back to the first, and back again, until nobody is added.</summary>
    public void TakeAll(List<Span> left)
    {
        for (var before = -1; before != left.Count; )
        {
            before = left.Count;
            left.Reverse();
            left.RemoveAll(Takes);
        }
    }

    private bool Takes(Span name)
    {
        if (!IsBeside(name))
        {
            return false;
        }

        begins.Add(name.First);
        ends.Add(name.End);
        Taken.Add(name);
        return true;
    }

    private bool IsBeside(Span name) =>
        (begins.Contains(name.End) && FollowsComma(name.End))
        || HasAnAsideBetween(name)
        || (begins.Contains(name.End + 1) && IsAnd(name.End))
        || (
            ends.Contains(name.First - 2)
            && IsAnd(name.First - 2)
            && message.Speaks(name.First - 1, "article")
        )
        || (ends.Contains(name.First) && FollowsComma(name.First))
        || (ends.Contains(name.First - 1) && IsAnd(name.First - 1));

    // "Alf (pilot), Berit (crane), Conny (?)"
    private bool HasAnAsideBetween(Span name) =>
        Enumerable
            .Range(0, LongestAside)
            .Any(words => begins.Contains(name.End + words) && IsAside(name.End, name.End + words))
        || Enumerable
            .Range(0, LongestAside)
            .Any(words => ends.Contains(name.First - words) && IsAside(name.First - words, name.First));

    private bool IsAside(int first, int end) =>
        end < message.Tokens.Count
        && message.Tokens[first].Before == Pause.Bracket
        && message.Tokens[end].Before == Pause.Bracket;

    private bool FollowsComma(int at) => message.Tokens[at].Before == Pause.Comma;

    private bool IsAnd(int at) => message.Chart.Has(at, and, out _);
}
