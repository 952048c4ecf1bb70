using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Facts;

/// <summary>Whether the writer knows the requester, and how.</summary>
internal static class Knowing
{
    // Where several ties are stated, the one that says most.
    private static readonly Tie[] order =
    [
        Tie.FriendOrFamily,
        Tie.Manager,
        Tie.Report,
        Tie.FormerColleague,
        Tie.Colleague,
        Tie.Alumni,
        Tie.Client,
        Tie.MetOnline,
        Tie.MetInPerson,
        Tie.Other,
    ];

    public static void Find(FactSheet sheet)
    {
        var message = sheet.Message;
        if (!message.HoldsAny("Knows", "Tie", "OwnHouse", "Unproven"))
        {
            return;
        }

        // "Says we met in Rome, I have never been to Rome": the second half is the writer's own.
        var denied = Values(message, Knows.No)
            .Where(hit => !message.IsClaimed(hit) || message.IsByTheWriter(hit))
            .ToList();
        if (Unproven(message) is { } unproven)
        {
            sheet.State(
                nameof(Invitation.Signs),
                unproven,
                facts => facts with { Signs = Signs.UnverifiedClaim }
            );
            sheet.Certain = Signs.UnverifiedClaim;
            sheet.State(nameof(Invitation.Knows), unproven, facts => facts with { Knows = Knows.No });
            return;
        }

        var unsure = Values(message, Knows.Unsure).ToList();
        var wishes = message.Own("Goal").Concat(message.Own("TrustedMutual")).ToList();
        var ties = message
            .Own("Tie")
            .Where(hit =>
                !denied.Exists(no => no.Overlaps(hit))
                && !wishes.Exists(wish => wish.Overlaps(hit))
                && !message.IsNegated(hit)
                && !message.IsClaimed(hit)
                && !Carers.AreNoTie(message, hit)
                && !Others.AreMeant(message, hit)
                && !IsOnlyAChat(message, hit)
            )
            .OrderBy(hit => Array.IndexOf(order, hit.As<Tie>()))
            .ToList();
        var known = Values(message, Knows.Yes)
            .Where(hit =>
                !message.IsNegated(hit)
                && !message.IsClaimed(hit)
                && !denied.Exists(no => no.Overlaps(hit))
                && !wishes.Exists(wish => wish.Overlaps(hit))
                && !unsure.Exists(no => no.Overlaps(hit))
                && !Others.AreToldOf(message, hit.First)
            )
            .ToList();

        // Nobody has to have met the head of their own firm: one house is tie enough.
        if (denied is not [] && OwnHouse(message) is { } house)
        {
            sheet.State(nameof(Invitation.Tie), house, facts => facts with { Tie = Tie.Colleague });
            return;
        }

        if (denied is [var no, ..] && !ties.Exists(hit => hit.Label == "Tie.MetOnline"))
        {
            sheet.State(nameof(Invitation.Knows), no, facts => facts with { Knows = Knows.No });
            return;
        }

        var tie = ties.Select(hit => (Tie?)hit.As<Tie>()).FirstOrDefault();
        if (ties.Concat(known).FirstOrDefault() is { Label: not null } said)
        {
            var doubted = unsure.Count > 0 || message.IsHedged(said);
            sheet.State(
                nameof(Invitation.Knows),
                unsure.Count > 0 ? unsure[0] : said,
                facts => facts with { Knows = doubted ? Knows.Unsure : Knows.Yes }
            );
        }
        else if (unsure is [var hedge, ..])
        {
            sheet.State(nameof(Invitation.Knows), hedge, facts => facts with { Knows = Knows.Unsure });
        }
        else if (ties.Count == 0 && OwnHouse(message) is { } ours)
        {
            sheet.State(nameof(Invitation.Tie), ours, facts => facts with { Tie = Tie.Colleague });
        }

        if (tie is { } how)
        {
            sheet.State(nameof(Invitation.Tie), ties[0], facts => facts with { Tie = how });
        }
    }

    /// <summary>The words that put the requester into the writer's own firm, by what is known there and not by their own word.</summary>
    public static Hit? OwnHouse(Message message) =>
        message
            .Own("OwnHouse")
            .Where(hit => !message.IsNegated(hit) && !message.IsClaimed(hit))
            .Select(hit => (Hit?)hit)
            .FirstOrDefault();

    // Of whom one was warned, one has not met because one has chatted, or given them a number.
    private static bool IsOnlyAChat(Message message, Hit tie) =>
        message.Listening.OfDanger
        && tie.As<Tie>() is Tie.MetInPerson
        && !Enumerable.Range(tie.First, tie.End - tie.First).Any(at => message.Speaks(at, "face-to-face"));

    /// <summary>"A new starter, apparently", "says he is in our team, and HR doesn't know him": no colleague yet.</summary>
    private static Hit? Unproven(Message message)
    {
        var said = message.Own("Unproven");
        var isMissing =
            said.Any(hit => hit.Value is "Missing")
            && said.Any(hit => hit.Value is "Claim")
            && !message.Own("Tie").Any(hit => hit.Value is "FormerColleague");
        var doubted = Array.FindAll(
            said,
            hit => hit.Value is "Said" || (isMissing && hit.Value is "Missing")
        );
        return doubted is [var first, ..] ? first : null;
    }

    private static IEnumerable<Hit> Values(Message message, Knows value) =>
        message.Own("Knows").Where(hit => hit.Value.SequenceEqual(value.ToString()));
}
