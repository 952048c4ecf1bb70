using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>Parts "help me write to Professor Okafor" from what the same message already says for the note.</summary>
internal static partial class Requesting
{
    /// <summary>What is said to us before what is wanted: "hi, could you please", "any idea", "I'm trying to".</summary>
    private const string Lead =
        @"(?:(?:please|pls|plz|kindly|hi|hello|helo|hallo|hey|hiya|yo|dear|sir|madam|ok|okay|so|now|right|well|um|urgh|thanks|good (?:morning|afternoon|evening)|maybe|perhaps|possibly|also|quickly|just|really)\b[,!]? *"
        + @"|(?:can|could|would|will|may|might|shall|should|can['’]?t|couldn['’]?t|do|does|did|are|is) (?:you|u|ya|we|I|it|there|anyone|somebody|someone)\b,? *"
        + @"|(?:mind|be able to|able to|possible to|possible for you to|a way to|any way to|any chance(?: of| you (?:can|could))?|know how (?:to|I (?:can|could|should))|have (?:an? )?(?:idea|tips?|advice)|like to)\b *"
        + @"|(?:any|some|an?|got any|got an?|no) (?:ideas?|tips?|advice|suggestions?|thoughts|clue|help|hints?|chance|way|pointers)\b(?: (?:on|of|for|about|with|as to))?(?: (?:how|what))? *(?:(?:I|to|best|can|could|should) )*"
        + @"|(?:I|I['’]m|I am|I['’]ve|I have|I['’]d|I would|im|ive|id|we|we['’]re|we are|we['’]d)\b *(?=(?:(?:really|just|now|currently|still|also) )*(?:want|need|would|like|love|wish|plan|am|try|trying|struggling|stuck|hoping|hope|looking|going|about|meaning|have|been|was|had|gotta|must|should|thinking|wondering|could use|could do|['’]d))"
        + @"|(?:want|wanted|wanting|need|needed|needing|like|love|wish|plan|planning|trying|tryna|try|struggling|stuck|hoping|hope|looking|going|about|meaning|have|been|was|had|got|gotta|must|should|would|thinking|wondering|keen|wanna|could use|could do with|how|what)\b *(?:(?:to|on|with|for|how|what|of|about|if|you|could|can|would|I|best|a|some|your|do|should) )*)*";

    /// <summary>The statements of a first message that belong into the note.</summary>
    public static IEnumerable<string> Statements(string text, Addressee who)
    {
        foreach (var clause in Clauses.Of(text))
        {
            if (!IsRequest(clause))
            {
                // A name or a greeting alone says nothing.
                if (!IsTheName(clause, who))
                {
                    yield return clause;
                }
            }
            else if (AfterTheName(clause, who) is { Length: > 0 } rest)
            {
                yield return rest;
            }
        }
    }

    /// <summary>"Help me write to ...": it asks for a note.</summary>
    public static bool Is(string text) => Clauses.Of(text) is [var first, ..] && IsRequest(first);

    /// <summary>Words for us and not for the recipient: "word an invite", "could you put together a few words".</summary>
    public static bool IsRequest(string clause) =>
        Polish.Slips(clause) is var read && (Request().IsMatch(read) || Order().IsMatch(read));

    /// <summary>"Write me a note" in the middle of an answer, which is no answer.</summary>
    public static bool IsOrder(string clause) => Order().IsMatch(Polish.Slips(clause));

    /// <summary>"The same for his boss Ruth Kay": the request as if it were the first one; null when it is none of these.</summary>
    public static string? ForAnother(string text) =>
        Another().Match(text.Trim()) is { Success: true } another
            ? $"a note to {another.Groups["who"].Value}"
            : null;

    /// <summary>"His boss": of the one whom we spoke of, and not of the user.</summary>
    public static bool IsTheirs(string text) => Theirs().IsMatch(text);

    // "Name's Otis Bell" tells us whom it is for.
    private static bool IsTheName(string clause, Addressee who) =>
        Named().Replace(clause, "") is var name
        && who.Forms.Any(form => name.Equals(form, StringComparison.OrdinalIgnoreCase));

    /// <summary>"... to Professor Okafor about her paper", "... to Dana, who gave a talk", "... to ask which sensor she used".</summary>
    private static string? AfterTheName(string clause, Addressee who)
    {
        foreach (var form in who.Forms)
        {
            var at = clause.IndexOf(form, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                if (Wished().Match(clause[..at]) is { Success: true } wished)
                {
                    return AsSaid(wished.Groups["word"].Value)
                        + Onward().Match(clause[(at + form.Length)..]).Value;
                }

                return BeforeTheName().Match(clause[..at]) is { Success: true } before
                        ? before.Groups["who"].Value
                    : GoesOn().Match(clause[(at + form.Length)..].TrimStart(' ', ',', '-', '–', ':', '('))
                        is { Success: true } rest
                        ? rest.Value
                    : null;
            }
        }

        return Purpose().Match(clause) is { Success: true } purpose ? purpose.Groups["what"].Value : null;
    }

    [GeneratedRegex(
        @"^(?:please |can you |could you |would you |kindly |hi |hello |hey |ok |so |now )*(?:help|write|draft|compose|word|phrase|prepare|create|make|suggest|give me|send|coach|assist|wording|ghostwrite|(?:what|how) (?:should|do|can|could|would|shall|might|to)\b|I (?:really |just )?(?:want|need|would like|['’]d like|wish|plan|am trying|am planning|am going|hope|was going|have)(?: some| your)?(?: help)?(?: to| with)? ?(?:write|writing|connect|invite|reach|contact|add|send|message|approach|get in touch|link|draft|a note|a message|note|an invitation|introduce|network)\b|I['’]?d (?:like|love) to (?:write|connect|invite|reach|contact|add|send|message|approach|get in touch|link|draft)\b|(?:a |an |the |short |quick |nice |connection |linkedin )*(?:note|message|request|invitation|line|few words|intro|draft) (?:to|for)\b|need (?:a |some |help)|(?:want|wanted|would like|looking|trying|hoping) to (?:connect|invite|reach|add|contact|write|message|send|link|approach|get in touch)\b|(?:it|this) is (?:for|to)\b|(?:a |the )?connection\b|it['’]s for\b|for\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Request();

    [GeneratedRegex(
        @"^(?:(?:his|her|their|the|full|first)? ?name(?:['’]?s| is|:)|(?:he|she|they|it|this|that)(?:['’]?s| is| are|['’]re)(?: called| named)?|called|named|to|for|it['’]?s (?:to|for)) ",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:for|to) (?:his|her|their) ", RegexOptions.IgnoreCase)]
    private static partial Regex Theirs();

    [GeneratedRegex(
        @"^(?:ok(?:ay)?|thanks|thank you|great|good|perfect|and|now|then|next|also|please|can (?:you|i|we)|could you|do|write|make|have|get|i need|i want|[,.! ])*\b(?:(?:(?:another|a (?:second|similar|new|different))(?: (?:one|note|message))?|(?:one|a note)(?: more)?|the same(?: (?:one|again|thing|note))?|something similar|likewise)(?:,? please)?,? (?:for|to)|(?<=^(?:and|now|then|next|and now|now also|also)[, ]+)(?:for|to)) (?<who>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Another();

    [GeneratedRegex(
        "^"
            + Lead
            + @"(?:"
            // To whom we are to write, whatever for.
            + @"(?:(?:help|assist|support|coach)(?:ing)?\b(?: (?:me|us|out|a bit|please))*(?: (?:to|with|in))? *(?:$|an?\b|the\b|my\b|this\b|some\b|(?:write|writing|word|wording|phrase|draft|compose|say|contact|connect|reach|message|approach|open|start|introduce|invite|add|find|put|get)\b))"
            + @"|(?:write|writing|rite|draft|drafting|compose|composing|ghostwrite|message|messaging|contact|contacting|approach|approaching|invite|inviting|reach out|reaching out|get in touch|getting in touch|make contact|get hold of|open|start|begin|connect|link up|link in|break the ice|introduce myself|follow up|say (?:hi|hello|hey)|word it|address|ping|dm|drop (?:a |the )?(?:line|note))\b(?= (?:to|with|a|an|the|up|my|our|something|some|for|me|one|(?-i:\p{Lu}))|$)(?! (?:a|the|my|our|an) (?:book|novel|thesis|paper|blog|column|report|column|company|business|shop|lab|school|charity|bakery|farm)\b)"
            // The text that we are to make.
            + @"|(?:add|write|draft|word|wording|phrase|phrasing|put together|put|come up with|knock (?:me |us )?(?:up|together)|whip (?:me |us )?up|create|make|give|send|prepare|produce|compose|craft|sort|suggest|type(?: up)?|do|drop|get|generate|rustle up|need|want|have|use|finish|polish)\b(?: (?:me|us|up|out|over|together|him|her|them|\p{Lu}[\w’'-]+))*(?: (?:with|for me|for us))?(?: (?:an?|the|this|some|my|our|one|few|couple of|short|quick|nice|little|brief|friendly|polite|warm|proper|good|decent|simple|linkedin|connection|personal|professional|intro|introductory|first|cold|opening))*"
            + @" (?:note|message|msg|request|invite|invitation|intro|introduction|line|lines|words|opener|icebreaker|ice-breaker|draft|text|blurb|dm|sentence|sentences|something|anything|wording)\b(?: (?:nice|kind|short|sweet|warm|friendly|polite|good|lovely|simple|proper|decent|professional|formal|quick|and|or))*(?= (?:to|for|that|so|asking|about|with|in|inviting|please|pls|introducing|saying)\b|[,.:!?]|$)"
            + @"|(?:my|this|an?) (?:(?:short|quick|nice|little|linkedin|connection|first) )*(?:note|message|request|invite|invitation|intro) (?:to|for)\b"
            + @")",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Order();

    private static string AsSaid(string word) =>
        word.StartsWith("congrat", StringComparison.OrdinalIgnoreCase) ? "congratulations"
        : word.StartsWith("apolog", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("sorry", StringComparison.OrdinalIgnoreCase)
            ? "I am sorry"
        : "thank you";

    /// <summary>"A note to congratulate Lou Fenn on her post", "to say sorry to Dana": that is what it is to say.</summary>
    [GeneratedRegex(
        @"\b(?<word>congrat\w*|thank(?: you|s)?|apologi[sz]e|apolog(?:y|ies)|sorry)(?: to)? $",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Wished();

    [GeneratedRegex(@"^ (?:on|for|that|about|because)\b[^,;]+", RegexOptions.IgnoreCase)]
    private static partial Regex Onward();

    /// <summary>"... to the speaker from yesterday's webinar, Nadia Bell".</summary>
    [GeneratedRegex(
        @"\b(?:to|for|with|invite|contact|message) (?<who>(?:the |a )?(?:keynote )?(?:speaker|panell?ist|presenter|keynote|exhibitor|organi[sz]er|host|author|maker|creator|curator) (?:from|at|of|on|behind)\b[^,]+?),? $",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex BeforeTheName();

    [GeneratedRegex(
        @"^(?:(?:who|whom|whose|that|about|regarding|because|to (?!connect|join|add|say hi|say hello|get in touch|link)|since|after|as|I|we|she|he|they|whether|if|how|which|my|her|his|their|from|met|at|worked|studied|spoke|heard|read|saw|used to|(?:my |an? )?(?:old |former |ex[- ]?)(?:colleague|co-?worker|workmate|classmate|boss|manager|flatmate|neighbour|client|customer|teammate|team ?mate)|(?:colleague|classmate|flatmate)s?)\b).+$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex GoesOn();

    [GeneratedRegex(
        @"\b(?:because|since|about|regarding|to ask|to thank|to say that)\b(?<what>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Purpose();
}
