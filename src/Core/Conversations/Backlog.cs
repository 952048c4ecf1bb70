using System.Collections.Immutable;

namespace Etiquette.Core.Conversations;

/// <summary>A list of waiting requests, gone through one at a time.</summary>
internal static class Backlog
{
    public const string Question = "next-request";

    /// <summary>A list has lines ("Yara - cousin"); names in one sentence wait by name alone.</summary>
    public static ImmutableList<string> Lines(string text, IReadOnlyList<string> people)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => people.Any(person => line.Contains(person, StringComparison.OrdinalIgnoreCase)))
            .ToImmutableList();
        return lines.Count > 1 ? lines : [.. people];
    }

    public static Reply OfferNext(ImmutableList<string> waiting) =>
        new Reply.Ask(
            Question,
            null,
            waiting.Count == 1 ? "One more is waiting." : $"{waiting.Count} more are waiting.",
            [new("next", "Next one")],
            Case: 0
        );
}
