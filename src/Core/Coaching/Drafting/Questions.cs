using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>Tells a question that is put ("which sensor did you use?") from one that is only named ("which sensor you used").</summary>
internal static partial class Questions
{
    public static bool Opens(string word) => Opener().IsMatch(word);

    public static bool IsPut(string clause) => Put().IsMatch(clause);

    public static bool IsNamed(string clause) => Named().IsMatch(clause) && !IsPut(clause);

    [GeneratedRegex(
        @"^(?:what|which|how|why|when|where|who|whose|can|could|would|may|might|do|does|did|is|are|was|were|have|has|will|shall|should)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Opener();

    [GeneratedRegex(
        @"^(?:(?:can|could|would|may|might|do|does|did|is|are|was|were|have|has|will|shall|should)(?:n['’]t)? (?:you|I|we|there|it|your|my|our|this|that|they|anyone|the)\b"
            + @"|(?:what|which|how|why|when|where|who|whose)\b(?: [\w'’-]+){0,5}? (?:do|does|did|is|are|was|were|can|could|would|should|have|has|will)(?:n['’]t)? (?:you|I|we|it|they|there|your|my|our|the)\b"
            + @"|(?:what|who|which) (?:is|are|was|were|would|makes?|made|happens|happened)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Put();

    [GeneratedRegex(@"^(?:what|which|how|why|when|where|who|whose|whether|if)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
