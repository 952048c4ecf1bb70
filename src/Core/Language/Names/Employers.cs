using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Names;

/// <summary>
/// Where somebody works who is not named: "a partner at Clifford Chance". Firms bear people's names, and nobody is called
/// after the place that they come from.
/// </summary>
internal static class Employers
{
    private const int LongestRole = 3;
    private const int LongestName = 4;

    private static readonly string[] roles =
    [
        "person-word",
        "workplace-role",
        "job",
        "boss",
        "report",
        "colleague",
        "friend",
        "kin-word",
    ];

    public static List<Span> In(Message message)
    {
        var found = new List<Span>();
        for (var at = 1; message.Language == "en" && at + 1 < message.Tokens.Count; at++)
        {
            if (
                IsAtOrFrom(message, at)
                && FollowsARole(message, at)
                && EndOfTheName(message, at + 1) is var end
                && end > at + 1
            )
            {
                found.Add(new(at + 1, end));
            }
        }

        return found;
    }

    private static bool IsAtOrFrom(Message message, int at) =>
        message.FoldedAt(at).Text is "at" or "from"
        && message.Tokens[at].Before == Pause.None
        && message.Tokens[at + 1].Before == Pause.None;

    // "Two requests, one from Anna Berg": a request, and no role.
    private static bool FollowsARole(Message message, int end) =>
        message.FoldedAt(end - 1).Text is not "one"
        && Enumerable
            .Range(Math.Max(0, end - LongestRole), Math.Min(end, LongestRole))
            .Any(at => Array.Exists(roles, role => EndsWith(message, at, role, end)));

    private static bool EndsWith(Message message, int at, string role, int end) =>
        message.Chart.Has(at, message.Grammar.List(role), out var last) && last == end;

    // "The guy from HR Anna Berg" works there, and is named.
    private static int EndOfTheName(Message message, int first)
    {
        if (message.Speaks(first, "department"))
        {
            return first;
        }

        var end = message.Chart.Has(first, Symbols.Name, out var named) ? named : first;
        while (
            end < message.Tokens.Count
            && end - first < LongestName
            && message.Tokens[end].Is(Look.Capital)
            && (end == first || message.Tokens[end].Before == Pause.None)
        )
        {
            end++;
        }

        return end;
    }
}
