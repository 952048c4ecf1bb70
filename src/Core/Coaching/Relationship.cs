using System.Text.RegularExpressions;
using Etiquette.Core.Accepting;
using Etiquette.Core.Coaching.Drafting;

namespace Etiquette.Core.Coaching;

/// <summary>How sender and recipient know each other, as far as it changes what a note must say.</summary>
public enum Relationship
{
    Stranger,

    /// <summary>Met, written to each other, same event: they may need a reminder of who and where.</summary>
    Acquaintance,

    /// <summary>Colleague, friend, client of today: they know who this is (D24).</summary>
    Known,

    /// <summary>A live interview, former clients under an agreement, a judge, a patient, a pupil (D25).</summary>
    Restricted,
}

public static partial class Relationships
{
    private static readonly string[] Known =
    [
        "colleague",
        "coworker",
        "co-worker",
        "teammate",
        "friend",
        "family",
        "manager",
        "boss",
        "report",
        "mentor",
        "client",
        "customer",
        "classmate",
        "knows",
        "known",
        "worked",
    ];

    private static readonly string[] Acquainted =
    [
        "acquaintance",
        "met",
        "online",
        "event",
        "neighbour",
        "neighbor",
        "contact",
        "introduced",
        "referr",
    ];

    private static readonly string[] Restricted = ["judge", "patient", "pupil", "interview", "candidate"];

    private static readonly string[] Over =
    [
        "finished",
        "is over",
        "completed",
        "concluded",
        "ended",
        "closed",
        "decided",
        "past",
        "former",
        "years ago",
        "last year",
        "was hired",
        "got the job",
    ];

    /// <summary>From what was said of the recipient.</summary>
    public static Relationship From(Invitation facts) =>
        facts switch
        {
            {
                Tie: Tie.Colleague
                    or Tie.FormerColleague
                    or Tie.Manager
                    or Tie.Report
                    or Tie.Client
                    or Tie.FriendOrFamily
            } => Relationship.Known,
            { Tie: Tie.MetInPerson or Tie.MetOnline or Tie.Alumni or Tie.Other } or { Knows: Knows.Yes } =>
                Relationship.Acquaintance,
            _ => Relationship.Stranger,
        };

    /// <summary>"My neighbour Alan Price", "he's my barber": said of the recipient, and so not asked again.</summary>
    public static Relationship Said(string text, Addressee who) =>
        OfHim().IsMatch(text)
        || Named()
            .Matches(text)
            .Any(named =>
                who.Forms.Any(form =>
                    text[(named.Index + named.Length)..].StartsWith(form, StringComparison.OrdinalIgnoreCase)
                )
            )
        || who.Forms.Any(form =>
            text.IndexOf(form, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            && Apposed().IsMatch(text[(at + form.Length)..])
        )
            ? Relationship.Known
            : Relationship.Stranger;

    private const string Kin =
        @"(?:my|our) (?:(?:old|former|ex|dear|good|best|great|big|little|next[- ]door|first|favou?rite|rugby|football|choir|rowing|cricket|team|school|maths|piano|music|violin|swimming|driving|line|local|regular|usual)[ -])*(?:cousin|uncle|aunt|auntie|niece|nephew|brother|sister|mum|dad|mother|father|son|daughter|grandad|grandfather|grandmother|gran|godfather|godmother|(?:brother|sister|mother|father|son|daughter)[- ]in[- ]law|neighbou?r|flatmate|housemate|roommate|classmate|teammate|team[- ]mate|friend|mate|pal|buddy|barber|hairdresser|landlord|landlady|captain|coach|teacher|tutor|instructor|mentor|babysitter|nanny|plumber|mechanic|gardener|postman|milkman)";

    [GeneratedRegex(
        @"\b(?:he|she|they|who)(?:['’]?s|['’]re| is| are| was| were|['’]d been)? " + Kin + @"\b(?!['’])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OfHim();

    [GeneratedRegex(@"\b" + Kin + @",? ", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex("^(?:,| -| –| \\()? ?" + Kin + @"(?:$|[ ]?[.,;!)–-])", RegexOptions.IgnoreCase)]
    private static partial Regex Apposed();

    /// <summary>From a word or two ("former colleague", "met online"); unknown words mean a stranger.</summary>
    public static Relationship Of(string? words)
    {
        var said = (words ?? "").ToLowerInvariant();
        return said switch
        {
            _ when said.Contains("stranger", StringComparison.Ordinal) => Relationship.Stranger,
            _ when said.StartsWith("not ", StringComparison.Ordinal) => Relationship.Stranger,
            _ when Any(Known) => Relationship.Known,
            // The choice is made, and a thank-you sways nobody any more.
            _ when said.Contains("interview", StringComparison.Ordinal) && Any(Over) =>
                Relationship.Acquaintance,
            _ when Any(Restricted) => Relationship.Restricted,
            _ when Any(Acquainted) => Relationship.Acquaintance,
            _ => Relationship.Stranger,
        };

        bool Any(string[] signs) => signs.Any(sign => said.Contains(sign, StringComparison.Ordinal));
    }
}
