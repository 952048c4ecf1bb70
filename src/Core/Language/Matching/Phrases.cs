namespace Etiquette.Core.Language.Matching;

/// <summary>The phrases found in a message, by family, in the order of the words.</summary>
internal sealed class Phrases
{
    // "[Tie.Nothing] my boss asks": looks like a tie and is none, so it covers the shorter phrase inside.
    private const string Nothing = "Nothing";

    private readonly Hit[]?[] families = new Hit[]?[Meaning.Families];

    public Phrases(List<Hit> found)
    {
        Sort(found);
        var kept = new Hit[found.Count];
        for (var at = 0; at < found.Count; at++)
        {
            var family = found[at].Meaning.Family;
            if (families[family] is null)
            {
                families[family] = Longest(found, at, family, kept);
            }
        }
    }

    /// <summary>Phrases of one kind, "Knows".</summary>
    public Hit[] Of(string family) =>
        Meaning.NumberOf(family) is var number && number < families.Length ? families[number] ?? [] : [];

    // "do not know her" holds "know her", and means the opposite.
    private static Hit[] Longest(List<Hit> found, int from, int family, Span<Hit> room)
    {
        var count = 0;
        var longest = 0;
        for (var at = from; at < found.Count; at++)
        {
            if (found[at].Meaning.Family == family && !Repeats(room[..count], found[at]))
            {
                room[count++] = found[at];
                longest = Math.Max(longest, found[at].End - found[at].First);
            }
        }

        var hits = room[..count];
        var kept = new List<Hit>(count);
        for (var at = 0; at < count; at++)
        {
            if (hits[at].Value is not Nothing && !IsCovered(hits, at, longest))
            {
                kept.Add(hits[at]);
            }
        }

        return [.. kept];
    }

    private static bool Repeats(ReadOnlySpan<Hit> hits, Hit hit)
    {
        for (var at = hits.Length - 1; at >= 0 && hits[at].First == hit.First; at--)
        {
            if (hits[at] == hit)
            {
                return true;
            }
        }

        return false;
    }

    // Only what begins at most the longest phrase earlier can hold it.
    private static bool IsCovered(ReadOnlySpan<Hit> hits, int at, int longest)
    {
        var hit = hits[at];
        var other = at;
        while (other + 1 < hits.Length && hits[other + 1].First == hit.First)
        {
            other++;
        }

        for (; other >= 0 && hits[other].First + longest >= hit.End; other--)
        {
            if (Covers(hits[other], hit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Covers(Hit other, Hit hit) =>
        (other.Holds(hit) && !IsSame(other, hit) && !BothCount(other, hit))
        || (other.Value is Nothing && (other.First, other.End) == (hit.First, hit.End) && other != hit);

    // "wants a transfer by noon" hurries, and the transfer in it is about money all the same.
    private static bool BothCount(Hit other, Hit hit) =>
        hit.Label.StartsWith("Signs.", StringComparison.Ordinal)
        && other.Value is not ("None" or Nothing)
        && other.Value != hit.Value;

    private static bool IsSame(Hit a, Hit b) => a.Meaning == b.Meaning && a.Name is not null;

    // A walk finds them in order; those of a second language come after, and phrases that begin alike stay as found.
    private static void Sort(List<Hit> found)
    {
        for (var at = 1; at < found.Count; at++)
        {
            if (found[at - 1].First > found[at].First)
            {
                var sorted = found.OrderBy(hit => hit.First).ToArray();
                found.Clear();
                found.AddRange(sorted);
                return;
            }
        }
    }
}
