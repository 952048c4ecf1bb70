using Etiquette.Core.Language.Facts;

namespace Etiquette.Core.Language.Context;

/// <summary>What a message asks about our last answer: why, another, what if, a correction.</summary>
internal static class Following
{
    public static FollowUp? Up(Message message, FactSheet sheet, IReadOnlyList<string> people)
    {
        var said = message.Own("FollowUp").Select(hit => hit.As<FollowUp>()).ToHashSet();
        return message.Listening.After switch
        {
            After.Verdict => OnTheVerdict(said, sheet, people),
            After.Draft or After.Review => First(
                said,
                FollowUp.Undo,
                FollowUp.Shorter,
                FollowUp.Warmer,
                FollowUp.MoreFormal,
                FollowUp.Another,
                FollowUp.Why
            ),
            After.Tip => First(said, FollowUp.Why, FollowUp.Another),
            _ => null,
        };
    }

    // Somebody else's name begins a new request.
    private static FollowUp? OnTheVerdict(
        HashSet<FollowUp> said,
        FactSheet sheet,
        IReadOnlyList<string> people
    ) =>
        people.Count > 0 ? null
        : First(said, FollowUp.Undo, FollowUp.WhatIf, FollowUp.Why) is { } asked ? asked
        : sheet.Words.Count > 0 && said.Contains(FollowUp.Correction) ? FollowUp.Correction
        : null;

    private static FollowUp? First(HashSet<FollowUp> said, params ReadOnlySpan<FollowUp> order)
    {
        foreach (var one in order)
        {
            if (said.Contains(one))
            {
                return one;
            }
        }

        return null;
    }
}
