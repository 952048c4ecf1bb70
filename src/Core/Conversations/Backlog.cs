using System.Collections.Immutable;

namespace Etiquette.Core.Conversations;

/// <summary>A list of waiting requests, gone through one at a time.</summary>
internal static class Backlog
{
    public const string Question = "next-request";

    private static readonly HashSet<string> next = new(StringComparer.OrdinalIgnoreCase)
    {
        "next",
        "next one",
        "next one please",
        "next please",
        "the next",
        "the next one",
        "and the next",
        "and the next one",
        "ok next",
        "go on",
        "continue",
        "another",
        "another one",
    };

    /// <summary>The button typed out, or nearly so.</summary>
    public static bool AsksForTheNext(Conversation going, string text) =>
        !going.Waiting.IsEmpty && next.Contains(text.Trim().TrimEnd('.', '!', '?'));

    public static Reply OfferNext(ImmutableList<string> waiting) =>
        new Reply.Ask(
            Question,
            null,
            waiting.Count == 1 ? "One more is waiting." : $"{waiting.Count} more are waiting.",
            [new("next", "Next one")],
            Case: 0
        );
}
