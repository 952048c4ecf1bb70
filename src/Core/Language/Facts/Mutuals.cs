using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Facts;

/// <summary>Mutual connections: how many, and whether the writer would ring one of them.</summary>
internal static class Mutuals
{
    // "Some" and "many" are not numbers, but the rules only ask for the order of size.
    private const int Some = 3;
    private const int Many = 20;

    public static void Find(FactSheet sheet)
    {
        var message = sheet.Message;
        var hits = message.Own("Mutuals").ToList();
        if (
            hits.Select(hit => (Hit: hit, Count: Count(message, hit)))
                .FirstOrDefault(found => found.Count >= 0) is
            { Hit.Label: not null } stated
        )
        {
            sheet.State(
                nameof(Invitation.Mutuals),
                stated.Hit,
                facts => facts with { Mutuals = stated.Count }
            );
        }

        var said = message.Own("TrustedMutual");
        var denied = said.FirstOrDefault(hit => hit.Value is "Denied");
        if (denied.Label is not null && IsOfAnIntroduction(message, said))
        {
            sheet.State(
                nameof(Invitation.TrustedMutual),
                denied,
                facts => facts with { TrustedMutual = false }
            );
            sheet.State(
                nameof(Invitation.Signs),
                denied,
                facts => facts with { Signs = Signs.UnverifiedClaim }
            );
            sheet.Certain = Signs.UnverifiedClaim;
        }
        else if (said.FirstOrDefault(hit => hit.Value is not "Denied") is { Label: not null } trusted)
        {
            var yes = trusted.Value is "Yes" && !message.IsNegated(trusted);
            sheet.State(
                nameof(Invitation.TrustedMutual),
                trusted,
                facts => facts with { TrustedMutual = yes }
            );
        }
    }

    // "Carla has never heard of him" contradicts somebody only where Carla was said to have sent him.
    private static bool IsOfAnIntroduction(Message message, Hit[] said) =>
        message.Listening is { About: not null } or { After: After.Verdict }
        || said.Any(hit => hit.Value is "Yes");

    /// <summary>"But she has 40 connections with me", said of somebody we have judged, is no acquaintance.</summary>
    public static bool AreAddedTo(Message message) =>
        message.Listening.After is After.Verdict && message.Own("Shared") is not [];

    private static int Count(Message message, Hit hit) =>
        hit.Value switch
        {
            "None" => 0,
            "One" => 1,
            "Some" => Some,
            "Many" => Many,
            _ => Number(message, hit),
        };

    private static int Number(Message message, Hit hit)
    {
        for (var at = hit.First; at < hit.End; at++)
        {
            if (Numbers.Parse(message.Tokens, at, message.Grammar, out _) is >= 0 and var number)
            {
                return number;
            }
        }

        return -1;
    }
}
