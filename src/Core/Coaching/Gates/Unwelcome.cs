using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Coaching.Reading;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Coaching.Gates;

/// <summary>A note that its reader would not want, whatever it says: courting, after a no, or to settle a quarrel.</summary>
/// <param name="Why">What stands against it, in words for the user.</param>
/// <param name="Instead">What works better.</param>
internal sealed partial record Unwelcome(string Why, string Instead)
{
    public const string Question = "note-unwelcome";
    public const string Work = "work";
    public const string Leave = "leave";

    private static readonly Unwelcome courting = new(
        "People are on LinkedIn for their work, and most who are courted there find it unpleasant: they cannot simply walk away, and they remember the name.",
        "• Say it where you know each other from, in person, and take a no for a no.\n"
            + "• Where the two of you have business together, leave the rest out of the business."
    );

    private static readonly Unwelcome refused = new(
        "They have said no, or shown it, and another request reads as pressure, however kind the words are.",
        "• Leave the next step to them; they know where to find you.\n"
            + "• Where something must be settled, let somebody else carry it: a person you both trust, or whoever handles such things."
    );

    private static readonly Unwelcome parted = new(
        "Between people who have parted, a request through LinkedIn is hard to take for anything but more of the same.",
        "• Where something is still open, use the way that you agreed on, or let somebody both of you trust pass it on.\n"
            + "• Otherwise leave it; nothing is lost by waiting."
    );

    private static readonly Unwelcome quarrelling = new(
        "A connection request is no place for a quarrel: they can show it to anybody, and it costs you more than them.",
        "• Where money or a complaint is open, write a plain letter or an e-mail, or let whoever handles such things do it.\n"
            + "• Write down what you would like to say, keep it a night, and do not send it here."
    );

    private static readonly Unwelcome grieving = new(
        "Whoever has lost somebody reads kind words gladly, and a connection request turns them into a thing to answer.",
        "• Write a card, a letter or an e-mail, with one thing that you remember or admire.\n"
            + "• The connection can wait; some weeks later it needs no reason but that you know each other."
    );

    public static Unwelcome? In(string text)
    {
        var told = ToldUs.In(text);
        return No().Match(text) is { Success: true } no && !IsOnlyAPost(no.Value, text) ? refused
            : told.Contains("refused") ? refused
            : Courts().IsMatch(text) || told.Contains("courting") ? courting
            : Parted().IsMatch(text) && !OnGoodTerms().IsMatch(text) ? parted
            : Quarrels().IsMatch(text) || told.Contains("quarrel") ? quarrelling
            : told.Contains("grief") && !Sorting.NamesTheirWork(text) ? grieving
            : null;
    }

    // "A recruiter rejected me": the post, and not the person.
    private static bool IsOnlyAPost(string no, string text) =>
        AboutWork().IsMatch(text) || Rejects().IsMatch(no) && Hires().IsMatch(text);

    public IReadOnlyList<Reply> Say(int number) =>
        [
            new Reply.Say($"I would not send this one. {Why}\nWhat works better:\n{Instead}"),
            new Reply.Ask(
                Question,
                null,
                "If I took it wrong, tell me what it is about at work, and we go on from there.",
                [new(Work, "It is about work"), new(Leave, "I leave it")],
                number
            ),
        ];

    [GeneratedRegex(
        @"\b(?:(?:have|had|got|has|with) (?:a |such a |a bit of a |a huge |a massive )*crush|(?:my|a) crush\b|fanc(?:y|ied) (?:him|her|them)\b|(?:girl|guy|woman|man|lad|lady|bloke|one|person|chap|boy|who|whom|that) (?:that |who |whom )?I(?:['’]ve)? (?:really |quite |always )?fanc(?:y|ied)|\bI (?:really |quite |so |kind of |sort of )*fancy (?:this|that|the|my|a|an) (?:[\w-]+ )?(?:girl|guy|woman|man|lady|lad|bloke|chap|boy|nurse|colleague|boss|teacher|one)\b|in love with (?:him|her|them|my|a|the|this)|falling for (?:him|her|them)|love at first sight|ask(?:ing)? (?:him|her|them|\p{Lu}\w+) (?:out\b|on a date|for a date)|(?:go|going) (?:out )?on a date|(?:a|as a|first|coffee|dinner) date with (?:him|her|them)|date (?:him|her)\b|flirt\w*|chat(?:ting)? (?:him|her) up|hit(?:ting)? on (?:him|her)|(?:is|if|are) (?:he|she|they) (?:is |are )?(?:still )?single\b|(?:he|she)(?:['’]s| is) (?:still )?single\b|take (?:him|her) out (?:for|to) (?:dinner|drinks?|a drink)|sexy|\b(?:he|she)(?:['’]s| is| was| looks?)? (?:just |so |really |very |quite |such a |dead |a |absolutely |rather )*(?:cute|gorgeous|handsome|good[- ]looking|beautiful|hot(?! on\b)|stunning|hottie|fit as)\b(?! (?:talk|work|paper|piece|project|lecture|voice|speaker))|(?:cute|hot|gorgeous|handsome|good[- ]looking|beautiful|attractive|pretty|sexy|stunning|fit) (?:young |tall |blonde? |dark[- ]haired )?(?:girl|guy|woman|man|lady|lad|bloke|chap|boy|blonde|brunette|redhead)\b|(?:girl|guy|woman|man|lady|lad|bloke|chap|boy)\b[^.?!]{0,60}?[,;–-]? ?(?:so |really |very |quite |dead |super |proper |well )+(?:cute|hot|gorgeous|handsome|good[- ]looking|attractive|pretty|fit)\b|(?:his|her) (?:gorgeous |beautiful |lovely |pretty |amazing )+(?:eyes|smile|legs|hair|face|photo|picture|looks|figure)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Courts();

    [GeneratedRegex(
        @"\b(?:(?:has |have |['’]s |he |she |they )?blocked (?:me|us)|blocked by (?:him|her|them)|unfriended me|(?:said|says|told me|saying) (?:a clear |a firm )?no (?:to me|twice|again|already|once|three times|several times|\d times|before|but|and I|so I)|said no\s*(?:[.,;!]|$)|turned (?:me|us) down|rejected (?:me|us)\b|(?:told|asked) (?:me|us) (?:to (?:stop|leave|go away|back off|not)|not to|never to)|(?:does|do|did)(?:n['’]?t| not) want (?:to (?:talk|speak|hear|see|know|deal|be contacted)|contact|me to|anything to do)|(?:ignor(?:es|ed|ing)|not answering|never answers?|does(?:n['’]?t| not) (?:answer|reply to|pick up)|won['’]?t answer) (?:all |any of |every one of )?(?:my|our) (?:calls?|messages?|e-?mails?|texts?|letters?|attempts|last)|restraining order|no[- ]contact order|(?:not|never|won['’]?t be|am not|['’]m not) giving up (?:on (?:him|her|them)|that easily|so easily|yet|[.!]?$)|(?:won['’]?t|will not|wont|not going to) take (?:a )?no for|keeps? (?:ignoring|blocking|refusing|declining) (?:me|us|my)|wants? nothing to do with (?:me|us)|cut (?:off )?(?:all )?contact)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex No();

    // A post that one did not get is no quarrel: many write again a year later, and are welcome.
    [GeneratedRegex(
        @"\b(?:for (?:the|a|that|this|his|her|their) (?:\w+ ){0,3}(?:job|role|post|position|place|course|grant|internship|vacancy)|my (?:application|paper|manuscript|proposal|pitch|article|thesis))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AboutWork();

    [GeneratedRegex(@"^(?:rejected|turned|said no)", RegexOptions.IgnoreCase)]
    private static partial Regex Rejects();

    [GeneratedRegex(
        @"\b(?:recruit\w+|headhunter|hiring|interview\w*|vacancy|applied|candidate|publisher|editor|jury|feedback)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Hires();

    [GeneratedRegex(
        @"\b(?:my|an|his|her) ex\b(?![- ]?(?:boss|coll?eag\w*|co-?workers?|managers?|clients?|students?|pupils?|patients?|employers?|employees?|team|teacher|tutor|professor|lecturer|customers?|neighbou?rs?|flatmates?|intern|apprentice|supplier|director|ceo|chef|firm|company|captain|mentor|trainee|lead|head|chief|army|navy|police|forces|military|service))|\bex[- ]?(?:wife|husband|girlfriend|boyfriend|partner|fianc[eé]e?)\b(?! firm)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Parted();

    [GeneratedRegex(
        @"\b(?:good terms|(?:still |now |stayed |good |best )friends|amicabl[ey]|friendly|g[eo]t on(?: well| fine|$|[,.;!?])|asked me to|recommended|introduced)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OnGoodTerms();

    [GeneratedRegex(
        @"\b(?:provoke|wind(?:ing)? (?:him|her|them) up|what I (?:really |actually )?think (?:of|about) (?:him|her|them|that (?:man|woman|firm))|(?:owes?|owed|owing) (?:me|us)\b(?! (?:a (?:coffee|drink|beer|pint|lunch|favou?r|reply|call|thank)|an? (?:answer|apology for the)|one\b))|revenge|get(?:ting)? back at|get even with|pay (?:him|her|them) back for|teach (?:him|her|them) a lesson|humiliat\w+|expos(?:e|ing) (?:him|her|them)\b|shame (?:him|her|them)\b|make (?:him|her|them) (?:pay\b|jealous|regret|suffer|feel (?:bad|guilty|small|stupid))|(?:reported|reporting|grassed on|snitched on|complained about|sued|suing|accused|slandered|bullied|cheated|betrayed|lied to|conned|ripped off|scammed|robbed) (?:me|us)\b|got me (?:fired|sacked|suspended|disciplined|into trouble)|stole (?:my|our)\b|(?:tell|telling) (?:him|her|them) off\b|piece of my mind|give (?:him|her|them) hell|threaten\w*|embarrass (?:him|her|them)|have a go at (?:him|her|them)|rub (?:it|his|her|their) (?:in\b|nose)|gloat\w*)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Quarrels();
}
