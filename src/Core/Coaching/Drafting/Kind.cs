using System.Text.RegularExpressions;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>What a bare phrase names: an occasion, a role, something of theirs. What it does not name it cannot be said as.</summary>
internal static partial class Kind
{
    private const string Work =
        "talk|paper|book|article|post|blog|lecture|course|class|workshop|podcast|interview|video|thesis|project|exhibition|tool|library|package|photo|photograph|report|study|review|answer|question|recipe|column|session|keynote|webinar|chapter|essay|film|concert|design|dataset|thread|comment|piece|slide|poster|letter|newsletter|story|point|line|quote|joke|advice|map|list|idea|argument|speech|poem|song|painting|mural|drawing|garden|game|app|website|demo|experiment|figure|graph|chart|example|sentence|section|episode|scene|proof|method|campaign|presentation|tip|remark|lesson|sermon|performance|translation|novel|cartoon|bread|checklist|habit|decision";

    /// <summary>Somewhere, or some way, in which people come across each other.</summary>
    public static bool IsAnOccasion(string words) => Occasion().IsMatch(words) || HasAName(words);

    /// <summary>"At RIKEN", "from our rival", "now a chemist at Croda": what they do, and not where one came across them.</summary>
    public static bool IsWhereTheyWork(string words) =>
        Workplace().Match(words) is { Success: true } at && !IsAnEvent(at.Groups["where"].Value)
        || Post().IsMatch(words);

    private static bool IsAnEvent(string words) => Occasion().IsMatch(words) || Event().IsMatch(words);

    /// <summary>"Oslo freight fair", "evening class in Leeds": one occasion, called by a common noun.</summary>
    public static bool EndsInAnOccasion(string words) => Common().IsMatch(words);

    public static bool IsARole(string words) =>
        Determined().IsMatch(words) && !Possession().IsMatch(words)
        || Head().Match(words).Value is var head
            && Role().IsMatch(head)
            && !NoRole().IsMatch(words)
            && !TheirWork().IsMatch(head.Split(' ')[^1]);

    /// <summary>Of the recipient: "your rye starter", "what you said", "the slide with the two bolts".</summary>
    public static bool IsTheirs(string words) =>
        Yours().IsMatch(words) || TheirWork().IsMatch(words) && !Possession().IsMatch(words);

    public static bool CanBeGiven(string words) => !OfTheirs().IsMatch(words) && Gift().IsMatch(words);

    public static bool CanBeAskedAbout(string words) =>
        Yours().IsMatch(words) || Asked().IsMatch(words) && !IsARole(words);

    /// <summary>A capital that is no everyday word's: "DevConf", "the Whitby library", and not "Professional wording".</summary>
    private static bool HasAName(string words)
    {
        foreach (var token in Grammar.Shipped.Split(words))
        {
            if (token.Is(Look.Capital | Look.AllCaps) && !token.Is(Look.Everyday))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"\b(?:conference|congress|summit|fair|talk|lecture|webinar|seminar|workshop|class|course|lessons?|school|uni|university|college|campus|list|group|forum|channel|club|choir|gym|church|mosque|temple|meet-?up|event|party|wedding|dinner|lunch|breakfast|show|exhibition|market|festival|hackathon|training|camp|team|project|committee|board|panel|kick-?off|newsletter|blog|podcast|book|article|paper|posts?|videos?|radio|magazine|office|work|hospital|ward|library|museum|theatre|cent(?:re|er)|bus|train|flight|allotments?|society|association|days?|session|tour|trip|interview|stand|booth|stall|degree|bootcamp|network|community|town|village|parish|street|company|firm)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Occasion();

    [GeneratedRegex(
        @"^(?:[\w'’-]+ ){0,4}(?:conference|fair|lecture|webinar|seminar|workshop|class|course|list|group|forum|club|choir|gym|meet-?up|event|party|wedding|dinner|show|exhibition|market|festival|committee|kick-?off|library|museum|centre|society|association|day|session|tour)\b(?= (?:at|in|on|of|about|for|last|this)\b|,|$)"
    )]
    private static partial Regex Common();

    [GeneratedRegex(
        @"^(?:(?:now|currently|still|today|over|out|who works|works?|working|employed|based) )*(?:at|from|of|with|for) (?<where>(?:the |our |my )?(?:(?-i:\p{Lu})[\w&.’'-]*(?: (?:(?-i:\p{Lu})[\w&.’'-]*|of|and|&|de|for))*|(?:\w+ )?(?:rivals?|competitors?|competition|bank|supplier|client|customer|council|insurer|landlord|agency|employer)))[.,]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Workplace();

    [GeneratedRegex(
        @"^(?:(?:now|currently|nowadays|these days)\b,? |(?:the )?(?:head|director|chief|chair|manager|lead|VP|CEO|CTO|CFO|COO|founder|partner|president|editor) (?:of|at|for)\b|(?:my|our) (?:[\w-]+ ){0,3}?(?:colleague|friend|mate|cousin|uncle|aunt|boss|neighbou?r|landlord|landlady|manager|client|supplier|barber|hairdresser|coach|captain|teacher|tutor)(?: (?:at|from|in|of)\b|[.,]?$))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Post();

    [GeneratedRegex(
        @"\w*(?:conf|con|fest|fests|expo|jam|live|week|weekend|open|games|cup|biennale|awards?|marathon|regatta|retreat|convention|symposium|colloquium|forum|assembly|gala|meeting|reunion|hack)\b|\d",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Event();

    [GeneratedRegex(@"^(?:an?|one of|your|two|three|some)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Determined();

    [GeneratedRegex(@"^(?:my|our|mine)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Possession();

    [GeneratedRegex(@"^.*?(?= (?:at|of|in|for|from|with|who|by|near|on)\b|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    [GeneratedRegex(
        @"\b(?:\w{2,}(?:er|or|ist|ian|eer|man|woman|smith|wright|ographer|ologist|ect|yst)s?|student|undergrad\w*|graduate|grad|nurse|founder|chef|cook|rep|dev|developer|temp|clerk|pilot|vet|coach|guide|priest|vicar|judge|agent|host|exec|lead|assistant|apprentice|trainee|intern|accountant|consultant|attendant|parent|mum|dad|chair|head|director|volunteer|freelance|freelancer|artist|postdoc|PhD|MSc|MBA|owner|partner|secretary|clinician|medic|midwife|paramedic|carer|warden|steward|scout|technician|tech|fan|member|retiree|pensioner|refugee|trustee|committee|mechanic|firm|company|charity|team|group|co-op|startup|studio|practice|critic|comic|captain|cleaner|civil servant|self-employed|unemployed|retired)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Role();

    [GeneratedRegex(
        @"^(?:it|its|it['’]s|this|that|these|those|after|over|under|never|ever|whatever|whether|either|other|for)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NoRole();

    [GeneratedRegex(@"^(?:your|the|how|what|that)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfTheirs();

    [GeneratedRegex(@"\b(?:you|your|yours|yourself)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Yours();

    [GeneratedRegex(@"\b(?:" + Work + @")s?\b|^(?:that|how|what|why|when)\b.* \w+", RegexOptions.IgnoreCase)]
    private static partial Regex TheirWork();

    [GeneratedRegex(
        @"^(?:an?|some|my|our|one|two|three|four|five|\d+|several|free|spare|fresh|honest|any)\b.* |^(?:my|our|an?)\b|^(?:\w+ )?(?:data|feedback|experience|access|help|advice|\w{3,}s)\b(?! year)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Gift();

    [GeneratedRegex(
        @"^(?:the|an?|any|some|my|our|this|these)\b.* |^(?:\w+[ -]){0,3}\w{3,}s\b|\b(?:of|for|on|about|behind|after|before)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Asked();
}
