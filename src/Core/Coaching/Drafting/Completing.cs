using System.Text.RegularExpressions;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>Makes a sentence of a fragment that already speaks to the recipient ("your talk in Lyon").</summary>
internal static partial class Completing
{
    /// <param name="met">They have met, so a place alone ("at DevConf") is where.</param>
    /// <returns>The sentence; empty where the fragment is none on this topic.</returns>
    public static string Sentence(string clause, Topic topic, bool met)
    {
        if (topic == Topic.Ask && Questions.IsPut(clause))
        {
            return clause.TrimEnd('.', '?', '!') + "?";
        }

        if (Whose().Match(clause) is { Success: true } whose)
        {
            return $"{whose.Groups["we"]} {whose.Groups["did"]} your {whose.Groups["what"]}{whose.Groups["rest"]}";
        }

        if (Whom().Match(clause) is { Success: true } whom)
        {
            return $"{whom.Groups["we"]} {whom.Groups["did"]} you{whom.Groups["rest"]}";
        }

        if (HasItsOwnVerb(clause))
        {
            return clause;
        }

        if (topic == Topic.Meeting && Kind.IsWhereTheyWork(clause))
        {
            return "";
        }

        if (met && topic == Topic.Meeting && Place().IsMatch(clause))
        {
            return $"We met {clause}";
        }

        if (met && topic == Topic.Meeting && FromSomewhere().Match(clause) is { Success: true } from)
        {
            return $"We know each other {from.Value}";
        }

        return Frames.All.Select(frame => frame.Of(clause, topic)).FirstOrDefault(said => said is not null)
            ?? OfAThing(clause, topic, met);
    }

    /// <summary>"Who gave a talk" is "you gave a talk"; "who runs" is "you run".</summary>
    public static string WithoutRelative(string clause) =>
        Who().Match(clause) is { Success: true } who
            ? $"you {who.Groups["adverb"]}{Agreement.AfterYou(who.Groups["did"].Value)}{who.Groups["rest"]}"
            : clause;

    private static string OfAThing(string words, Topic topic, bool met)
    {
        var thing = Article().Replace(words, small => small.Value.ToLowerInvariant());
        return topic switch
        {
            Topic.Meeting when Happens().IsMatch(thing) => "",
            Topic.Meeting when IsAPerson(thing) => $"I know of you through {thing}",
            Topic.Meeting when Mates().Match(thing) is { Success: true } mates =>
                $"We know each other from {(mates.Groups["the"].Success ? "the " : "")}{mates.Groups["place"]}",
            Topic.Meeting when Kind.IsAnOccasion(thing) && met => $"We met at {WithThe(thing)}",
            Topic.Meeting when Kind.IsAnOccasion(thing) => $"I know of you from {WithThe(thing)}",
            Topic.Sender when OfYears(thing) is { } career => career,
            Topic.Sender when Student().Match(thing) is { Success: true } student =>
                $"I am {WithArticle($"{student.Groups["year"]} {student.Groups["what"]} student{student.Groups["rest"]}")}",
            Topic.Sender when Happens().IsMatch(thing) => "",
            Topic.Sender when Kind.IsARole(thing) || IsAPerson(thing) => $"I am {WithArticle(thing)}",
            // We asked what stayed with them, and this is their answer.
            Topic.Thing when Kind.IsTheirs(thing) && !Happens().IsMatch(thing) => $"{thing} stayed with me",
            Topic.Gain when Kind.CanBeGiven(thing) => Sharable().IsMatch(thing)
                ? $"I could share {thing}"
                : $"I could offer {thing}",
            Topic.Ask when Kind.CanBeAskedAbout(thing) => $"I would like to ask about {thing}",
            _ => "",
        };
    }

    /// <summary>"Tester, ten years", "backend developer, 6 years of Go", "12 years in tax".</summary>
    private static string? OfYears(string words)
    {
        if (ForYears().Match(words) is not { Success: true } found)
        {
            return null;
        }

        var (role, years, what) = (found.Groups["role"], found.Groups["years"], found.Groups["what"].Value);
        return (role.Success, what) switch
        {
            (true, "") => $"I have been {WithArticle(role.Value)} for {years}",
            (true, _) => $"I am {WithArticle(role.Value)} with {years} {what}",
            (_, "") => null,
            _ when what.StartsWith("as ", StringComparison.OrdinalIgnoreCase) =>
                $"I have been {WithArticle(what[3..])} for {years}",
            _ => $"I have {years} {what} behind me",
        };
    }

    /// <summary>"Evening class in Leeds" needs its article; "DevConf" and "work" do not.</summary>
    private static string WithThe(string occasion) =>
        !Determined().IsMatch(occasion) && !Bare().IsMatch(occasion) && Kind.EndsInAnOccasion(occasion)
            ? $"the {occasion}"
            : occasion;

    /// <summary>"PhD student at Leeds" needs an article; "head of IT" and "Sam Lee" do not.</summary>
    private static string WithArticle(string role)
    {
        if (Determined().IsMatch(role) || IsAPerson(role) || Unique().IsMatch(role))
        {
            return role;
        }

        var head = Head().Match(role).Groups["head"].Value;
        return head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal)
            ? role
            : $"{Articles.Before(role)} {role}";
    }

    private static bool IsAPerson(string words) =>
        PersonName().IsMatch(words)
        && Grammar.Shipped.Split(words) is [var first, ..]
        && (first.Is(Look.FirstName) || Addressee.Of(words).Title is not null);

    /// <summary>"Tom suggested I write to you", "my team maintains the bridge": a subject and what it does.</summary>
    private static bool HasItsOwnVerb(string clause) =>
        Stayed().IsMatch(clause)
        || OwnVerb().Match(clause) is { Success: true } own
            && !StartsWithoutSubject().IsMatch(clause)
            && (!Relative().IsMatch(own.Value) || MainVerb().IsMatch(clause[(own.Index + own.Length)..]));

    [GeneratedRegex(
        @"^(?:my|our|the|a|an|your|one|some|two|three|both|all|many|several|\p{Lu}[\w’'-]+)\b(?:(?!\b(?:who|which|that|about|for)\b).)*?\s(?:is|are|was|were|has|have|had|can|could|would|will|might|may|did|does|do|suggested|recommended|told|says?|said|thinks|introduced|mentioned|gave|made|makes|uses|needs|loves|loved|wants|used to|works|worked|knows|knew|lives|lived|plays|played|sent|asked|runs|taught|teaches|got|kept|led|showed|inspired me|helped me|helped us|changed (?:how|my|the|our|me)|\w{3,}(?:ed|es|s) (?:a|an|the|my|our|your|me|us|you|how|what|that))\b",
        RegexOptions.None
    )]
    private static partial Regex OwnVerb();

    [GeneratedRegex(
        @"^(?:your|the|that|what|how)\b.* (?:stayed|stuck|stays|sticks) (?:with|in) (?:me|my|us)\b|^(?:without|thanks to|because of)\b.* (?:I|we)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Stayed();

    [GeneratedRegex(
        @"^from (?:school|uni|university|college|work|church|(?:(?:the|our) )?(?:[\w’'-]+ ){0,3}(?:school|uni|university|college|club|choir|gym|pub|band|course|team|office|lab|church|days))\b.*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex FromSomewhere();

    /// <summary>"Sara used to work with you", "he or you", "a girl I saw": somebody does something, and it is no thing or place.</summary>
    [GeneratedRegex(
        @"^(?:(?:he|she|they|I|we|you|wait|no|oh|well|hello|hi)\b(?! (?:and|&) )|an? (?:girl|guy|man|woman|person|lady|bloke|chap|lad)\b.*\b(?:I|we)\b)|\b(?:used to|want to|wants to|please|someone|somebody)\b|[:;]|, (?:I|you|we|he|she|they|to|but)\b|\b(?:my|our) (?:[\w’'-]+ )?you\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Happens();

    /// <summary>"The tea you made": its verb belongs to the tea.</summary>
    [GeneratedRegex(@" (?:you|I|we|she|he|they) [\w’' ]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    [GeneratedRegex(
        @"\b(?:is|are|was|were|has|had|can|could|would|will|helped|made|makes|stayed|changed|saved|kept|gave|taught|inspired|reminded|moved|got|still|\w{3,}(?:ed|es|s) (?:me|us|my|our))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex MainVerb();

    [GeneratedRegex(
        @"^(?:To|At|In|On|From|Through|Via|By|About|For|With|As|If|When|What|How|Which|Why|Whether|Met|Read|Heard|Saw|Worked|Ask|Could|Would|Can|Want|Wanted|Hope|Hoping|Share|Send)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex StartsWithoutSubject();

    [GeneratedRegex(@"^whose (?<what>.+?) (?<we>I|we) (?<did>\w+)(?<rest>\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Whose();

    [GeneratedRegex(
        @"^(?:who|whom|that) (?<we>I|we) (?<did>(?:(?:also|first|once|recently|briefly|just) )?(?:met|know|knew|heard|saw|follow|followed|read|interviewed|hired|helped|(?:work|worked|study|studied|spoke|talked|chatted|trained|sat|served) (?:with|to|next to)|ran into|bumped into))(?<rest>\b.*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Whom();

    [GeneratedRegex(
        @"^(?:who|that) (?!I\b|we\b|my\b|our\b)(?<adverb>(?:also|recently|just|now|once|kindly|always|really) )?(?<did>[\w'’]+)(?<rest>\b.*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Who();

    [GeneratedRegex(@"^(?:at|in|on|during|after|before|through|over|by)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Place();

    [GeneratedRegex(
        @"\b(?:data|photos?|pictures|results|notes|experience|list|slides|figures|records|recordings|drawings|plans|code|findings|contacts|story|stories|recipes?|copies|copy|articles?|measurements|examples|lessons|maps?|lists|feedback)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Sharable();

    [GeneratedRegex(
        @"^(?:an?|the|my|your|our|one of|his|her|their|this|that|some|no|both|two|three|four)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Determined();

    [GeneratedRegex(
        @"^(?:(?:acting |deputy |vice |co-|joint |interim )?(?:head|chair|chairman|chairwoman|director|president|secretary|treasurer|dean|principal|leader|captain|CEO|CTO|CFO|COO|founder|co-founder|editor|in charge|part|members?) (?:of|at|for)\b|C[ETFOI]O\b|second in command)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Unique();

    [GeneratedRegex(
        @"^(?:(?<role>[^,\d]+?),? (?:for |with )?)?(?<years>(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many) years)(?: (?<what>(?:of|in|as|at|on|with)\b.+))?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ForYears();

    [GeneratedRegex(
        @"^(?:an? )?(?<year>(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)[- ]year) (?!.*\b(?:student|undergrad\w*|apprentice|trainee)\b)(?<what>[^,]+?)(?<rest> (?:at|in|from)\b.*)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Student();

    [GeneratedRegex(
        @"^(?:old |good |just )?(?:(?<the>)(?<place>gym|choir|club|pub|office|allotment|team|band|course|lab)|(?<place>uni|university|school|college|work|church)) (?:friends?|mates?|buddy|buddies|pals?|colleagues?)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Mates();

    [GeneratedRegex(
        @"^(?:work|school|uni|university|college|church|radio)\b(?! \w+$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"^(?<head>.*?)(?= (?:at|of|in|for|from|with|who|and|on|by|near)\b|,|$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?:The|A|An|My|Our|Your|Some)\b")]
    private static partial Regex Article();

    [GeneratedRegex(
        @"^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+){0,2}(?:$|,)"
    )]
    private static partial Regex PersonName();
}
