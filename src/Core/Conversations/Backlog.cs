using System.Collections.Immutable;

namespace Etiquette.Core.Conversations;

/// <summary>A list of waiting requests, gone through one at a time.</summary>
internal static class Backlog
{
    public const string Question = "next-request";

    public static Reply OfferNext(ImmutableList<string> waiting) =>
        new Reply.Ask(
            Question,
            null,
            waiting.Count == 1 ? "One more is waiting." : $"{waiting.Count} more are waiting.",
            [new("next", "Next one")],
            Case: 0
        );
}
