using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>"She writes" is "you write": a verb after "you".</summary>
internal static partial class Agreement
{
    private static readonly FrozenDictionary<string, string> irregular = new Dictionary<string, string>
    {
        ["is"] = "are",
        ["was"] = "were",
        ["has"] = "have",
        ["does"] = "do",
        ["isn't"] = "aren't",
        ["wasn't"] = "weren't",
        ["hasn't"] = "haven't",
        ["doesn't"] = "don't",
        ["goes"] = "go",
        ["undergoes"] = "undergo",
        ["dies"] = "die",
        ["lies"] = "lie",
        ["ties"] = "tie",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words in -s that may stand between a subject and its verb, or end a sentence.</summary>
    private static readonly FrozenSet<string> noVerbs =
    [
        "always",
        "perhaps",
        "sometimes",
        "besides",
        "afterwards",
        "nowadays",
        "thus",
        "this",
        "his",
        "its",
        "us",
        "as",
        "yes",
        "plus",
        "years",
        "was",
    ];

    private static readonly FrozenSet<string> adverbs =
    [
        "also",
        "really",
        "always",
        "just",
        "often",
        "recently",
        "still",
        "kindly",
        "never",
        "usually",
        "currently",
        "now",
        "both",
        "sometimes",
        "already",
        "clearly",
        "once",
        "actually",
        "even",
        "probably",
        "only",
        "then",
        "later",
        "perhaps",
        "maybe",
        "regularly",
        "who",
    ];

    public static bool IsAdverb(string word) => adverbs.Contains(word.ToLowerInvariant());

    public static string AfterYou(string verb)
    {
        var word = Pieces.Straight(verb).ToLowerInvariant();
        return irregular.TryGetValue(word, out var other) ? other
            : word.Length < 4 || !word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal) ? verb
            : noVerbs.Contains(word) ? verb
            : word.EndsWith("ies", StringComparison.Ordinal) ? verb[..^3] + "y"
            : Sibilant().IsMatch(word) ? verb[..^2]
            : verb[..^1];
    }

    /// <summary>Would this word in -s be a verb after "and"? "and runs a lab", not "workshops and classes".</summary>
    public static bool IsVerbBefore(string word, string? next) =>
        irregular.ContainsKey(word)
        || word.Length > 3
            && word.EndsWith('s')
            && !word.EndsWith("ss", StringComparison.Ordinal)
            && !noVerbs.Contains(word.ToLowerInvariant())
            && next is not null
            && AfterVerb().IsMatch(next);

    public static bool IsPastParticiple(string word) => Participle().IsMatch(word);

    [GeneratedRegex(@"(?:s|sh|ch|x|z|o)es$", RegexOptions.IgnoreCase)]
    private static partial Regex Sibilant();

    [GeneratedRegex(
        @"^(?:a|an|the|my|our|your|her|his|their|its|it|them|this|every|all|me|us|you|about|on|with|to|for|at|in|how|what|that|people)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AfterVerb();

    [GeneratedRegex(
        @"(?:ed|en)$|^(?:been|given|written|done|made|built|spoken|had|got|won|led|run|taught|gone|known|seen|shown|taken|put|set|held|kept|left|begun|drawn|grown|become|come|found|sold|sent|spent|said|told|thought|brought|heard|read|met)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Participle();
}
