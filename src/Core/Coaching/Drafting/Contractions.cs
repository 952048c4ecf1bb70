using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>"I'm" in a warm note, "I am" in a formal one.</summary>
internal static partial class Contractions
{
    private static readonly (Regex Short, string Long)[] pairs =
    [
        .. new[]
        {
            ("I'm", "I am"),
            ("I've", "I have"),
            ("I'll", "I will"),
            ("we're", "we are"),
            ("we've", "we have"),
            ("we'll", "we will"),
            ("you're", "you are"),
            ("you've", "you have"),
            ("you'll", "you will"),
            ("it's", "it is"),
            ("that's", "that is"),
            ("there's", "there is"),
            ("don't", "do not"),
            ("doesn't", "does not"),
            ("didn't", "did not"),
            ("isn't", "is not"),
            ("aren't", "are not"),
            ("wasn't", "was not"),
            ("weren't", "were not"),
            ("haven't", "have not"),
            ("hasn't", "has not"),
            ("can't", "cannot"),
            ("couldn't", "could not"),
            ("won't", "will not"),
            ("wouldn't", "would not"),
        }.Select(pair =>
            (
                new Regex($@"\b{pair.Item1}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
                pair.Item2
            )
        ),
    ];

    public static string Expand(string text)
    {
        var straight = text.Replace('’', '\'');
        if (!straight.Contains('\'', StringComparison.Ordinal))
        {
            return text;
        }

        // "I'd like" is "would", "I'd read" may be "had".
        return pairs.Aggregate(
            Would().Replace(straight, "$1 would$2"),
            (expanded, pair) =>
                pair.Short.Replace(
                    expanded,
                    found =>
                        char.IsUpper(found.Value[0])
                            ? char.ToUpperInvariant(pair.Long[0]) + pair.Long[1..]
                            : pair.Long
                )
        );
    }

    /// <summary>Only what everybody contracts; "did not" may be meant to weigh.</summary>
    public static string Contract(string text) => Am().Replace(Like().Replace(text, "$1'd$2"), "I'm");

    [GeneratedRegex(
        @"\b(I|we|you|she|he|they|it)'d( (?:like|love|be|value|welcome|appreciate|have|enjoy|rather|also|happily|gladly)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Would();

    [GeneratedRegex(@"\b(I) would( (?:like|love|be|value|welcome)\b)")]
    private static partial Regex Like();

    [GeneratedRegex(@"\bI am\b(?= (?:an?|the|your|one|from|at|in|\w+ing)\b)")]
    private static partial Regex Am();
}
