using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Gates;

/// <summary>One text for many people: the thing that we do not do (S34), said kindly.</summary>
internal static partial class BulkRequest
{
    public const string Refusal =
        "One text for many people is the one thing I do not write: whoever gets it can tell, and LinkedIn restricts accounts whose invitations are ignored. "
        + "Gladly one person at a time. Who matters most to you on that list, and why them?";

    public static bool Is(string text) =>
        Many().IsMatch(text)
        || Crowd().IsMatch(text)
        || Again().IsMatch(text)
        || House().IsMatch(text)
        || Count().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:(?:\d{2,}|[3-9]|(?:a )?dozens?(?: of)?|hundreds? of|thousands? of|a hundred|fifty|twenty|thirty|forty|ten|several|many|multiple|lots of|all(?: of)?(?: the| my| our)?|every(?: one of)?(?: the| my| our)?|a list of|a bunch of|various) (?:different |new |potential |random |other |linkedin |of )*(?:people|persons|contacts|connections|leads|prospects|recruiters|strangers|profiles|directors|managers|ceos|founders|candidates|clients|customers|engineers|developers|members|attendees|notes|invitations|invites|requests|messages|names)\b|(?:mass|bulk)[- ]?(?:send|sending|message|messages|messaging|mailing|invites?|invitations?|notes?|requests?)?\b(?= |$)|in bulk\b|(?:to|for) (?:everyone|everybody|anyone|anybody)\b|(?:one|a|same|single) (?:note|message|text|template|invitation) (?:for|to|that (?:fits|works for)|I can (?:send|use) (?:to|for)) (?:all|everyone|everybody|anyone|many|lots|any|each)\b|(?:note|message|text|template|invitation) (?:that )?(?:I )?(?:can|could) (?:re-?use|copy and paste|copy-paste|send to (?:all|many|everyone)))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Many();

    /// <summary>Plainly a wish for it, whatever else the words could mean: "a template to send to lots of buyers".</summary>
    public static bool IsWished(string text) => Wish().IsMatch(text) && Is(text);

    // The same words over again.
    [GeneratedRegex(
        @"\b(?:note|message|msg|text|template|invitation|invite|one|intro) (?:that |which )?(?:I|we) (?:can|could|may|will) (?:just |then |simply |keep )?(?:re-?us(?:e|ing)\b|us(?:e|ing) (?:it )?(?:again|over|for (?:more|any|every|all|lots|loads|many)|with (?:any|every|all|lots|loads|many)|every time|each time)|send(?:ing)? (?:it )?(?:out )?(?:again|to (?:more|any|every|lots|loads|many|all|dozens|hundreds)))|\b(?:standard|stock|one[- ]size[- ]fits[- ]all|copy[- ]paste) (?:note|message|text|template|invitation|invite)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Again();

    // A whole house at once: "all the partners at a firm", "lots of buyers".
    [GeneratedRegex(
        @"\b(?:write|writing|send|sending|notes?|messages?|template|invite|inviting|invitation|request|contact|contacting|add|adding|connect|connecting|reach out|something|words)\b(?: \w+)?(?: \w+)? (?:(?:all|each|every)(?: of)?(?: the| my| our| these| those)? (?:[\w-]+ )?(?:[\w-]+ )?(?:partners?|associates?|professors?|principals?|councillors?|trustees?|vets?|dentists?|bakers?|plumbers?|chefs?|brokers?|dealers?|landlords?|shops?|schools?|charities|restaurants?|staff|employees|parents|neighbours|graduates)\b|(?:lots|loads|plenty|tons|heaps|scores|masses|a (?:lot|load|bunch|number|group|handful|string)) of (?!(?:thanks|love|thoughts?|questions?|ideas|details?|things|words|fun|work|wishes|success|congratulations|years|reasons|photos)\b)(?:\w+ )?\w+s\b|as many \w+ as\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex House();

    [GeneratedRegex(
        @"\b(?:reach|get|get to|hit|have|make|want|need|get past|gain) (?:\d{3,}\+?|\d+k) (?:\w+ )?(?:connections|contacts|followers)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Count();

    [GeneratedRegex(
        @"^(?:(?:ok|hi|hello|hey|please|so|now|and|yes),? )*(?:(?:(?:I|we)(?:['’]d| would| just| really)* )?(?:wan(?:t|na)|need|like|have to|must|plan|hope|am going|gotta)\b|(?:an?|one|the same|some) (?:\w+ )?(?:notes?|message|msg|text|template|invite|invitation)\b|(?:can|could|will) you (?:write|give|make|draft)|(?:write|give|make|draft)\b|(?:each|every|all)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Wish();

    // A whole trade, or more people than anybody knows: "200 CTOs", "all HR people in Dublin".
    [GeneratedRegex(
        @"(?:^|\b(?:to|for|at|with|contact|invite|message|add|reach|blast|mail|hit|target) )(?:every|each|all)(?: of)?(?: the| my| our| these| those)? (?:[\w-]+ ){0,3}?(?:people|ppl|folks?|guys|persons?|contacts?|managers?|directors?|heads?|leads?|officers?|buyers?|owners?|founders?|recruiters?|engineers?|developers?|designers?|teachers?|nurses?|lawyers?|doctors?|planners?|architects?|consultants?|agents?|editors?|journalists?|members?|alumni|attendees|speakers|exhibitors?|C[A-Z]Os?|VPs?|HR|firms?|companies|clients?|customers?|suppliers?|prospects?|investors?)\b(?! (?:who|that|I) (?:knows?|said|worked))|(?<!\b(?:I|we|who|that|she|he) (?:also |still )?)\b(?:(?:writ(?:e|ing)|send(?:ing)?|notes?|messages?|blast\w*|invit(?:e|ing)|invitations?|requests?|templates?|text|one|following|this|it)(?: \w+){0,2}? (?:to|for|with)|connect(?:ing)? with|invit(?:e|ing)|contact(?:ing)?|add(?:ing)?) (?:about |around |at least |over |some |roughly |like )?(?:\d{2,}|\d+k|hundreds(?: of)?|thousands(?: of)?|dozens(?: of)?|a (?:hundred|thousand|dozen)|fifty|twenty|thirty) (?:or so |odd |plus |or more )?(?!(?:\w+ )?(?:years?|yrs|months?|weeks?|days?|hours?|min\w*|characters?|chars?|letters|words?|pages?|percent|%|pounds|euros|dollars|quid|km|miles)\b)(?:[\w-]+ ){0,2}?(?:\w+s|people|ppl|folk)\b|\b(?:reach|get to|hit|have|make) (?:\d{3,}|\d+k) (?:new )?(?:connections|contacts|followers|people)\b|\bcopy[ -]?(?:and[ -])?paste (?:it |this |that )?(?:to|for|into)\b|\bI (?:can|could|will) (?:just |simply )?copy[ -]?(?:and[ -])?paste\b|\b(?:e-?mail |message |linkedin )?blast(?:ing)? (?:to|out|it|all|every)\b|\bgeneric (?:one|note|message|text|template|invitation)\b|\b(?:my|our|the) (?:whole|entire|full) (?:list|address book|database|network|team list|contact list)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Crowd();
}
