using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Names;

/// <summary>Whom the message is about, by the phrases around the names in it.</summary>
internal static class People
{
    public static List<string> In(Message message)
    {
        var others = message
            .Hits.Where(hit => hit.Label == "Person.Other" && hit.Name is not null)
            .Select(hit => hit.Name!.Value)
            .ToHashSet();
        var sure = Named(message, "Person.Sure", others).ToList();
        var all = sure.Concat(
                Named(message, "Person.Likely", others).Where(name => LooksLikeAPerson(message, name))
            )
            .Concat(sure.Count > 0 ? [] : Unmistakable(message, others))
            .OrderBy(name => name.First)
            .ToList();
        return Distinct([.. all.Select(name => message.WordsOf(name.First, name.End))]);
    }

    private static IEnumerable<Span> Named(Message message, string label, HashSet<Span> others) =>
        message
            .Hits.Where(hit => hit.Label == label && hit.Name is not null)
            .Select(hit => hit.Name!.Value)
            .Where(name => !others.Contains(name))
            .Distinct();

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
