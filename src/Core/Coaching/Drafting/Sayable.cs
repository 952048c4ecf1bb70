using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>
/// What may stand in a note. A denial, an order to us, or what the recipients know of themselves is no sentence to
/// them: it is left out, and never mended into one.
/// </summary>
internal static partial class Sayable
{
    /// <summary>"No idea who she is", "not really", "never met": an answer to us, and nothing for them.</summary>
    public static bool IsDenial(string clause) => Denial().IsMatch(clause);

    /// <summary>"We stayed friendly": true, and no note by itself.</summary>
    public static bool IsHollow(string clause) => Hollow().IsMatch(clause);

    /// <summary>A whole sentence to the recipient, without a seam.</summary>
    public static bool Is(string sentence) =>
        sentence.Any(char.IsLetter) && !Seam().IsMatch(sentence) && !TellsThemWhoTheyAre(sentence);

    private static bool TellsThemWhoTheyAre(string sentence) =>
        YouAre().IsMatch(sentence) && !AndWhy().IsMatch(sentence);

    [GeneratedRegex(
        @"^(?:(?:no(?! one\b| other\b)|nope|nah|naw|not|never(?! knew| thought| forgot| forget)|none|nothing|nobody|neither|dunno|idk|n/?a|nvm|whatever|can['’]?t (?:think|say|remember)|don['’]?t|haven['’]?t|hasn['’]?t|same as (?:before|above)|see above|as I said|already (?:said|told))\b"
            + @"|I (?:(?:really |honestly )?(?:don['’]?t|do not|can['’]?t|cannot|couldn['’]?t)(?: really| actually)? (?:know|have|remember|think|recall|say|care|mind|want|need)|(?:have|['’]ve|haven['’]?t|have not|have never|never|['’]ve never|didn['’]?t)(?: actually| really| ever)? (?:no |got (?:no|any)|any|met|meet|spoken|heard of))\b"
            + @"|I['’]ve (?:never|not|no)\b"
            + @"|we(?: have|['’]ve)? (?:haven['’]?t|not|never|don['’]?t|do not|didn['’]?t)(?: actually| really| ever)? (?:met|meet|know|spoken|talked|spoke)\b"
            + @"|(?:she|he|they) (?:doesn['’]?t|does not|don['’]?t|do not|won['’]?t|wouldn['’]?t) (?:know|remember)\b"
            + @"|there(?:['’]s| is| was) (?:no|nothing|none)\b"
            // Whoever will not say, or leaves it to us, has told nothing either.
            + @"|(?:I['’]?m|I am|im) not (?:(?:going|about|willing|allowed) to )?(?:tell|telling|say|saying|sharing?|explain|explaining|answer|answering)\b"
            + @"|(?:that['’]?s |it['’]?s )?(?:none of your|not your|my (?:own )?business|private|personal|confidential|a secret)\b[^,]{0,20}$"
            + @"|(?:you (?:tell me|choose|decide|pick|guess)|your (?:choice|call|guess)|up to you|surprise me|as you (?:like|wish|please)|whatever you (?:like|want|think)\b.*|I (?:just )?do it|(?:just )?(?:do|get on with|write) it|make (?:it|something|one) up|(?:I|we)(?: have|['’]ve)? (?:already |just )?checked)(?: yourself| then| please| now| already| for me)*[.!?]*$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Denial();

    // "I can you write", "a nice investor, you.", "help me write a note": ours to answer, not theirs to read.
    [GeneratedRegex(
        @"\b(?:I|we) (?:can|could|would|will|may|might) (?:you|u)\b|, you(?:[,.?!]|$)|\byou you\b|\b(?:you|me) (?:help|write|draft|word|put together) (?:me|us|a|an|it|this)\b"
            + @"|\b(?:write|draft|word|compose|add|put together|send)(?: me| you)? (?:an?|the|this|some|my|one|it)\b(?: \w+){0,3} (?:note|message|request|invite|invitation|intro)\b"
            + @"|\b(?:called|named|name(?: is)?|lead|client|like to) you\b|\bto you for you\b|^(?:My|Our|An?) [^.,]{3,50}, (?:works|worked|lives|runs|teaches|knows)\b|\b(?-i:\p{Lu}\w+) you(?=[,.?!]|$)"
            + @"|\b(?:the|an?|my|our|your|Sir|Dame|Dr|Prof|Professor|Mr|Mrs|Ms) you\b"
            + @"|\b(?:help|draft|write|word|phrase|knock up|put together|drop)\b[^.?!]{0,40}?\b(?:message|msg|note|line|lines|words|text|invite|invitation|request|something|anything)\b[^.?!]{0,25}? (?:to|for) you\b|\bwrite you (?:something|anything|a (?:note|line|message))\b"
            + @"|\b(?:and|or|but|of|the|an?|my|your|because)[.?!]*$|^(?:It|Its|It['’]s)\b|^(?:If|When|Since|As|After|Before|While|Whether|Because)\b[^,]*\.$|^(?:Do|Just|Write|Please)\b[^.?!]{0,20}[.?!]?$|^(?:I|You|We) (?:am|are|is|was|were)?[.?!]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Seam();

    [GeneratedRegex(
        @"^(?:we(?:['’]ve| have|['’]re| are)?(?: always| still| all)? |still |always )?(?:stayed|remained|kept|parted|got|get|been|were|still)? ?(?:on |as |in )?(?:friendly|friends|mates|good terms|touch|on well|on fine|well|close|amicabl[ey])(?: since| after(?:wards?)?| ever since| always)?[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Hollow();

    [GeneratedRegex(
        @"^You(?:['’]re| are)(?: now| currently| also| still| actually)? (?:(?:an?|my|our|one of|the (?!reason|first|only|one\b))\b"
            + @"|(?:\w+ ){0,2}(?:head|chief|director|chair|president|founder|CEO|CFO|CTO|COO|VP|partner|manager|lead|in charge|retired|based|employed|unemployed|friends)\b)"
            + @"|^You(?:['’]ve| have) (?:just |recently |now )?(?:retired|left)\b"
            + @"|^You (?:now |currently |also |just )?(?:work|worked) (?:at|for|in|as)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex YouAre();

    /// <summary>More than who they are: "the librarian who found our charter", "where my sister works".</summary>
    [GeneratedRegex(
        @"\b(?:who|whose|where|when|with (?:me|us|my)|and (?:I|we|you)|as I)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AndWhy();
}
