using System.Text.RegularExpressions;

namespace Etiquette.Core.Conversations;

/// <summary>Thanks, a goodbye or bad temper, said while nothing is asked: answered in kind, with no offer of our wares.</summary>
internal static partial class Manners
{
    private static readonly Reply goodbye = new Reply.Say("Goodbye, and come back whenever somebody asks.");

    private static readonly Reply allRight = new Reply.Say("All right. I am here whenever somebody asks.");

    public static readonly Reply Sorry = Words.Offer(
        "I am sorry that I am no help so far. Tell me in a few words who wants to connect and how you know each other, "
            + "or pick one of these."
    );

    /// <summary>Null for everything else.</summary>
    public static Reply? Answer(string text) =>
        Goodbye().IsMatch(text) ? goodbye
        : Thanks().IsMatch(text) || ThanksElsewhere().IsMatch(text) ? Words.YouAreWelcome
        : AllRight().IsMatch(text) ? allRight
        : null;

    public static bool IsBadTemper(string text) => Temper().IsMatch(text);

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"^\W*(?:wtf|ffs|argh+|ugh+|fuck|shit|damn|bullshit|rubbish|nonsense|what the (?:hell|fuck|heck)|for (?:fuck|god|heaven)'?s sake|(?:fuck|piss|sod|bugger) (?:off|you|this)|shut up|go away|(?:you )?(?:idiot|moron|stupid|useless|dumb)(?: (?:bot|thing|machine))?|(?:you |u )?(?:(?:stupid|dumb|useless|bloody|fucking) )?(?:clanker|tin ?can|toaster|bucket of bolts|scrap heap))\W*$"
            + @"|^\W*(?:wow |ok |so |but |honestly |seriously |god )?(?:you|u|this|it|that|this bot|the bot|this thing)(?:(?:'re| are| is|'s|r| was| were) (?:a |an |the |so |really |just |such a |completely |totally |absolutely |bloody |fucking |pretty )*(?:suck|sucks|useless|stupid|rubbish|dumb|dumbest|worst|terrible|awful|crap|shit|garbage|hopeless|pointless|annoying|no help|not helpful|unhelpful|not helping|no use|worthless|pathetic|joke|idiot|moron|waste of time)| (?:suck|sucks|don't help|doesn't help|do not help|understand nothing|don't understand (?:me|anything)|doesn't work|don't work|makes no sense|make no sense|are not listening|aren't listening|never listen))\b[\w ]{0,20}\W*$",
        Loose
    )]
    private static partial Regex Temper();

    [GeneratedRegex(
        @"^\W*(?:(?:ok|okay|well|thanks?|thank you|cheers|great|cool|right|that'?s all|gotta go|got to go|i'?m off|have a (?:nice|good|great|lovely) (?:day|one|evening|weekend))\W+(?:then |for now |so much )?)*(?:good ?bye|bye(?:[ -]bye)?|see (?:you|ya)(?: later| soon| around)?|cya|ciao|farewell|so long|good ?night|take care|talk (?:later|soon)|later|cheerio|ta-?ta|have a (?:nice|good|great|lovely) (?:day|one|evening|weekend))(?: then| now| for now| bot| everyone| and thanks?)*\W*$",
        Loose
    )]
    private static partial Regex Goodbye();

    [GeneratedRegex(
        @"^\W*(?:(?:ok|okay|great|oh|ah|cool|perfect|brilliant|right|well|nice|lovely|that'?s great|many|much|wow)\W+)*(?:thanks|thank (?:you|u)|thx|ty|tysm|ta|cheers|much appreciated|appreciate it|much obliged|you(?:'re| are) (?:the best|a star|a legend|so helpful|very helpful|great)|(?:that|this|it|you)(?:'s| was| is| were|'ve been| have been)? (?:really |very |so |super |such a )?(?:help(?:ful|ed)?(?: me)?(?: a lot)?|useful|good advice|great help))\b(?!.*\b(?:but|should|accept|request|note|connect|who|what|how|why|can|could)\b)[^?]{0,60}$",
        Loose
    )]
    private static partial Regex Thanks();

    /// <summary>In the other languages that we read.</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:ok(?:ay)?|super|top|ja|oui|s[ií]|sim|perfe[ck]t\w*)\W+)?(?:(?:muito |muit[ií]ssimo )?obrigad[oa]|valeu|(?:hartelijk |heel erg )?bedankt|dank ?(?:je|u|jullie)(?: wel)?|(?:vielen |herzlichen |besten |tausend )?dank(?:e(?: ?sch[oö]n| ?sehr| dir| ihnen)?)?|(?:un )?(?:grand )?merci(?: (?:beaucoup|bien|infiniment|[aà] (?:toi|vous)))?|(?:muchas |mil |much[ií]simas )?gracias|(?:mille |tante |molte )?grazie(?: mille)?)(?:,? (?:bot|por todo|pela ajuda|por la ayuda|voor de hulp|voor je hulp|f[uü]r die hilfe|pour (?:votre|ton) aide|per l'aiuto))?\W*$",
        Loose
    )]
    private static partial Regex ThanksElsewhere();

    [GeneratedRegex(
        @"^\W*(?:ok(?:ay)?|k|kk|fine|alright|all right|right|got it|understood|noted|i see|fair enough|makes sense|will do|cool|great|nice|good)(?:\W+(?:ok(?:ay)?|then|great|cool|good|got it|understood|noted|fine))*\W*$",
        Loose
    )]
    private static partial Regex AllRight();
}
