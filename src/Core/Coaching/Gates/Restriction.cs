using System.Text.RegularExpressions;
using Etiquette.Core.Accepting;

namespace Etiquette.Core.Coaching.Gates;

/// <summary>Somebody to whom a personal note may be worse than none: whom to ask first, and why (D25, C32 to C35).</summary>
/// <param name="CheckWith">Whoever keeps the rule.</param>
/// <param name="Source">Who says so.</param>
public sealed partial record Restriction(string Id, string CheckWith, string Why, string Source)
{
    private static readonly Restriction interview = new(
        "live-interview",
        "the recruiter who runs the process",
        "an invitation while the interviews go on can read as pressure, and people have been dropped for it. After the decision it is welcome, whichever way it went",
        "Elliott Scott HR, and recruiters' accounts"
    );

    private static readonly Restriction candidate = new(
        "live-candidate",
        "HR",
        "you decide about them. A personal invitation to one candidate is unfair to the others; wait until the process ends, for all alike",
        "Elliott Scott HR"
    );

    private static readonly Restriction bidder = new(
        "live-tender",
        "your procurement lead",
        "you decide about their bid, and a personal note could be read as favour",
        "ordinary procurement ethics"
    );

    private static readonly Restriction court = new(
        "live-case",
        "your lawyer or the clerk of the court",
        "while a matter is open, contact between a judge and a party, or between the sides, is against the rules in many places",
        "NC Bar 2014 FEO 8; Massachusetts CJE 2016-08; ABA Opinion 462"
    );

    private static readonly Restriction decided = new(
        "one-decides-about-the-other",
        "whoever answers for conduct where you work",
        "one of you inspects, licenses or decides about the other",
        "judicial and regulatory conduct rules"
    );

    private static readonly Restriction patient = new(
        "patient",
        "your professional body or your employer's policy",
        "a connection can show to others that somebody is in your care",
        "Kolmes; nursing guidance"
    );

    private static readonly Restriction pupil = new(
        "pupil",
        "your school's policy",
        "you teach them now, and a personal invitation is hard to refuse. After they leave, the same for all, it is fine",
        "faculty advice: after term, the same for all"
    );

    private static readonly Restriction formerClients = new(
        "former-clients",
        "the agreement you signed, and somebody who can read it for you",
        "where you agreed not to solicit clients or colleagues, a general notice is one thing and a personal invitation may be another",
        "Bankers Life v. American Senior Benefits (Ill. App. 2017), and lawyers' comments on it"
    );

    /// <summary>What stands in the way, by what was said; null when nothing does.</summary>
    public static Restriction? On(Invitation facts, string text) =>
        facts switch
        {
            { Live: false } => Agreement(text),
            { Relation: Relation.Interviewer } => interview,
            { Relation: Relation.Candidate } => candidate,
            { Relation: Relation.Bidder } => bidder,
            { Relation: Relation.CaseParty } => court,
            { Relation: Relation.Regulated } => decided,
            { Relation: Relation.Patient } => patient,
            { Relation: Relation.Pupil } => pupil,
            _ when Court().IsMatch(text) => court,
            _ when Interviewed().IsMatch(text) => interview,
            _ => Agreement(text),
        };

    public string InWords(string who) =>
        $"Before I help with this one: check with {CheckWith}. The reason is that {Why}. "
        + $"(Source: {Source}. This is not legal advice.) If you have checked and {who} may hear from you, tell me and we go on.";

    private static Restriction? Agreement(string text) => Clients().IsMatch(text) ? formerClients : null;

    [GeneratedRegex(
        @"\b(?:judge|magistrate|juror|opposing (?:counsel|side|party|lawyer|solicitor))\b.{0,80}\b(?:case|trial|hearing|court|matter|appeal|lawsuit)\b|\b(?:my|our|a) (?:case|trial|hearing|appeal) (?:is )?(?:before|with|in front of) (?:her|him|them|this judge)\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Court();

    [GeneratedRegex(
        @"\b(?:interview(?:s|ed|ing)? me (?:yesterday|today|tomorrow|last week|this week|next week|on)|my (?:interviewer|interview (?:is|was) (?:yesterday|today|tomorrow|this|next|on))|(?:waiting|wait) (?:for|to hear).{0,30}(?:decision|interview|offer)|still in the (?:process|running))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Interviewed();

    [GeneratedRegex(
        @"\b(?:(?:former|old|previous|ex)[- ](?:clients?|customers?|accounts?)\b|non-?(?:solicit|compete)\w*|clients? (?:of|from|at) my (?:old|former|last|previous) (?:firm|job|employer|company))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Clients();
}
