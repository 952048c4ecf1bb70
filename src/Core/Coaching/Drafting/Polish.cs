using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>The last look at a sentence: what fast fingers left behind, a capital first, one stop at the end.</summary>
internal static partial class Polish
{
    private static readonly (Regex Seen, string Meant)[] slips =
    [
        (new(@"\bi\b(?!\.e|['’]?[a-z])", RegexOptions.None), "I"),
        (new(@"\bi(?=['’](?:m|ve|d|ll)\b)", RegexOptions.None), "I"),
        (new(@"\bim\b", RegexOptions.None), "I'm"),
        (new(@"\bIm\b", RegexOptions.None), "I'm"),
        (new(@"\b[iI]ve\b", RegexOptions.None), "I've"),
        (new(@"\b[iI]d (?=like|love|be|value|welcome)", RegexOptions.None), "I'd "),
        (new(@"\bdont\b", RegexOptions.None), "don't"),
        (new(@"\bdidnt\b", RegexOptions.None), "didn't"),
        (new(@"\bcant\b", RegexOptions.None), "can't"),
        (new(@"\bshes\b", RegexOptions.None), "she's"),
        (new(@"\bhes\b", RegexOptions.None), "he's"),
        (new(@"\bur\b", RegexOptions.None), "your"),
        (new(@"\bu\b(?!\.)", RegexOptions.None), "you"),
        (new(@"\bthx\b", RegexOptions.None), "thanks"),
        (new(@"\b(?:bc|coz)\b", RegexOptions.None), "because"),
        (new(@"\bw/ ?", RegexOptions.None), "with "),
        (new(@"\bw (?=(?:an?|the|my|this|some|her|his|their)\b)", RegexOptions.None), "with "),
        (new(@"\b(?:smth|sth|smthn|smthng|sthg|sumthin|somethin)\b", RegexOptions.IgnoreCase), "something"),
        (new(@"\bwanna\b", RegexOptions.None), "want to"),
        (new(@"\bgonna\b", RegexOptions.None), "going to"),
        (new(@"\bthru\b", RegexOptions.IgnoreCase), "through"),
        (new(@"\byrs\b\.?", RegexOptions.IgnoreCase), "years"),
        (new(@"(?<=\d)(?=years\b)", RegexOptions.None), " "),
        (new(@"\bppl\b", RegexOptions.IgnoreCase), "people"),
        (new(@"\b(?:msg|mesg)\b", RegexOptions.IgnoreCase), "message"),
        (new(@"\bw/o ?", RegexOptions.IgnoreCase), "without "),
        (new(@"\b(?:b/c|cuz)(?!\w)", RegexOptions.IgnoreCase), "because"),
        (new(@"\batm\b", RegexOptions.None), "at the moment"),
        (new(@"\b(?:rly|rlly)\b", RegexOptions.None), "really"),
        (new(@"\b(?:tmrw|tmr|tomoz)\b", RegexOptions.None), "tomorrow"),
        (new(@"\b(?:yday|yest)\b", RegexOptions.None), "yesterday"),
        (new(@"\b(?<day>yesterday|today)s\b", RegexOptions.IgnoreCase), "${day}'s"),
        (new(@"\bhours (?=(?:talk|chat|conversation|walk|drive)\b)", RegexOptions.None), "hour's "),
        (new(@"\bdev\b(?=$| (?:at|in|for|from|with)\b|,)", RegexOptions.None), "developer"),
        (new(@"\babt\b", RegexOptions.None), "about"),
        (new(@"\b(?<not>would|was|does|should|could|is|are|has|have)nt\b", RegexOptions.None), "${not}n't"),
        (new(@"\bthats\b", RegexOptions.None), "that's"),
        (new(@"\btheyre\b", RegexOptions.None), "they're"),
        (new(@"[, ]+\b(?:pls|plz|lol|lmao|tbh|btw|fyi|imo|imho)\b", RegexOptions.IgnoreCase), ""),
        (new(@"^(?:pls|plz|lol|tbh|btw|fyi|imo|imho)\b,? ", RegexOptions.IgnoreCase), ""),
        (new(@"\bphd\b", RegexOptions.None), "PhD"),
        (new(@"\blinkedin\b", RegexOptions.None), "LinkedIn"),
    ];

    /// <summary>Slips of the fingers, before anything else reads the words.</summary>
    public static string Slips(string text) =>
        ThatLeftOut()
            .Replace(
                slips.Aggregate(text, (mended, slip) => slip.Seen.Replace(mended, slip.Meant)),
                "${saw} that ${who} "
            )
            .AsNamed();

    public static string Sentence(string text)
    {
        var clean = Doubled().Replace(Spaces().Replace(text.Trim(), " "), "$1");
        clean = TellYou().Replace(clean, "$1 you $2");
        clean = BeforeStop().Replace(clean, "$1");
        clean = Articles.Correct(clean.TrimEnd(' ', ',', ';', ':', '-', '–', '—'));
        if (clean.Length == 0)
        {
            return clean;
        }

        clean = StartsWithCapital(clean);
        clean = NoQuestion().Replace(clean, ".");
        return EndsSentence().IsMatch(clean)
            ? Stops().Replace(clean, match => match.Value[..1])
            : clean + ".";
    }

    /// <summary>"iPhone" and "e-mail" keep their look only where they may.</summary>
    private static string StartsWithCapital(string text) =>
        char.IsLower(text[0]) && !(text.Length > 1 && char.IsUpper(text[1]))
            ? char.ToUpperInvariant(text[0]) + text[1..]
            : text;

    [GeneratedRegex(
        @"\b(the|a|an|to|of|in|on|at|for|and|I|you|your|with|my|our|is|was|are|were|from|by) \1\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Doubled();

    // "Saw he runs a club": said to him it would read like "saw you run".
    [GeneratedRegex(
        @"\b(?<saw>saw|noticed|read|heard|see|know|think|believe|found out|learned|learnt|gather|understand) (?<who>she|he|they) (?=\w+s\b|has\b|have\b|was\b|were\b|are\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ThatLeftOut();

    // "Could you write to her about her data?": the question was to us.
    [GeneratedRegex(@"(?<=^(?:I|We|You|Your|The|My|Our) [^?]*)\?$")]
    private static partial Regex NoQuestion();

    // "Tell him he's wrong", and "tell she's wrong".
    [GeneratedRegex(@"\b(tell) (you(?:['’](?:re|ve)| are| were| have)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex TellYou();

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@" +([,.;:!?])")]
    private static partial Regex BeforeStop();

    [GeneratedRegex(@"[.!?][""”’)]*$")]
    private static partial Regex EndsSentence();

    [GeneratedRegex(@"(?<=[^.!?])([.!?])\1*$|([.!?]){2,}$")]
    private static partial Regex Stops();
}
