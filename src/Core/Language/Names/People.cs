using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Names;

/// <summary>Whom the message is about, by the phrases around the names in it.</summary>
internal static class People
{
    public static List<string> In(Message message)
    {
        var others = message
            .Own("Person")
            .Where(hit => hit.Label == "Person.Other" && hit.Name is not null)
            .Select(hit => hit.Name!.Value)
            .ToHashSet();
        var sure = Named(message, "Person.Sure", others).ToHashSet();
        sure.UnionWith(
            Named(message, "Person.Likely", others).Where(name => LooksLikeAPerson(message, name))
        );
        AddNeighbours(message, sure);
        var listed = Listed(message, others).ToList();
        var named =
            sure.Count == 0 ? listed
            : listed.Count > 1 ? [.. sure.Union(listed)]
            : sure.ToList();
        AddNeighbours(message, named);
        if (named.Count == 0)
        {
            named.AddRange(Unmistakable(message, others));
        }

        return Distinct([
            .. named.OrderBy(name => name.First).Select(name => message.WordsOf(name.First, name.End)),
        ]);
    }

    // "Tara Finn, Joe Bright and Lisa Orr want to connect": a phrase stands beside the last one only.
    private static void AddNeighbours(Message message, ICollection<Span> names)
    {
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (
                message.Tokens[at] is { Quote: 0 } token
                && token.Is(Look.Capital | Look.NoCase)
                && message.Chart.Has(at, Symbols.Name, out var end)
                && !names.Contains(new(at, end))
                && LooksLikeAPerson(message, new(at, end))
                && names.Any(name =>
                    IsBeside(message, new(at, end), name) || IsBeside(message, name, new(at, end))
                )
            )
            {
                names.Add(new(at, end));
                at = -1;
            }
        }
    }

    private static bool IsBeside(Message message, Span left, Span right) =>
        (right.First == left.End && message.Tokens[right.First].Before == Pause.Comma)
        || (right.First == left.End + 1 && message.Chart.Has(left.End, message.Grammar.List("and"), out _));

    private static IEnumerable<Span> Named(Message message, string label, HashSet<Span> others) =>
        message
            .All("Person")
            .Where(hit => hit.Label == label && hit.Name is not null)
            .Select(hit => hit.Name!.Value)
            .Where(name => !others.Contains(name))
            .Distinct();

    // "Ella - colleague", "Ian, Joss, Kim": a name between two pauses.
    private static IEnumerable<Span> Listed(Message message, HashSet<Span> others)
    {
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (
                message.Tokens[at] is { Quote: 0, Before: not Pause.None } first
                && (first.Is(Look.Capital) || first.Is(Look.NoCase))
                && message.Chart.Has(at, Symbols.Name, out var end)
                && (end == message.Tokens.Count || message.Tokens[end].Before != Pause.None)
                && !others.Contains(new(at, end))
                && LooksLikeAPerson(message, new(at, end))
            )
            {
                yield return new(at, end);
            }
        }
    }

    /// <summary>The name that a quoted note begins with ("Hi Ursula, ..."): whom the writer's own draft is for.</summary>
    public static string? Greeted(Message message) => InQuote(message, atTheOpening: true);

    /// <summary>The name that a quoted note ends with: who sent it.</summary>
    public static string? Signed(Message message) => InQuote(message, atTheOpening: false);

    private static string? InQuote(Message message, bool atTheOpening)
    {
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (
                message.Tokens[at].Quote > 0
                && message.Chart.Has(at, Symbols.Name, out var end)
                && LooksLikeAPerson(message, new(at, end))
                && (atTheOpening ? Opens(message, at) : Closes(message, at, end))
            )
            {
                return message.WordsOf(at, end);
            }
        }

        return null;
    }

    private static bool Opens(Message message, int at) =>
        at > 0
        && message.Tokens[at - 1].Quote == message.Tokens[at].Quote
        && (
            at == 1
            || message.Tokens[at - 2].Quote != message.Tokens[at].Quote
            || message.Grammar.Greets.Contains(message.Tokens[at - 1].Word)
        );

    private static bool Closes(Message message, int at, int end) =>
        message.Tokens[at].Before >= Pause.Comma
        && (end == message.Tokens.Count || message.Tokens[end].Quote != message.Tokens[at].Quote);

    // Two capitals in a row and a known first name need no phrase around them.
    private static IEnumerable<Span> Unmistakable(Message message, HashSet<Span> others)
    {
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (
                message.Chart.Has(at, Symbols.Name, out var end)
                && end - at >= 2
                && !others.Contains(new(at, end))
                && LooksLikeAPerson(message, new(at, end))
                && message.Tokens[at].Is(Look.FirstName)
            )
            {
                yield return new(at, end);
                at = end - 1;
            }
        }
    }

    private static bool LooksLikeAPerson(Message message, Span name) =>
        Enumerable
            .Range(name.First, name.End - name.First)
            .Any(at => message.Tokens[at].Is(Look.FirstName | Look.LastName | Look.NoCase))
        || message.Tokens[name.First] is var first && first.Is(Look.Capital) && !first.Is(Look.Everyday);

    // "Dana" after "Dana Reyes" is the same person.
    private static List<string> Distinct(List<string> names) =>
        [
            .. names
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(name => !names.Exists(other => other.Length > name.Length && Contains(other, name))),
        ];

    private static bool Contains(string whole, string part) =>
        $" {whole} ".Contains($" {part} ", StringComparison.OrdinalIgnoreCase);
}
