using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>Which topic a statement of the user is about.</summary>
internal static partial class Sorting
{
    /// <param name="asked">What we asked for; null when nobody asked.</param>
    public static Topic Of(string clause, Topic? asked = null)
    {
        var (sender, gain, ask) = (
            (Sender().IsMatch(clause) || ToldUs.Opens(clause, "what-i-do")) && !NotSender().IsMatch(clause),
            Gain().IsMatch(clause),
            Ask().IsMatch(clause) || clause.EndsWith('?')
        );
        gain |= asked is null && OfMine().IsMatch(clause);
        ask |= asked is null && NamedQuestion().IsMatch(clause);
        return asked switch
        {
            // Whatever answers is what was asked for, unless it is plainly something else.
            Topic.Gain when Theirs().IsMatch(clause) => Topic.Thing,
            Topic.Gain when ask && !gain => Topic.Ask,
            Topic.Ask or Topic.Gain => sender ? Topic.Sender : asked.Value,
            Topic.Thing when Theirs().IsMatch(clause) => Topic.Thing,
            Topic.Thing => sender ? Topic.Sender
            : gain ? Topic.Gain
            : ask ? Topic.Ask
            : Topic.Thing,
            Topic.Sender => gain ? Topic.Gain
            : ask ? Topic.Ask
            : !sender && Meeting().IsMatch(clause) ? Topic.Meeting
            : Topic.Sender,
            Topic.Meeting => sender ? Topic.Sender
            : gain ? Topic.Gain
            : ask ? Topic.Ask
            : Role().IsMatch(clause) && !Meeting().IsMatch(clause) ? Topic.Sender
            : Topic.Meeting,
            _ => gain ? Topic.Gain
            : ask ? Topic.Ask
            : sender ? Topic.Sender
            : Meeting().IsMatch(clause) || Known().IsMatch(clause) ? Topic.Meeting
            : Topic.Thing,
        };
    }

    /// <summary>It names something of theirs, and what it was about: no need to ask for the one thing again.</summary>
    public static bool NamesTheirWork(string clause) => TheirWork().IsMatch(clause);

    /// <summary>The same, or what they did for the writer.</summary>
    public static bool GivesAReason(string clause) =>
        NamesTheirWork(clause) || ToldUs.Says(clause, "stayed-with-me");

    [GeneratedRegex(
        @"^(?:now,? |today,? |these days,? )?(?:(?:I am|I['’]m|im|we are|we['’]re|my name is|my name['’]s|this is|as an?)\b|(?:I|we) (?:also |currently |now |mostly |just |recently )?(?:work|teach|run|study|lead|manage|research|maintain|edit|own|make|build|design|look after|volunteer|chair|coach|train|sell|organi[sz]e|play|sing|farm|bake|restore|repair|write (?:for|about|\w+ for)|report|translate|started|joined|moved|retired|live|represent|curate|keep|care|practi[sc]e|nurse|grow|develop|code)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Sender();

    [GeneratedRegex(
        @"^(?:I am|I['’]m|im|we are|we['’]re) (?:(?:also|really|very|so|just|quite) )?(?:writing to|interested|curious|impressed|inspired|hoping|trying|keen|wondering|looking|reaching|glad|happy|grateful|thankful|fascinated|struck|moved|amazed|asking|sure|not|going|sorry|following|both|in the same|in her|in his|reading|a (?:big |huge |great )?fan)\b|worked? (?:together|with (?:her|him|them))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NotSender();

    [GeneratedRegex(
        @"\b(?:(?:she|he|they|you|which|that) (?:could|might|may|can|would|['’]d) (?:also |probably |perhaps |maybe )?(?:use|like|want|need|find|benefit|enjoy|be|get|have|save|learn|reach|see)\b|(?:she|he|they)['’]d (?:probably )?(?:like|want|benefit|enjoy|get|find)\b|(?:she|he)['’]s looking for\b|(?:she|he|they) (?:needs?|wants?|is looking for|are looking for)\b|(?:I|we) (?:could|can|would|will|['’]d|['’]ll|am happy to|are happy to|would be happy to|['’]d be happy to|['’]m happy to) (?:also |gladly |happily )?(?:share|offer|give|send|show|help|introduce|lend|test|translate|bring|provide|put)\b|^(?:could|can|would|might|happy to|glad to|able to|will) (?:also |gladly |happily )?(?:share|offer|give|send|show|help|introduce|lend|test|translate|bring|provide|put)\b|useful (?:for|to) (?:her|him|them|you)|(?:helps?|benefits?) (?:her|him|them)\b|in return\b|in exchange\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Gain();

    [GeneratedRegex(
        @"\b(?:ask|wonder(?:ing|ed)?|(?:have|had|got|with) (?:an?|one|two|some|a quick|a small) questions?|^(?:an? |one |quick |small |short )*questions? (?:about|on)|(?:like|need|value|want|get|for) (?:some |any |her |his |their |your )?advice|^(?:some |any |her |his |their )?advice|permission|cite|feedback on|(?:would|['’]d) (?:like|love) to (?:know|learn|hear|see|invite|cite|talk|discuss|interview|meet|compare|find out)|(?:want|wanted|hoping|hope) to (?:know|learn|hear|see|invite|cite|talk|discuss|interview|meet|compare|find out)|curious (?:how|what|whether|why|which|if)|invite (?:her|him|them|you))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Ask();

    [GeneratedRegex(
        @"^(?:her|his|their|your|the way|how (?:she|he|they|you)|what (?:she|he|they|you)) (?!(?:time|attention|help)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Theirs();

    [GeneratedRegex(
        @"^(?:my|our) (?:\w+ ){0,2}(?:photos?|pictures|data|notes|slides|list|recipe|drawings|results|figures|code|plans|story|experience|records)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OfMine();

    [GeneratedRegex(@"^(?:what|which|how|why|when|where|whether|if) (?!I\b)", RegexOptions.IgnoreCase)]
    private static partial Regex NamedQuestion();

    [GeneratedRegex(
        @"\b(?:met|meet|meeting|answered my|helped me|replied to my|worked|work together|studied|classmates?|colleagues?|together|same (?:team|course|school|company|club|class|year|table)|heard|saw|attended|came across|come across|ran into|bumped into|introduced|recommended|suggested|told me|mailing list|through|via|sat|follow|followed|neighbou?rs?|went to|spoke|talked|chatted|taught me|my (?:old|former)|interviewed|listened|conference|meetup|workshop|webinar|podcast|course|know (?:her|him|them|each)|knew|found|read|watched|crossed|shared|years ago|(?:her|his|their) (?:student|pupil|lecture|class|course|talk|book|paper|post|article|blog))\b|^(?:at|in|on|from|by|during)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Meeting();

    /// <summary>Whom the user knows them as: "the speaker from the museum day".</summary>
    [GeneratedRegex(
        @"^(?:the |a )?(?:keynote )?(?:speaker|panell?ist|presenter|keynote|exhibitor|organi[sz]er|host|author|maker|creator|curator) (?:from|at|of|on|behind)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Known();

    [GeneratedRegex(
        @"^(?:an?|your|one of|(?:junior|senior|fellow|retired|former|young|new|PhD|MSc|BA|final[- ]year|first[- ]year|second[- ]year|third[- ]year)\b)|\b(?:student|engineer|developer|designer|nurse|teacher|librarian|manager|researcher|lecturer|editor|founder|owner|consultant|analyst|apprentice|trainee|intern|volunteer|head of|director|officer|chair|writer|journalist|scientist|curator|archivist|baker|farmer|carpenter|electrician|accountant|solicitor|lawyer|doctor|planner|tester|translator|musician|player|coach|parent|member|fan|reader|listener)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Role();

    [GeneratedRegex(
        @"\b(?:her|his|their|your|the|an?|this|that|['’]s) (?:[\w'’-]+ ){0,4}?(?:talk|paper|book|article|post|blog|lecture|course|class|workshop|podcast|interview|video|thesis|project|exhibition|tool|library|package|photos?|report|study|review|answer|question|recipe|column|session|keynote|webinar|chapter|essay|film|concert|design|dataset|thread|comment|piece|slides|poster|letter|newsletter)s?\b(?:(?! (?:at|in|on) [A-Z]\w+$).)*?(?:\b(?:on|about|of|for|how|where|which|that|called|against|with|into)\b|[""“]).{3,}",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TheirWork();
}
