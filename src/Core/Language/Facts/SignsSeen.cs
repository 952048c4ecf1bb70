using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Facts;

/// <summary>What is worrying about the request or the profile, in the writer's words or in the quoted note.</summary>
internal static class SignsSeen
{
    private const int MostShown = 4;
    private const int MostOfFew = 100;
    private const int LeastOfMany = 5000;

    public static void Find(FactSheet sheet)
    {
        var message = sheet.Message;
        if (!message.HoldsAny("Signs", "Plainly", "FromAStranger", "Pursuit", "Control"))
        {
            return;
        }

        var seen = message
            .Own("Signs")
            .Where(hit =>
                !message.IsNegated(hit)
                && (
                    !(message.IsAboutTheWriter(hit) || SelfPortrait.Holds(message, hit))
                    || IsTheirWord(message, hit)
                )
            )
            .Concat(message.Quoted("Signs"))
            .Where(hit =>
                IsThatMany(message, hit) && !Topics.Hold(message, hit) && !Harmless.Is(sheet, Sign(hit))
            )
            .Concat(ToldCalmly(sheet))
            .ToList();
        var pursued = Pursued(message);
        if (pursued.Count > 0)
        {
            sheet.Certain |= Signs.Harassment;
        }

        if (seen.Count == 0 && pursued.Count == 0)
        {
            return;
        }

        var signs = sheet.Certain | All(seen);
        var words = string.Join(
            " · ",
            Places([.. seen, .. pursued]).Select(place => message.WordsOf(place.First, place.End))
        );
        sheet.State(nameof(Invitation.Signs), words, facts => facts with { Signs = signs });
    }

    /// <summary>
    /// What is told calmly sounds harmless to the network, which has to believe it: "left notes on my car". What only a
    /// stranger should not do or know counts where no phrase says that they know each other, and for certain of a stranger.
    /// </summary>
    private static List<Hit> ToldCalmly(FactSheet sheet)
    {
        var message = sheet.Message;
        // Whoever has to do with somebody knows better than those who warn.
        var plain = message
            .All("Plainly")
            .Where(hit =>
                !message.IsNegated(hit) && (Sign(hit) is not Signs.Warned || sheet.Facts is { Tie: null })
            )
            .ToList();
        var strange = sheet.Facts is { Knows: not Knows.Yes, Tie: null }
            ? message.All("FromAStranger").Where(hit => !message.IsNegated(hit)).ToList()
            : [];
        sheet.Certain |= All(plain);
        sheet.IfStrangers = All(strange) & ~sheet.Certain;
        sheet.Certain |= sheet.Facts is { Knows: Knows.No } ? sheet.IfStrangers : Signs.None;
        return [.. plain, .. strange];
    }

    // Sent away, and there again by another way, and the writer afraid: one alone may be innocent, two are not.
    // So too what a partner did whom one has left.
    private static List<Hit> Pursued(Message message) =>
        [.. Together(message, "Pursuit"), .. Together(message, "Control")];

    private static List<Hit> Together(Message message, string family)
    {
        var hits = message.All(family).Where(hit => !message.IsNegated(hit)).ToList();
        return hits.Select(hit => hit.Value).Distinct().Count() > 1 ? hits : [];
    }

    /// <summary>What is named, and not meant: "your article about gift cards".</summary>
    public static Signs Dismissed(Message message) =>
        message
            .All("Signs")
            .Where(hit =>
                Topics.Hold(message, hit) || (!message.IsQuoted(hit) && SelfPortrait.Holds(message, hit))
            )
            .Aggregate(Signs.None, (all, hit) => all | Sign(hit));

    // Phrases that run into each other are shown as one.
    private static List<Span> Places(List<Hit> seen)
    {
        List<Span> places = [];
        foreach (var hit in seen.OrderBy(hit => hit.First))
        {
            if (places is [.., var last] && hit.First < last.End)
            {
                places[^1] = last with { End = Math.Max(last.End, hit.End) };
            }
            else if (places.Count < MostShown)
            {
                places.Add(new(hit.First, hit.End));
            }
        }

        return places;
    }

    // "has 20,000 connections" is not few, and "two connections" is no crowd.
    private static bool IsThatMany(Message message, Hit hit) =>
        Sign(hit) is not (Signs.FewConnections or Signs.OpenNetworker)
        || message
            .Tokens.Take(hit.End)
            .Skip(hit.First)
            .Where(token => token.Number >= 0)
            .All(token =>
                Sign(hit) is Signs.FewConnections ? token.Number <= MostOfFew : token.Number >= LeastOfMany
            );

    // "He says I won a grant", "the job is mine if I pay": the writer tells what they are promised or asked for.
    private static bool IsTheirWord(Message message, Hit hit) =>
        message.Listening.About is "note" || message.IsClaimed(hit) || message.IsOnCondition(hit);

    private static Signs All(List<Hit> hits) => hits.Aggregate(Signs.None, (all, hit) => all | Sign(hit));

    private static Signs Sign(Hit hit) => hit.As<Signs>();
}
