using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Drafting;

namespace Etiquette.Core.Coaching.Edits;

/// <summary>Does a sentence speak of this? "The weather" is in "the weather was awful", and so is "how awful the weather was".</summary>
internal static class Mentioned
{
    private const int ShortestWord = 4;
    private const int ShortestClause = 3;

    /// <summary>What is left when whatever speaks of this goes, clause by clause; null when nothing is.</summary>
    public static string? Without(string sentence, string words) =>
        WithoutPlaceOrTime(sentence, words) ?? Without(sentence, clause => In(clause, words));

    /// <summary>"We met at the fair in Cork in 2014" says as much without its year.</summary>
    private static string? WithoutPlaceOrTime(string sentence, string words)
    {
        var bare = Regex.Replace(
            words.Trim(),
            @"^(?:the|a|an|in|at|on|that)\s+",
            "",
            RegexOptions.IgnoreCase
        );
        var left = Regex.Replace(
            sentence,
            $@"(?<=\w+ \w+.*),? (?:back )?(?:in|at|on|during|since|near|around) (?:(?:the|a|an|my|our)\s)?(?:(?!(?:in|at|on|about|from|of|with|for|to)\b)[\w’'-]+\s){{0,2}}{Regex.Escape(bare)}(?!\w)(?! (?!in\b|at\b|on\b|and\b|last\b|with\b)\w)",
            "",
            RegexOptions.IgnoreCase
        );
        return left != sentence && Pieces.WordCount(left) >= ShortestClause && !In(left, words) ? left : null;
    }

    public static string? Without(string sentence, Predicate<string> goes)
    {
        var clauses = sentence.Split(", ");
        // A list is no row of clauses.
        var left = Array.TrueForAll(clauses, clause => Pieces.WordCount(clause) >= ShortestClause)
            ? Array.FindAll(clauses, clause => !goes(clause))
            : [];
        return left.Length > 0 ? string.Join(", ", left) : null;
    }

    public static bool In(string sentence, string words)
    {
        var said = Pieces.Of(sentence).Where(Pieces.IsWord).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var asked = Pieces.Of(words).Where(Pieces.IsWord).ToList();
        var weighty = asked.FindAll(word => word.Length >= ShortestWord || char.IsUpper(word[0]));
        return (weighty.Count > 0 ? weighty : asked) is [_, ..] sought && sought.TrueForAll(said.Contains);
    }
}
