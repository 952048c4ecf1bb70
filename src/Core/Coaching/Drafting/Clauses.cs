using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>Cuts what the user wrote into statements that can each stand alone in a note.</summary>
internal static partial class Clauses
{
    private const int ShortestLeft = 3;

    public static List<string> Of(string text) =>
        [
            .. Sentences(Apart().Replace(text.Trim(), "\n"))
                .SelectMany(Statements)
                .Select(Tidy)
                .Where(clause => clause.Any(char.IsLetterOrDigit)),
        ];

    public static IEnumerable<string> Sentences(string text)
    {
        var from = 0;
        foreach (Match stop in SentenceEnd().Matches(text))
        {
            if (EndsAbbreviation(text, stop.Index))
            {
                continue;
            }

            yield return text[from..(stop.Index + stop.Length)].Trim();
            from = stop.Index + stop.Length;
        }

        if (from < text.Length)
        {
            yield return text[from..].Trim();
        }
    }

    private static IEnumerable<string> Statements(string sentence)
    {
        var from = 0;
        foreach (Match joint in Joint().Matches(sentence))
        {
            var left = sentence[from..joint.Index];
            if (
                Pieces.WordCount(left) < ShortestLeft && !Together().IsMatch(left)
                || Subordinate().IsMatch(left)
            )
            {
                continue;
            }

            yield return left;
            from = joint.Index + joint.Length;
        }

        yield return sentence[from..];
    }

    /// <summary>Without what people say before they say it ("well, because I ..."), and without smileys after.</summary>
    private static string Tidy(string clause)
    {
        var tidy = Smiley().Replace(clause, "").Trim(' ', ',', ';', ':', '-', '–', '—', '\n', '\r', '\t');
        for (var before = ""; before != tidy; )
        {
            before = tidy;
            tidy = LeadIn().Replace(tidy, "").TrimStart();
        }

        return Trailing().Replace(tidy, "").Trim();
    }

    private static bool EndsAbbreviation(string text, int stop)
    {
        if (text[stop] != '.')
        {
            return false;
        }

        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text[start..stop];
        return word is { Length: 1 } && char.IsUpper(word[0]) && start > 0 || Abbreviation().IsMatch(word);
    }

    [GeneratedRegex(@"[.!?…]+[""”’)]*(?=\s|$)|\n+|;(?=\s)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"^(?:dr|mr|mrs|ms|prof|st|sr|jr|rev|capt|no|vs|e\.g|i\.e|approx|dept|inc|ltd|co)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Abbreviation();

    /// <summary>"Gym friends, I'm Mark": two words that say it all.</summary>
    [GeneratedRegex(
        @"^\w+ (?:friends|mates|pals|buddies|colleagues|neighbours|classmates)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Together();

    /// <summary>"Lars Holm / met in Oslo", "[met in Oslo]": what people put between notes to themselves.</summary>
    [GeneratedRegex(@"\s[/|]\s|[\[\]]|\s->\s")]
    private static partial Regex Apart();

    // A comma, a dash or an "and" after which somebody does something: a new statement begins.
    [GeneratedRegex(
        @"(?:\s*,\s*(?:and\s+|but\s+|so\s+|also\s+|plus\s+|because\s+)*|\s+[-–—]\s+|\s*:\s+|\s+(?:and|but|so|plus|because)\s+(?:also\s+)?)(?=(?:I|I['’](?:m|ve|d|ll)|im|ive|we|we['’](?:re|ve|d|ll)|she|she['’]s|he|he['’]s|they|they['’]re|my name|my (?:team|company|firm|group|lab|employer)|our (?:team|company|firm|group|lab)|maybe|perhaps)\s)"
            + @"|\s*,\s*(?:and\s+|but\s+)?(?=(?:would (?:like|love)|['’]?d (?:like|love)|want to|wanted to|hope to|hoping to|met|read|heard|saw|watched|worked|studied|attended|who|whom|which question|what would|could|can|no ask|nothing to ask|looking for|interested in)\s)"
            + @"|\s*,\s*(?:and\s+|so\s+|now\s+|then\s+)*(?=(?:(?:please|pls|plz|can (?:you|u)|could (?:you|u)|would you)\s+)*(?:write|draft|word|compose|phrase|knock up|put together)\s+(?:me|him|her|them|us|a|an|something|sth|smth|some)\s)"
            + @"|\s*,\s*(?:and\s+|so\s+|but\s+)?(?=(?:what|how)\s+(?:do|should|could|can|would|shall|might)\s+(?:I|we)\s+(?:write|say|put|word|phrase|start)\b)"
            + @"|\s*,\s*(?:and\s+)?(?=(?:if|whether) (?:she|he|they) (?:could|can|would|might) (?:tell|say|share|explain|recommend|let|send)\s)"
            + @"|\s+(?:and|but|so)\s+(?=(?:would (?:like|love) to|['’]d (?:like|love) to|want to|wanted to|wondered?|hoping to|heard (?:her|his|their|your|about|of)|read (?:her|his|their|your|about)|saw (?:her|his|their|your|him|them)|met (?:her|him|them)|attended|watched (?:her|his|their|your)|listened to|follow (?:her|his|their|him|them)|use (?:her|his|their))\s)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Joint();

    [GeneratedRegex(
        @"^\s*(?:when|while|if|although|though|after|before|since|as|because|once|whenever|until)\s",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Subordinate();

    [GeneratedRegex(
        @"^(?:(?:and|but|so|also|plus|well|ok|okay|yes|yep|yeah|yup|sure|right|basically|actually|honestly|(?:no,? )?(?:wait|hang on|hold on|scratch that|correction)|um+|uh+|er+|hm+|because|cause|cos|bc|please|mainly|mostly|anyway|just|then|too|likewise|hello|hi|hey)\b(?!['’])[\s,:]*"
            + @"|(?:I think|I guess|I suppose|I believe|I mean|I'd say|I would say|it['’]?s because|it is because|the (?:main )?reason is|the thing is|for me|to be honest|tbh|as I said|let['’]?s say|let me think)\b[\s,:]+(?:that\s+)?"
            + @"|(?:say|tell (?:her|him|them)|mention|add|include|write|explain)\s+(?:that\s+)(?=\S)"
            + @"|(?:tell (?:her|him|them)|mention)\s+(?=(?:I|we|my|our)\b)"
            + @"|(?:of)\s+(?=(?:her|his|their|the|a|an|your)\b)"
            + @"|since\s+(?=(?:I|we|she|he|they|you)\b))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LeadIn();

    [GeneratedRegex(
        @"[\s,]*(?:\b(?:please|thanks|thank you|thx|lol|haha|etc|you know|I guess|I think|too|basically|if possible)\b\.?)*[\s.!…;,:]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Trailing();

    [GeneratedRegex(@"(?:\s|^)[:;=8]['’-]?[)(DPp](?=\s|$)|[\p{So}\p{Cs}\uFE0F\u200D]")]
    private static partial Regex Smiley();
}
