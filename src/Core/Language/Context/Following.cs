using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Facts;

namespace Etiquette.Core.Language.Context;

/// <summary>What a message asks about our last answer: why, another, what if, a correction.</summary>
internal static class Following
{
    /// <summary>The lists of what people are to each other, or do for a living.</summary>
    public static readonly string[] Somebody =
    [
        "kin",
        "friend",
        "colleague",
        "boss",
        "report",
        "job",
        "someone",
    ];

    public static FollowUp? Up(FactSheet sheet, IReadOnlyList<string> people, Sequel learned)
    {
        var message = sheet.Message;
        if (message.Listening.After is After.Nothing)
        {
            return null;
        }

        var said = ByPhrases(sheet, people);
        var choice = learned.Choose(sheet, people, said);
        return BeginsAnew(message, people, said, choice) ? null : choice;
    }

    // Only a phrase may take the tale of somebody new for a correction.
    private static bool BeginsAnew(
        Message message,
        IReadOnlyList<string> people,
        FollowUp? said,
        FollowUp? choice
    ) => choice is FollowUp.Correction && said is null && (people.Count > 0 || IntroducesSomebody(message));

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
        : sheet.Words.Keys.Any(IsAboutThem) && !IntroducesSomebody(message) ? FollowUp.Correction
        : null;

    private static bool IsAboutThem(string fact) =>
        fact
            is not (
                nameof(Profile.Role)
                or nameof(Profile.Goal)
                or nameof(Profile.RoleBenefits)
                or nameof(Profile.JobHunting)
                or nameof(Profile.ContactsSensitive)
                or nameof(Profile.SensitiveAccess)
            );

    // "A former colleague, no note" tells of somebody new; "she's a former colleague" and "no note" go on about the
    // one we were talking about.
    private static bool IntroducesSomebody(Message message)
    {
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (message.Tokens[at].Quote > 0)
            {
                continue;
            }

            if (message.Speaks(at, "they") || message.Speaks(at, "them"))
            {
                return false;
            }

            if (Array.Exists(Somebody, list => message.Speaks(at, list)))
            {
                return true;
            }
        }

        return message.Own("Intent").Any(hit => hit.As<Intent>() is Intent.AcceptQuestion);
    }

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
