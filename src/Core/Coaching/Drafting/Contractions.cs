using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>"I'm" in a warm note, "I am" in a formal one.</summary>
internal static partial class Contractions
{
    private static readonly (string Short, string Long)[] pairs =
    [
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
    ];

    public static string Expand(string text)
    {
        // "I'd like" is "would", "I'd read" may be "had".
        var expanded = Would().Replace(text.Replace('’', '\''), "$1 would$2");
        foreach (var (shortened, full) in pairs)
        {
            expanded = Swap(expanded, shortened, full);
        }

        return expanded;
    }

    /// <summary>Only what everybody contracts; "did not" may be meant to weigh.</summary>
    public static string Contract(string text) =>
        Swap(Swap(Like().Replace(text, "$1'd$2"), "I'm", "I am", back: true), "I've", "I have", back: true);

    private static string Swap(string text, string shortened, string full, bool back = false) =>
        back
            ? Regex.Replace(
                text,
                $@"\b{full}\b(?= (?:an?|the|your|one|from|at|in|writing|working|\w+ing|been|\w+ed)\b)",
                shortened
            )
            : Regex.Replace(
                text,
                $@"\b{Regex.Escape(shortened)}\b",
                match => char.IsUpper(match.Value[0]) ? char.ToUpperInvariant(full[0]) + full[1..] : full,
                RegexOptions.IgnoreCase
            );

    [GeneratedRegex(
        @"\b(I|we|you|she|he|they|it)'d( (?:like|love|be|value|welcome|appreciate|have|enjoy|rather|also|happily|gladly)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Would();

    [GeneratedRegex(@"\b(I) would( (?:like|love|be|value|welcome)\b)")]
    private static partial Regex Like();
}
