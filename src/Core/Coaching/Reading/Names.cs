using System.Collections.Frozen;

namespace Etiquette.Core.Coaching.Reading;

/// <summary>Whether two names can be the same person: short forms and spellings, never a guess at who somebody is.</summary>
public static class Names
{
    private static readonly FrozenDictionary<string, int[]> Circles = PhraseFile
        .Rows("nicknames")
        .SelectMany((circle, number) => circle.Select(name => (name, number)))
        .GroupBy(entry => entry.name, entry => entry.number)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private const int SharedStart = 3;

    private static readonly string[] Endings =
    [
        "i",
        "ie",
        "ek",
        "ik",
        "ko",
        "ka",
        "sia",
        "cia",
        "zia",
        "sha",
        "cha",
        "ita",
        "ito",
        "chen",
        "je",
    ];

    /// <summary>Does this folded word name the person?</summary>
    public static bool Same(string word, string? person)
    {
        if (person is null)
        {
            return false;
        }

        foreach (var name in Words.Of(person))
        {
            if (Alike(word, name.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Bob" and "Robert", "Alex" and "Alexandra", "Müller" and "Mueller", "J" and "Jane".</summary>
    public static bool Alike(string one, string other)
    {
        if (one == other || Plain(one) == Plain(other))
        {
            return true;
        }

        if (one.Length == 1 || other.Length == 1)
        {
            return one[0] == other[0];
        }

        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        if (shorter.Length > 2 && longer.StartsWith(shorter, StringComparison.Ordinal))
        {
            return true;
        }

        return IsADiminutive(shorter, longer)
            || Circles.TryGetValue(one, out var mine)
                && Circles.TryGetValue(other, out var theirs)
                && mine.Intersect(theirs).Any();
    }

    /// <summary>"Franzi" of "Franziska", "Jarek" of "Jaroslaw": no list knows them all, and a needless fault offends.</summary>
    private static bool IsADiminutive(string shorter, string longer) =>
        shorter.Length > 3
        && longer.Length > shorter.Length
        && longer.AsSpan().CommonPrefixLength(shorter) >= SharedStart
        && Array.Exists(Endings, ending => shorter.EndsWith(ending, StringComparison.Ordinal));

    private static string Plain(string name) =>
        name.Replace("ae", "a", StringComparison.Ordinal)
            .Replace("oe", "o", StringComparison.Ordinal)
            .Replace("ue", "u", StringComparison.Ordinal)
            .Replace("-", "", StringComparison.Ordinal);
}
