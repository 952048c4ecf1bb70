using System.Collections.Frozen;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Learned;

/// <summary>What a word is about: a meeting, a trade, a job, a haste.</summary>
internal static class Kinds
{
    private static readonly FrozenDictionary<string, string[]> Whole = Group(word => word[^1] != '~');
    private static readonly FrozenDictionary<string, string[]> Stems = Group(word => word[^1] == '~');

    public static string[] Of(string word)
    {
        if (Whole.TryGetValue(word, out var kinds))
        {
            return kinds;
        }

        var stems = Stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(word.Length, 12); length > 3; length--)
        {
            if (stems.TryGetValue(word.AsSpan(0, length), out kinds))
            {
                return kinds;
            }
        }

        return [];
    }

    private static FrozenDictionary<string, string[]> Group(Func<string, bool> some) =>
        PhraseFile
            .Rows("kinds")
            .SelectMany(row => row[1..].Where(some).Select(word => (Word: word.TrimEnd('~'), Kind: row[0])))
            .GroupBy(pair => pair.Word, pair => pair.Kind)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Distinct().ToArray(),
                StringComparer.Ordinal
            );
}
