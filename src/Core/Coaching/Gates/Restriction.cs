using System.Text.RegularExpressions;
using Etiquette.Core.Accepting;
using Etiquette.Core.Coaching.Reading;

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

    private static readonly Restriction tenderer = new(
        "live-bid",
        "the contact that the tender names",
        "while a tender runs, a personal note to whoever decides can be read as influence, and it may cost you the bid. After the award it is welcome, whichever way it went",
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

    private static readonly Restriction treated = new(
        "in-their-care",
        "them, when you see them next",
        "you are in their care: a connection shows that to others, and many who treat people may not accept one from a patient. Thanks on a card or by letter are always welcome",
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
    public static Restriction? On(Invitation facts, string text)
    {
        var told = ToldUs.In(text);
        return facts switch
        {
            // Whoever was in somebody's care stays a patient in the eyes of the others.
            _ when told.Contains("treats-me") => treated,
            { Relation: Relation.Patient } when !AreSeveral().IsMatch(text) => patient,
            { Live: false } => ByWords(text, told),
            { Relation: Relation.Interviewer } when Decided().IsMatch(text) => ByWords(text, told),
            // Two who sat on a panel of speakers.
            { Relation: Relation.Interviewer } when told.Contains("speakers") && !Hires().IsMatch(text) =>
                ByWords(text, told),
            { Relation: Relation.Interviewer } => interview,
            // "A note to the boss of a bakery, asking for a job": nobody whom the writer chooses.
            { Relation: Relation.Candidate } when told.Contains("seeks-work") && !Applies().IsMatch(text) =>
                ByWords(text, told),
            { Relation: Relation.Candidate } => Applied().IsMatch(text) ? interview : candidate,
            { Relation: Relation.Bidder } => Bids().IsMatch(text) && !OnTheirTender().IsMatch(text)
                ? tenderer
                : bidder,
            { Relation: Relation.CaseParty } => court,
            { Relation: Relation.Regulated } when !WritesToThePress().IsMatch(text) => Bids().IsMatch(text)
                ? tenderer
                : decided,
            { Relation: Relation.Pupil } when !AreSeveral().IsMatch(text) && !TaughtBefore().IsMatch(text) =>
                pupil,
            _ => ByWords(text, told),
        };
    }

    /// <param name="who">The recipient by name; null when none was told.</param>
    public string InWords(string? who) =>
        $"Before I help with this one: check with {CheckWith}. The reason is that {Why}. "
        + $"(Source: {Source}. This is not legal advice.) If you have checked and {who ?? "they"} may hear from you, tell me and we go on.";

    /// <summary>One is, or was, in the care of the other: the note itself must not tell it either.</summary>
    public bool IsOfCare => this == patient || this == treated;

    private static bool IsOnCare(string text, IReadOnlySet<string> told) =>
        InCare().IsMatch(text)
        || told.Contains("in-my-care")
        || HealsPeople().IsMatch(text) && OneOfTheirs().IsMatch(text);

    private static Restriction? ByWords(string text, IReadOnlySet<string> told) =>
        IsOnCare(text, told) ? patient
        : Court().IsMatch(text) ? court
        : DecidesOnMine().IsMatch(text) ? decided
        : (Interviewed().IsMatch(text) || Applied().IsMatch(text)) && !Decided().IsMatch(text) ? interview
        : OnTheirTender().IsMatch(text) ? bidder
        : Bids().IsMatch(text) ? tenderer
        : Taught().IsMatch(text) ? pupil
        : InTheirHands().IsMatch(text) ? decided
        : Clients().IsMatch(text) && HasLeft().IsMatch(text) || Agreed().IsMatch(text) ? formerClients
        : null;

    [GeneratedRegex(
        @"\b(?:judge|magistrate|juror|opposing (?:counsel|side|party|lawyer|solicitor))\b.{0,80}\b(?:case|trial|hearing|court|matter|appeal|lawsuit)\b|\b(?:judge|magistrate)\b.{0,40}\b(?:fined|sentenced|convicted|banned|tried|ruled (?:on|against)|hearing) (?:me|us|my|our)\b|\b(?:my|our|a) (?:case|trial|hearing|appeal) (?:is )?(?:before|with|in front of) (?:her|him|them|this judge)\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Court();

    [GeneratedRegex(
        @"\b(?:interview(?:s|ed|ing)? me (?:yesterday|today|tomorrow|last week|this week|next week|on)|my (?:interviewer|interview (?:is|was) (?:yesterday|today|tomorrow|this|next|on))|(?:waiting|wait) (?:for|to hear).{0,30}(?:decision|interview|offer)|still in the (?:process|running))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Interviewed();

    [GeneratedRegex(
        @"\b(?:interview\w*|appl(?:y|ied|ying|ication)|hiring|job|candidate)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Hires();

    [GeneratedRegex(@"\b(?:candidate|applicant|applied)\w*\b", RegexOptions.IgnoreCase)]
    private static partial Regex Applies();

    // One who has applied, and writes to somebody who decides on it.
    [GeneratedRegex(
        @"^(?!.*\b(?:rejected|rejection|did(?:n['’]t| not) get|turned (?:me )?down|got the job|was hired|years? ago|last year|decided|is over|closed)\b)(?:.*\b(?:hiring manager|interviewer|interview panel|on the (?:\w+ )?panel|head of (?:hiring|recruitment|talent)|recruiter|who (?:decides|is hiring|hires))\b.*\b(?:I(?:['’]ve| have|['’]m| am)? (?:just |already |currently )?(?:applied|applying|interviewed|interviewing)|my (?:application|interview|candidacy)|I(?:['’]m| am) a candidate)\b|.*\b(?:I(?:['’]ve| have)? (?:just |already )?applied|I(?:['’]m| am) (?:applying|interviewing|a candidate)|my (?:application|interview))\b.*\b(?:hiring manager|interviewer|interview panel|on the (?:\w+ )?panel|recruiter for|who (?:decides|is hiring|hires))\b)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Applied();

    [GeneratedRegex(
        @"\b(?:(?:I|we|my (?:firm|company|employer|team))(?:['’]m|['’]re| am| are| is|['’]ve| have)? (?:just |still |now |currently |also )?(?:bidding|bid|tendering|tendered|quoting|pitching) (?:for|on|to|in)\b|(?:my|our) (?:bid|tender) (?:is|was|went|lies|sits|with|for|to)\b|(?:we|I)(?:['’]ve| have)? (?:just )?(?:submitted|handed in|sent in) (?:a|an|our|my|the) (?:bid|tender|quote)\b|(?:live|open|running|current) tender\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Bids();

    [GeneratedRegex(
        @"\b(?:a|one of (?:the|my|our)|my|our|the) (?:\w+ )?(?:bidders?|tenderers?)\b|\b(?:bid|bidding|tendering|quot\w+) (?:for|on|in) (?:my|our) (?:tender|contract|job|project)\b|\b(?:on|in|for) (?:my|our) (?:(?:live|open|running|current) )?tender\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OnTheirTender();

    [GeneratedRegex(
        @"\b(?:(?:my|an|one of (?:my|our)|our) (?:(?:old|former|ex|past|previous|recent|first|last)[ -])*(?:patient|therapy client|resident|service user)s?\b|(?:patient|client) (?:of mine|on (?:my|our) ward|in (?:my|our) care)|(?:I|we) (?:nursed|treated|operated on|cared for) (?:him|her|them)\b|(?:he|she) (?:was|is|lay) (?:a patient )?on (?:my|our) ward\b|was (?:in|under) my care\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex InCare();

    [GeneratedRegex(
        @"\b(?:I(?:['’]?m| am)|as) (?:an? |her |his |their )?(?:[\w-]+ ){0,2}(?:psycholog\w+|psychiatr\w+|psychotherap\w+|\w*therapist|counsell?or|social worker|physio|nurse|midwife|doctor|GP|surgeon|dentist|carer|care worker|paramedic)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex HealsPeople();

    [GeneratedRegex(
        @"\b(?:an?|my|one of my|was|is) (?:(?:old|former|ex|past|previous|recent|first|last|long-term)[ -])*(?:client|patient)\b(?! of (?!mine\b))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OneOfTheirs();

    // The choice is made, whichever way it went.
    [GeneratedRegex(
        @"\b(?:(?:did(?:n['’]?t| not)|never) get (?:it|the|that|this)\b|(?:got|was|been|were) (?:rejected|turned down|unsuccessful|hired|appointed)|(?:got|landed|have) the (?:job|post|role)|(?:rejected|turned down) (?:me|us)|turned me down|(?:someone|somebody) else (?:got|was)|went to (?:someone|somebody) else|unsuccessful|months? ago|years? ago|last year|in (?:19|20)\d\d)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Decided();

    [GeneratedRegex(
        @"\b(?:my|our|an?|the) (?:\w+ ){0,2}(?:planning|licen[cs]e|licen[cs]ing|permit|visa|asylum|grant|funding|benefits?|housing|parole) (?:applications?|appeals?|claims?|cases?|hearings?|decisions?)\b.{0,60}\b(?:decid(?:e|es|ing)|rul(?:e|es|ing)|handl(?:e|es|ing)|approv(?:e|es|ing)|assess(?:es|ing)?|votes?|voting|signs? off|in (?:her|his|their) hands|with (?:her|him|them))\b|\b(?:decid(?:e|es|ing)|rul(?:e|es|ing)|votes?|voting|sits? in judg\w+) (?:on|about|over) (?:my|our) (?:\w+ ){0,2}(?:applications?|appeals?|claims?|licen[cs]es?|permits?|visas?|plans|extension|complaint)\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex DecidesOnMine();

    /// <summary>It is over, or it was the other who taught.</summary>
    [GeneratedRegex(
        @"\b(?:my|our) (?:(?:former|old|ex|past|previous|first|favou?rite|\w+)[ -]){0,2}(?:tutor|teacher|lecturer|professor|prof|supervisor|coach|head ?teacher|headmaster|headmistress|instructor)\b|\b(?:former|old|ex|past|previous)[ -](?:student|pupil|tutee|trainee|apprentice)|used to (?:teach|tutor)|\b(?:he|she|they|who) (?:once )?(?:taught|tutored|coached) (?:me|us)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TaughtBefore();

    // "My student job" is no student.
    [GeneratedRegex(
        @"(?<!\b(?:former|old|ex|past|previous)[ -])\b(?:one of (?:my|our) (?:current )?(?:\w+ )?(?:students|pupils)|(?:student|pupil) of (?:mine|ours)|my (?:(?!former|old|ex|past|previous)[\w-]+ )?(?:student|pupil)(?! (?:job|union|days|loan|years|house|project|newspaper|flat|paper|time|council))\b|(?:I|we) (?:teach|tutor|supervise) (?:him|her|them)\b|I(?:['’]m| am) (?:his|her|their) (?:teacher|lecturer|tutor|supervisor|form tutor))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Taught();

    [GeneratedRegex(
        @"\b(?:my|one of (?:my|our)) (?:tenants?|claimants?|service users?|parolees?|probationers?|foster (?:child|family)|asylum seekers?|benefit claimants?)\b|\bI(?:['’]m| am) (?:his|her|their) (?:housing|parole|probation|case|benefits?|licensing|planning|immigration|social|loss) (?:officer|worker|adjuster|assessor)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex InTheirHands();

    // Many at once are whom the writer works with, not the one whom the note is for.
    [GeneratedRegex(
        @"^(?!.*\bone of\b).*\b(?:my|our|with|teach|treat|for)(?: \w+)? (?:pupils|students|patients|children|residents|learners|classes)\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex AreSeveral();

    [GeneratedRegex(
        @"\b(?:journalist|reporter|editor|columnist|correspondent|newspaper|the press)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex WritesToThePress();

    [GeneratedRegex(
        @"\b(?:former|old|previous|ex)[- ](?:clients?|customers?|accounts?)\b|\bclients? (?:of|from|at) my (?:old|former|last|previous) (?:firm|job|employer|company)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Clients();

    // Where the writer stays with the firm, a client that went is only a client that went.
    [GeneratedRegex(
        @"\b(?:I(?:['’]ve| have|['’]m| am)? (?:just |now |recently |since )*(?:left|leaving|quit|resigned|moved|joined|changed|switched|started at|set up|gone|going)|(?:my|the) (?:old|former|last|previous|new) (?:firm|job|employer|company|practice|agency|bank)|on my own|my own (?:firm|business|practice|company|agency))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex HasLeft();

    [GeneratedRegex(@"\bnon-?(?:solicit|compete)\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Agreed();
}
