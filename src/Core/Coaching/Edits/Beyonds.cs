using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Edits;

/// <summary>Wishes for a note that we cannot fulfil: said plainly, with what works instead.</summary>
internal static partial class Beyonds
{
    /// <summary>What to do instead; null for a wish that is within our reach.</summary>
    public static string? In(string text) =>
        Translates().IsMatch(text)
            ? "I can only draft in English so far, so I left it as it is. Write the note in your language and paste it: I read seven of them."
        : Decorates().IsMatch(text)
            ? "I add no smileys, so I left it as it is. Type one where you want it and send me the text: the rest I look at gladly."
        : Contacts().IsMatch(text)
            ? "I leave numbers, addresses and links out of a first note: whoever accepts can write to you there anyway. Add it under your own text, if you want it."
        : Jokes().IsMatch(text)
            ? "A joke of mine would not sound like you, so I left it as it is. Send me the text with yours in it, and I tell you how it reads."
        : Lengthens().IsMatch(text)
            ? "I only say what you told me, so I left it as it is. Tell me one thing more, and I put it in."
        : null;

    [GeneratedRegex(
        @"^(?:.{0,30}\btranslat\w+\b.{0,40}|(?:please |now |and |ok(?:ay)? |can (?:i|you|we) |could (?:i|you|we) |have |get |do |the same |write |make |put |say |it |this |that |but )*(?:in|into|to|auf|en|auf) (?:german|deutsch|dutch|nederlands|french|fran[cç]ais|spanish|espa[nñ]ol|italian|portuguese|polish|welsh|irish|swedish|danish|norwegian|finnish|czech|greek|turkish|arabic|hindi|urdu|chinese|mandarin|japanese|korean|russian|ukrainian|romanian|hungarian|latin|another language)(?: please| too| as well| version)*)[.!?]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Translates();

    [GeneratedRegex(
        @"^.{0,40}\b(?:emojis?|emoticons?|smileys?|smiley face|winky face|gif|bold|italics?|bullet points?|hashtags?)\b.{0,20}$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Decorates();

    [GeneratedRegex(
        @"^(?:(?:please|pls|and|also|ok(?:ay)?|now|can you|could you),? )*(?:add|put in|put|include|attach|give (?:him|her|them)) (?:my|our) (?:\w+ )?(?:phone|mobile|cell|number|tel\w*|e-?mail|address|website|site|link|url|cv|resume|whatsapp|insta\w*|handle|portfolio)\b.{0,25}$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Contacts();

    [GeneratedRegex(
        @"^(?:.{0,25}\b)?(?:funnier|funny|witty|wittier|humorous|more (?:humou?r|fun|wit|jokes?)|(?:a|some|one|with a) (?:joke|pun|humou?r)|(?:as|in|into) (?:a |an )?(?:poem|rhyme|limerick|haiku|verse|rap|song|shakespeare\w*|pirate))\b.{0,15}$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Jokes();

    [GeneratedRegex(
        @"^(?:ok(?:ay)?,? |please,? |but |and |can you |could you |make (?:it|this) |a (?:bit|little) |much )*(?:longer|more detailed|more detail|more text)(?: please| pls)?[.!?]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Lengthens();
}
