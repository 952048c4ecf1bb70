using Etiquette.Core.Coaching.Drafting;

namespace Etiquette.Core.Coaching.Edits;

/// <summary>Does a sentence speak of this? "The weather" is in "the weather was awful", and so is "how awful the weather was".</summary>
internal static class Mentioned
{
    private const int ShortestWord = 4;
    private const int ShortestClause = 3;

    /// <summary>What is left when whatever speaks of this goes, clause by clause; null when nothing is.</summary>
    public static string? Without(string sentence, string words) =>
        Without(sentence, clause => In(clause, words));

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
