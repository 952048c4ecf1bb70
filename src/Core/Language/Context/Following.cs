using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Facts;

namespace Etiquette.Core.Language.Context;

/// <summary>What a message asks about our last answer: why, another, what if, a correction.</summary>
internal static class Following
{
    /// <summary>"Pourquoi ?", "und warum": more is rather an answer.</summary>
    private const int BareWhy = 3;

    public static FollowUp? Up(FactSheet sheet, IReadOnlyList<string> people, Sequel learned)
    {
        var message = sheet.Message;
        if (message.Listening.After is After.Nothing)
        {
            return OnTheQuestion(message);
        }

        if (message.Own("SomebodyElse") is not [])
        {
            return null;
        }

        return learned.Choose(sheet, people, ByPhrases(sheet, people));
    }

    // "Why not" is no question about ours, and "why" may be what a note asks.
    private static FollowUp? OnTheQuestion(Message message) =>
        message is { Listening.About: not (null or "note") }
        && message.Tokens.Count <= (message.Language is "en" ? 1 : BareWhy)
        && message.Own("FollowUp").Any(hit => hit.As<FollowUp>() is FollowUp.Why)
            ? FollowUp.Why
            : null;

    public static FollowUp? ByPhrases(FactSheet sheet, IReadOnlyList<string> people)
    {
        var message = sheet.Message;
        var said = message.Own("FollowUp").Select(hit => hit.As<FollowUp>()).ToHashSet();
        return message.Listening.After switch
        {
            After.Verdict => OnTheVerdict(message, said, sheet, people),
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
        Message message,
        HashSet<FollowUp> said,
        FactSheet sheet,
        IReadOnlyList<string> people
    ) =>
        people.Count > 0 ? null
        : First(said, FollowUp.Undo, FollowUp.WhatIf, FollowUp.Why) is { } asked ? asked
        : sheet.Words.Count > 0 && said.Contains(FollowUp.Correction) ? FollowUp.Correction
        : sheet.Words.Keys.Any(IsAboutThem) && !Newcomer.IsIntroduced(message) ? FollowUp.Correction
        : null;

    internal static bool IsAboutThem(string fact) =>
        fact
            is not (
                nameof(Profile.Role)
                or nameof(Profile.Goal)
                or nameof(Profile.RoleBenefits)
                or nameof(Profile.JobHunting)
                or nameof(Profile.ContactsSensitive)
                or nameof(Profile.SensitiveAccess)
            );

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
