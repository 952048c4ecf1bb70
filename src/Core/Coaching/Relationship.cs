using Etiquette.Core.Accepting;

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

public static class Relationships
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
