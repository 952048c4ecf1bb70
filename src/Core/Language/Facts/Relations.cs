using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Facts;

/// <summary>Who the requester is to the writer, and whether the process between them still runs.</summary>
internal static class Relations
{
    // A gate before a mere description: a salesman who bids in our tender is a bidder.
    private static readonly Relation[] order =
    [
        Relation.Patient,
        Relation.Therapist,
        Relation.Pupil,
        Relation.CaseParty,
        Relation.Bidder,
        Relation.Candidate,
        Relation.Interviewer,
        Relation.Regulated,
        Relation.Recruiter,
        Relation.Journalist,
        Relation.Competitor,
        Relation.Prospect,
        Relation.Seller,
        Relation.Client,
        Relation.EarlyCareer,
        Relation.Peer,
        Relation.PublicServed,
        Relation.None,
    ];

    private static readonly Relation[] processes =
    [
        Relation.Patient,
        Relation.Therapist,
        Relation.Pupil,
        Relation.CaseParty,
        Relation.Bidder,
        Relation.Candidate,
        Relation.Interviewer,
        Relation.Regulated,
    ];

    /// <summary>One of the two holds the other's matter in hand.</summary>
    public static bool IsAProcess(Relation? relation) => relation is { } known && processes.Contains(known);

    public static void Find(FactSheet sheet)
    {
        var message = sheet.Message;
        var roles = message.Own("Role").ToList();
        var denied = message
            .Own("Relation")
            .Where(hit => hit.As<Relation>() is Relation.None)
            .Concat(message.Own("Equals"))
            .ToList();
        var found = message
            .Own("Relation")
            .Where(hit =>
                !(hit.As<Relation>() is not Relation.None && message.IsNegated(hit))
                && !(hit.As<Relation>() is not Relation.None && denied.Exists(no => no.Overlaps(hit)))
                && !IsTheWriter(message, hit, roles)
                && !Carers.IsTheOtherWayRound(message, hit)
                && !Sides.AreChanged(message, hit.As<Relation>())
                && !(hit.As<Relation>() is not Relation.CaseParty && Others.AreMeant(message, hit))
            )
            .OrderBy(hit => Array.IndexOf(order, hit.As<Relation>()))
            .ToList();
        if (
            Served.By(message) is var (served, act)
            && !found.Exists(hit => IsAProcess(hit.As<Relation>()) && !act.Overlaps(hit))
        )
        {
            State(sheet, served, act);
        }
        else if (
            Sides.WhoDecidesOurBid(message) is { } buyer
            && !found.Exists(hit => IsAProcess(hit.As<Relation>()))
        )
        {
            State(sheet, Relation.Regulated, buyer);
        }
        else if (
            Sides.WhoIsRepresented(message) is { } represented
            && !found.Exists(hit => IsAProcess(hit.As<Relation>()))
        )
        {
            State(sheet, Relation.Prospect, represented);
        }
        else if (found is [var first, ..])
        {
            State(sheet, first.As<Relation>(), first);
        }
        else if (Sides.WhoMayBePlaced(message) is { } seeker)
        {
            State(sheet, Relation.Prospect, seeker);
        }
        else
        {
            ClientOfToday(sheet);
            SetRight(sheet);
        }
    }

    private static void State(FactSheet sheet, Relation relation, Hit first)
    {
        sheet.State(nameof(Invitation.Relation), first, facts => facts with { Relation = relation });
        if (IsAProcess(relation))
        {
            Process(sheet, relation);
        }
    }

    // "No, I'm her patient": what we took them for is taken back.
    private static void SetRight(FactSheet sheet)
    {
        if (
            sheet.Facts.Relation is null
            && sheet.Message.Listening is { After: After.Verdict } or { About: not null }
            && Sides.Other(sheet.Message) is { } other
        )
        {
            sheet.State(nameof(Invitation.Relation), other, facts => facts with { Relation = Relation.None });
        }
    }

    // "The butcher who buys my lambs" needs no word for client.
    private static void ClientOfToday(FactSheet sheet)
    {
        if (sheet.Facts.Tie is not Tie.Client)
        {
            return;
        }

        // A therapist's client is a patient, also after the last session.
        var treats = sheet.Message.Own("Role").Any(hit => hit.Value is "Clinician");
        if (treats || !sheet.Message.Own("Live").Any(hit => hit.Value is "No"))
        {
            sheet.State(
                nameof(Invitation.Relation),
                sheet.Words[nameof(Invitation.Tie)],
                facts => facts with { Relation = treats ? Relation.Patient : Relation.Client }
            );
        }
    }

    private static void Process(FactSheet sheet, Relation relation)
    {
        var message = sheet.Message;
        // Whoever has signed is chosen, whatever else still runs.
        var hired = relation is Relation.Interviewer ? message.Own("Hired") : [];
        if ((hired is [var signed, ..] ? signed : Over(message, relation)) is { } over)
        {
            sheet.State(nameof(Invitation.Live), over, facts => facts with { Live = false });
        }
        else
        {
            // Nobody asks about a bidder whose tender is long closed without saying so.
            var live = message
                .Own("Live")
                .Where(hit => hit.Value is "Yes")
                .Select(message.WordsOf)
                .FirstOrDefault();
            sheet.State(
                nameof(Invitation.Live),
                live ?? sheet.Words[nameof(Invitation.Relation)],
                facts => facts with { Live = true }
            );
        }

        // Whom one meets across a court room, or knows from a CV, one need not know.
        if (sheet.Facts.Knows is null && relation is not (Relation.CaseParty or Relation.Candidate))
        {
            var tie = relation is Relation.Patient or Relation.Bidder ? Tie.Client : Tie.Other;
            var words = sheet.Words[nameof(Invitation.Relation)];
            sheet.State(nameof(Invitation.Knows), words, facts => facts with { Knows = Knows.Yes });
            sheet.State(nameof(Invitation.Tie), words, facts => facts with { Tie = facts.Tie ?? tie });
        }
    }

    /// <summary>
    /// The words that say it is over; null while anything says that it goes on. A gate that we open by mistake
    /// hurts more than one that we keep shut.
    /// </summary>
    private static Hit? Over(Message message, Relation relation)
    {
        var who = message.Own("Relation").Where(hit => hit.Value.SequenceEqual(relation.ToString())).ToList();
        var over = message
            .Own("Live")
            .Where(hit =>
                hit.Value is "No"
                && !message.IsNegated(hit)
                && (!message.IsWord(hit, "old") || who.Exists(one => one.IsQualifiedBy(hit)))
            )
            .ToList();
        // "A former pupil, now an engineer": "now" tells of the person, and not of the lessons.
        var goesOn = message
            .Own("Live")
            .Any(hit =>
                hit.Value is "Yes" && !message.IsWord(hit, "now") && !over.Exists(end => end.Overlaps(hit))
            );
        return goesOn ? null
            : over.Count > 0 ? over[0]
            : relation is Relation.Candidate or Relation.Bidder ? Sides.WhoWasTurnedDown(message)
            : null;
    }

    // "I'm a recruiter" says who the writer is; "I accept my therapist" does not.
    private static bool IsTheWriter(Message message, Hit hit, List<Hit> roles) =>
        roles.Exists(role => role.Holds(hit))
        || (message.IsAboutTheWriter(hit) && !message.Speaks(hit.First, "my-or-our"))
        || (
            Trades.IsATrade(hit.As<Relation>())
            && (SelfPortrait.Holds(message, hit) || IsAllThatIsSaid(message, hit, roles))
        );

    // "A source of mine wants to connect. Journalist.": the writer is one, as the rest tells.
    private static bool IsAllThatIsSaid(Message message, Hit hit, List<Hit> roles) =>
        message.Tokens[hit.First].OpensSentence
        && (hit.End >= message.Tokens.Count || message.Tokens[hit.End].OpensSentence)
        && roles.Exists(role => Trades.AreOne(role.As<Role>(), hit.As<Relation>()));
}
