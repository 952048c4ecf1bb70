using static Etiquette.Core.Coaching.Drafting.Topic;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>
/// The rules of grammar that make sentences of fragments. The first that fits wins, so the plain ones come first. None adds
/// a name, a place, an event or a feeling: what is said is the user's, and only what holds it together is ours.
/// </summary>
internal static class Frames
{
    private const string PastTogether =
        "met|worked together|studied together|shared|sat next|sat together|talked|spoke|chatted|both|were both|were|had coffee|had lunch|exchanged|swapped|crossed paths|overlapped|served together|volunteered together|discussed";

    private const string Past =
        "read|reread|heard|saw|watched|attended|listened|followed|bought|used|tried|found|enjoyed|loved|liked|admired|appreciated|noticed|discovered|learned|learnt|came across|ran into|bumped into|sat in|took|visited|joined|worked|studied|trained|volunteered|interned|was|went|got to know|have read|have used|have followed|have been|just read|just saw|just heard|recently read|recently heard|am|'m|cited|quoted|translated|built|moved|started|applied|wrote|helped|supported|signed up|subscribed|stumbled on|stumbled upon|asked|replied|commented|tested|implemented|copied|borrowed|played|sang|ordered|ate|stayed|taught|interviewed|photographed|lived|grew up|rang|called|emailed|e-mailed|thanked|remembered|remember|did|made|gave|presented|organised|organized|hosted|chaired|reviewed|edited|published|restored|repaired|maintained|led|managed|ran";

    private const string Present =
        "work|run|teach|lead|study|maintain|make|build|design|write|manage|research|look after|edit|live|play|sing|organise|organize|volunteer|own|sell|train|restore|repair|keep|do|follow|use|read|love|like|admire|need|represent|curate|care for|grow|bake|cook|translate|develop|handle|serve|practise|practice|catalogue|catalog|bind|tune|fix|mend|supply|fly|sail|spin|weave|conduct|compose|advise|audit|assist|photograph|specialise|specialize|cover|also|share|think|believe|hope|wonder|remember|agree|know|recognise|recognize|want";

    private const string ToOffer =
        "share|offer|give|send|show|help|introduce|lend|return|tell|point|provide|put|swap|test|invite|connect|pass on|bring|write|report|review|translate|answer|explain|host|recommend|contribute|cite|credit|support|supply|open|let";

    private const string ToAsk =
        "ask|learn|hear|know|see|invite|cite|send|show|share|compare|discuss|talk|meet|find out|get|visit|join|exchange|swap|understand|borrow|use|read|say|thank|quote|include|follow|pick|tell|point|apologise|apologize|return|congratulate|keep|stay|interview|feature|buy|subscribe|attend|come";

    /// <summary>What stands before the words that one wants to say.</summary>
    private const string Wishing =
        "(?:(?:I|we|I['’]d)(?: would)? )?(?:(?:really|just|also) )?(?:(?:want|wanted|like|love|need|have|wish|would like|would love) )?(?:to )?";

    private const string Congratulate =
        "(?:(?:say|send(?: my)?) )?(?:congrats|congratulations|congratulate)(?: to)?(?: you)?";

    private const string Apologise = "(?:apologi[sz]e|say sorry)(?: to you)?";

    public static readonly Frame[] All =
    [
        // Whole already.
        new(@"thank you|well done", "{0}"),
        new(Wishing + Congratulate + @" (?:on|for)\b", "Congratulations on {rest}"),
        new(Wishing + Congratulate + "(?=[.!]*$)", "Congratulations"),
        new(Wishing + Apologise + @"(?= (?:for|that|about)\b)", "I am sorry {rest}"),
        new(Wishing + Apologise + "(?=[.!]*$)", "I am sorry"),
        new(@"(?:thanks|thank you) for\b", "Thank you for {rest}"),
        new(@"thanks\b", "Thank you{rest}"),
        new(
            @"I met you\b(?= (?:at|in|on|during|after|before|through|last|yesterday|again))",
            "We met {rest}",
            Meeting,
            Thing
        ),
        new(@"I (?:want|wanted|am hoping|'m hoping|hope) to\b", "I would like to {rest}", Ask),
        new(
            @"(?:if|whether) you (?:could|can|would|might)\b(?= (?:tell|say|share|explain|recommend|suggest|send|point|let)\b)",
            "Could you {rest}?",
            Ask
        ),
        new(@"(?:if|whether)\b", "I would like to ask whether {rest}", Ask),
        new(@"as\b", "I write {0}", Sender),
        new(
            @"(?:I|I['’](?:m|ve|d|ll)|we|we['’](?:re|ve|d|ll)|you|you['’](?:re|ve|d|ll)|it|it['’]s|this|that|there|everyone|everybody|people|if|when|since|as|after|before|while|maybe|perhaps|my name)\b",
            "{0}"
        ),
        // Between the two.
        new(
            @"(?:(?:my|an?|our) )?(?:old |former |ex[- ]?)(?:colleague|co-?worker|workmate)s?(?: of mine)?\b(?= (?:at|from|in)\b)",
            "We were colleagues {rest}",
            Meeting,
            Thing,
            Sender
        ),
        new(
            @"(?:both )?(?:from|went to|go to) the same\b",
            "We are both from the same {rest}",
            Meeting,
            Sender,
            Thing
        ),
        new(@"(?:same)\b", "We are both from the same {rest}", Meeting, Sender),
        new(
            @"(?:a )?(?:mutual|common) (?<what>friend|colleague|contact|acquaintance)\b",
            "I know of you through a mutual {what}{rest}",
            Meeting
        ),
        new(
            @"(?:chat|talk|meet|speak|train|play|sing|see each other|run|swim|work)\b(?=.* (?:every|each|most|once a|twice a|all the time)\b)",
            "We {0}",
            Meeting,
            Thing
        ),
        new(
            @"(?:a |an |one )?(?:\w+ )?(?:chat|conversation|coffee)\b(?= (?:after|at|in|on|over|with|during|before|about)\b)",
            "We had {0}",
            Meeting,
            Thing
        ),
        new(
            @"(?:half an hour['’]?s?|an hour['’]?s?|a (?:long|quick|short|nice|good|brief)|\d+ minutes['’]?) (?:\w+ )?(?:talk|chat|conversation)\b",
            "We had {0}",
            Meeting,
            Thing
        ),
        new(
            @"(?:the |a )?(?:keynote )?(?:speaker|panell?ist|presenter|keynote|exhibitor)\b (?:from|at|of|on)\b",
            "I know of you from {rest}",
            Meeting
        ),
        new(
            @"(?:the )?(?<role>organi[sz]er|host|author|maker|creator|curator)\b (?<of>of|behind)\b",
            "I know of you as the {role} {of} {rest}",
            Meeting
        ),
        new(
            @"(?:introduced by|referred by|sent by|recommended by|suggested by)\b",
            "I was given your name by {rest}",
            Meeting
        ),
        new(
            @"(?:met with|met) you\b(?= (?:at|in|on|during|after|before|through|last|yesterday|again|once))",
            "We met {rest}"
        ),
        new(@"(?:met with|met) you\b", "I met you{rest}"),
        new($@"(?<verb>{PastTogether})\b(?!.*\b(?:you|yourself)\b)", "We {0}", Meeting, Thing),
        new($@"(?<verb>{PastTogether})\b", "I {0}", Meeting, Thing),
        new($@"(?:{Past})\b", "I {0}"),
        // What somebody hopes, can or would.
        new(@"['’]d (?:like|love) to\b", "I would like to {rest}"),
        new(@"would (?:like|love) (?:to know|to learn|to hear|to ask)\b", "I {0}"),
        new(@"would (?:like|love|value|appreciate|welcome)\b", "I {0}"),
        new(@"(?:want|wanted|hoping|hope|wish|looking) to\b", "I would like to {rest}"),
        new(@"wonder(?:ing|ed)?\b", "I wonder {rest}"),
        new(
            $@"(?:could|can|would|might|may|will)\b(?= (?:also )?(?:{ToOffer})\b)",
            "I {0}",
            Gain,
            Thing,
            Sender
        ),
        new(@"(?:could|can|would|might|may|will)\b", "You {0}", Gain),
        new(@"(?:could|can|would|might|may|will) you\b", "{0}", Ask),
        new(@"(?:could|can|would|might|may|will)\b", "I {0}"),
        // Doing something.
        new(@"(?:looking|searching) for\b", "I am {0}", Sender, Thing, Ask, Meeting),
        new(@"(?:looking|searching) for\b", "You are {0}", Gain),
        new(
            @"(?:working|writing|studying|researching|doing|building|making|teaching|running|training|planning|organising|organizing|restoring|learning|starting|trying|preparing|editing|moving)\b",
            "I am {0}",
            Sender,
            Thing
        ),
        new(@"\w{2,}ing\b", "I know of you from {0}", Meeting),
        new(@"your \w+ing\b", "{0} stayed with me", Thing),
        new(@"\w{2,}ing\b", "I am writing because of {0}", Thing),
        new(@"\w{2,}ing\b", "I was thinking of {0}", Gain),
        new(@"\w{2,}ing\b", "I am {0}", Sender),
        // Where and how.
        new(@"(?:at|in|on|during)\b", "I know of you from {rest}", Meeting),
        new(@"(?:via|by)\b", "I know of you through {rest}", Meeting),
        new(@"(?:through|from)\b", "I know of you {0}", Meeting),
        new(@"(?:from|at|with)\b", "I am {0}", Sender),
        new(@"(?:about|regarding|re)\b", "I am writing about {rest}", Thing, Meeting, Gain),
        new(@"about\b", "I have a question about {rest}", Ask),
        new(@"for\b", "I am writing for {rest}", Thing),
        // To do something.
        new(@"to\b", "I would like to {rest}", Ask, Thing, Meeting, Gain),
        new(
            @"(?:very |quite |really )?(?:interested|curious|keen|based|responsible|new|retired|impressed|inspired|fascinated|happy|glad|moved|struck|trained|employed|self-employed)\b(?=$|,| (?:to|in|on|at|about|by|with|from|for|how|what|which|why|whether|because|that|as)\b)",
            "I am {0}"
        ),
        new(@"(?:two|three|four|five|six|both)\b", "We are {0}", Sender),
        new(
            $@"(?:{ToOffer})\b(?= (?:you|your|my|our|a|an|the|some|what|how|it|them|with|data|photos|results|notes|feedback|links|copies)\b)",
            "I could {0}",
            Gain
        ),
        new(
            $@"(?:{ToAsk})\b(?= (?:you|your|my|our|a|an|the|some|what|how|which|whether|if|why|when|where|it|about|for|more|with|notes|from|in|at)\b)",
            "I would like to {0}",
            Ask,
            Thing
        ),
        new(
            $@"(?:{Present})\b(?= (?:at|in|on|as|for|with|your|my|our|the|a|an|of|to|how|what|from|that|\w+s|\w+ing|\w+)\b)",
            "I {0}",
            Sender,
            Thing
        ),
        new(
            @"(?:chair|coach|nurse|farm|report|record|film|host|map|plan|test|code|print)\b(?= (?:a|an|the|my|our|your|for)\b)",
            "I {0}",
            Sender
        ),
        // A question that is only named.
        new(@"(?:what|which|how|why|when|where|who|whose)\b", "I would like to ask {0}", Ask),
        // Things.
        new(
            @"(?:a |one |my |some |two |three )?(?:quick |short |small )?questions? (?:about|on|regarding)\b",
            "I have a question about {rest}",
            Ask
        ),
        new(
            @"(?:an? |some |any |your |his |her )?(?<what>(?:honest |quick |brief )?(?:advice|feedback|thoughts|opinion|view|views|tips|take|comments|guidance|insight|insights))\b",
            "I would value your {what} {rest}",
            Ask
        ),
        new(
            @"(?:an? |some |your )?(?<what>(?:quick |short |brief |\d+[ -]?min(?:ute)?s? |fifteen[ -]minute |ten[ -]minute )*(?:call|chat|coffee|meeting|conversation|zoom|talk|phone call|video call|word))\b",
            "Would you have time for a {what} {rest}?",
            Ask
        ),
        new(
            @"(?:\d+|ten|fifteen|twenty|five|a few|half an) (?:minutes|mins|hour)\b",
            "Would you have {0}?",
            Ask
        ),
        new(
            @"your\b(?= (?:\w+ ){0,3}(?:slides|paper|notes|list|address|recipe|recommendation|permission|photo|photos|video|recording|code|data|book list|template|source|sources))",
            "May I ask for {0}?",
            Ask
        ),
        new(@"your\b", "I would like to ask about {0}", Ask),
        new(@"(?:permission|leave)\b", "May I have your {0}?", Ask),
    ];
}
