using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Gates;

/// <summary>A tie, a name or a purpose that is not so: a note says only what is true (D14), said kindly.</summary>
internal static partial class Untrue
{
    /// <summary>Why we leave it out, and what will do instead; null for what may well be so.</summary>
    public static string? Refusal(string text, Addressee who)
    {
        var told = ToldUs.In(text);
        return Coaxes().IsMatch(text) || Spies().IsMatch(text) ? Hidden
            : told.Contains("inside") ? Confided
            : Pretends().IsMatch(text)
            || SaysAndTakesBack().IsMatch(text)
            || TakesBackLater().IsMatch(text)
            || told.Contains("untrue")
                ? Invented(who)
            : null;
    }

    private const string Hidden =
        "I leave that out: a note says openly what it is for, and what they would not hand to a stranger is no reason to connect. "
        + "Is there a reason that you could tell them to their face? How did you come across each other?";

    private const string Confided =
        "I leave that out: what you know in confidence is not yours to offer, and it brings trouble to whoever takes it as well. "
        + "Is there a reason that stands without it? How did you come across each other?";

    private static string Invented(Addressee who) =>
        $"I leave that out: a note says only what is true. {(who.IsKnown ? who.Full : "Whoever gets it")} can check it in a minute, and what it costs is your good name. "
        + "What is true will do: how did you really come across each other, and what would you like to say?";

    // "Pretend we are neighbours": who asks for that knows that it is not so.
    [GeneratedRegex(
        @"\b(?:(?<!n['’]t |\bnot |\bnever |\bwithout |\bnor )pretend(?:ing|s)?\b|(?:make|making|let) (?:it|this|that|me|us|them|him|her) (?:look|sound|seem|appear|think|believe) (?:like |as if |as though |that )?(?:I|we|a|an|he|she|they|it)\b|mak(?:e|ing) (?:him|her|them) (?:think|believe)|as if (?:I|we)(?:['’]d| had)? (?:known?|met|worked|were|was|studied|went)|impersonat\w+|pos(?:e|ing) as\b|pass(?:ing)? (?:myself|ourselves) off|under (?:a|another|a false|a fake|a different) name|(?:fake|invent|make up|making up|fabricate|cook up) (?:a|an|some|the|my)\b|(?:make|making|made|dream|cook) up (?:something|sth|smth|anything|stuff|whatever|how we|that (?:I|we))\b|(?:make|making) (?:something|sth|smth|stuff|it|one) up\b|(?:a|an|some) (?:invented|made[- ]up|fake|bogus) (?:reason|story|mutual|connection|excuse|meeting|friend|name|job|profile)|(?:little |small |tiny )?white lie|lie (?:to|about|that)\b|trick (?:him|her|them|\p{Lu}\w+)|they (?:need not|needn['’]?t|don['’]?t need to) know (?:it|that) (?:is|isn|was|wasn))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Pretends();

    // "Say that we both know Tom (we don't)".
    [GeneratedRegex(
        @"\b(?:say|saying|tell|telling|claim|claiming|mention|mentioning|write|writing|put|add|pretend|sign)\b[^.!?\n]{3,90}?(?:\(|,|;|\bbut\b|\balthough\b|\bthough\b|\beven though\b|\beven if\b|[-–—]|\bwhich\b)\s*(?:(?:but|although|though|even though|even if)\s+)?(?:(?:that['’]?s|that is|it['’]?s|it is|which is|this is) (?:not|n['’]t)(?: (?:really|actually|quite|strictly))? (?:true|so|the case|right)?|(?:that|it|which) isn['’]?t(?: (?:really|actually|quite|strictly))?(?: (?:true|so|the case))?|not (?:true|really|actually)|untrue|a lie|(?:I|we|he|she|they)(?: (?:do|did|have|has|had|am|are|was|were|does|is)(?: not|n['’]?t)|['’]m not|['’]re not|['’]ve not| never(?: (?:did|have|was|were))?| really (?:don['’]?t|didn['’]?t))(?: (?:really|actually|quite|at all|yet))?)\s*(?:[).,;!?]|$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SaysAndTakesBack();

    // "Say I'm from her school. I'm not, but it'd work".
    [GeneratedRegex(
        @"\b(?:say|saying|tell (?:him|her|them)|claim|mention|write|put|add)\b(?: that)? (?:I|we|my|our)\b[^.!?\n]{3,90}[.!…\n]+\s*(?:(?:but|well|ok|actually|though|of course|to be honest|tbh),? )*(?:(?:I['’]?m|I am|we['’]?re|we are|it['’]?s|that['’]?s|it is|that is) not|(?:I|we|it|that) (?:do|did|have|was|were|is|am|are)(?: not|n['’]?t)|(?:I|we) never(?: did| was| were| have)?|not true|untrue)(?: (?:really|actually|true|so|one|quite))*\s*(?:$|[,.;!]|\b(?:but|though|and|yet)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TakesBackLater();

    // A connection that is wanted for a look at whom they know.
    [GeneratedRegex(
        @"\b(?:(?:see|seeing|look at|look through|looking (?:at|through)|peek(?:ing)? (?:at|into|through)|peep at|browse|browsing|view|scan|mine|mining|scrape|scraping|harvest\w*|copy|copying|nick|poach\w*|steal\w*|go through|going through|get (?:at|to|into|hold of)|snoop\w*(?: (?:on|through|around))?|nos(?:e|ing) (?:around|through|into)|spy(?:ing)? on|watch|watching|track|tracking|monitor\w*|keep (?:an eye|tabs) on) (?:(?:all|who|what|which|of|the|in|whom) )*(?:his|her|their|\p{Lu}\w+['’]s) (?:\w+ ){0,2}(?:contacts?|connections|client lists?|clients|customers?|customer lists?|network|suppliers?|contact lists?|leads)\b(?!['’]| (?:talk|work|paper|map|model|project|app|garden|post|video))|(?:see|watch|watching|track|tracking|monitor\w*|find out|spy on|keep (?:an eye|tabs) on|know) (?:who|whom) (?:else )?(?:(?:he|she|they)(?:['’]s|['’]re| is| are)? (?:hir(?:es|ing|e)|knows?|connected to|talking to|talks? to|works? with|meets?|meeting|sells? to|deals? with|adds?)|(?:his|her|their) (?:clients|customers|contacts|suppliers) are)|(?:see|find|get|reach) .{0,30}\bthrough (?:his|her|their) (?:contacts|connections|network)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Spies();

    // What they would not tell or hand over to somebody who said what it is for.
    [GeneratedRegex(
        @"\b(?:get|getting|coax|lure|talk|trick|fool) (?:him|her|them|\p{Lu}[\w’'-]+(?: \p{Lu}[\w’'-]+)?) (?:to|into) (?:giv|tell|send|hand|reveal|shar|spill|leak|disclos|pass)\w* (?:me |us |over |on )*(?:his|her|their|the|its) (?:\w+ ){0,2}(?:list|lists|clients?|customers?|salary|salaries|prices?|pricing|margins?|figures|passwords?|login|data|secrets?|contacts?|code|plans?|formula|recipe|suppliers?)\b|\bso (?:that )?(?:he|she|they)(?:['’]ll| will)? (?:tells?|gives?|sends?|reveals?|hands?) (?:me|us) (?:his|her|their|the) (?:\w+ ){0,2}(?:salary|pay|prices?|clients?|customers?|passwords?|secrets?|list|figures|number|address)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Coaxes();
}
