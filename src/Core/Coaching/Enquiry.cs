using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching;

/// <summary>A question about the note in hand: it gets an answer, and the note stays as it is.</summary>
internal enum Enquiry
{
    /// <summary>"How long is it?"</summary>
    Length,

    /// <summary>"Should I send it on a Sunday?"</summary>
    Timing,

    /// <summary>"Do I need Premium for this?"</summary>
    Account,

    /// <summary>"Will he think I'm weird?", "is it good now?"</summary>
    Impression,

    /// <summary>"So don't send?", "shall I send it?"</summary>
    MaySend,

    /// <summary>"Just the text."</summary>
    TextAlone,

    /// <summary>"Should I write, or just follow him?"</summary>
    WriteOrFollow,
}

internal static partial class Enquiries
{
    public const string WriteOrFollow =
        "Write where you can say why it is this person: you have met in some form, or one thing of theirs stayed with you. Otherwise follow: "
        + "it asks nothing of them, you see what they care about, and a good comment is a meeting.";

    public const string Timing =
        "The day matters little: in LinkedIn's own figures for InMail, Friday and Saturday did a little worse and the others hardly differed. "
        + "Soon after you have met or read something of theirs is the best moment; while an interview or a tender is running is the one to avoid.";

    public static readonly string Account =
        $"No, a free account can send it too, up to {NoteLimit.Free} characters; a paid one takes {NoteLimit.Paid} (checked in 2026; LinkedIn may change it). "
        + NoteAccount.FewNotes;

    public static Enquiry? In(string text) =>
        text.Trim() switch
        {
            { Length: > Longest } => null,
            var asked when Length().IsMatch(asked) => Enquiry.Length,
            var asked when Alone().IsMatch(asked) => Enquiry.TextAlone,
            var asked when OrFollow().IsMatch(asked) => Enquiry.WriteOrFollow,
            var asked when Needs().IsMatch(asked) => Enquiry.Account,
            var asked when When().IsMatch(asked) => Enquiry.Timing,
            var asked when Send().IsMatch(asked) => Enquiry.MaySend,
            var asked when Think().IsMatch(asked) => Enquiry.Impression,
            _ => null,
        };

    private const int Longest = 120;

    [GeneratedRegex(
        @"^(?:ok(?:ay)?,? |and |so |but )*(?:how (?:long|short) is (?:it|this|that|the (?:note|text))(?: now)?|how many (?:characters|letters|words|chars)\b.*|(?:does|will|do|is) (?:it|this|that|the (?:note|text)) (?:fit|too long|short enough|within|under the limit)\b.*|(?:what is|what['’]s|whats) the (?:length|character count|limit|word count)\b.*|character count)[ ?.!]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Length();

    [GeneratedRegex(
        @"^(?:ok(?:ay)?,? |please,? |and |so |now |give me |show me |can i (?:have|get) |i (?:just |only )?(?:want|need) )*(?:just|only) (?:me )?(?:the )?(?:text|note|words|wording|message)(?: alone)?(?:,? (?:to copy|so i can copy(?: it)?|please|for copying))*[ .!?]*$|^(?:please )?(?:the )?(?:plain|bare) text(?: please)?[.!]?$|^(?:the )?(?:text|note) (?:alone|to copy|by itself|only)(?: please)?[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Alone();

    [GeneratedRegex(
        @"\b(?:should|shall|do|would|is it|can|could|better)\b.*\b(?:or|rather than|instead of)\b.{0,25}\bfollow(?:ing)?\b[^.]{0,25}\??$|\bshould I (?:just |only |rather |better )+follow\b[^.]{0,25}\??$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OrFollow();

    [GeneratedRegex(
        @"\b(?:need|require|have to (?:have|buy|get)|must I have|without|possible with|enough with|work (?:with|on)|send (?:it|this) (?:with|on))\b[^.]{0,25}\b(?:premium|sales navigator|paid|pay|free account|basic account)\b|\b(?:is|does) (?:it|this|that) (?:free|cost)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Needs();

    [GeneratedRegex(
        @"^(?:ok(?:ay)?,? |and |so |but )*(?:when (?:should|shall|do|can|would|is|to|am i)\b.{0,60}|(?:should|shall|can|could|may|do|is it (?:ok|okay|fine|better|good|bad|rude))\b.{0,30}\b(?:send|write|sent|sending|post|go out|wait)\b.{0,25}\b(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|weekend|evening|night|morning|afternoon|today|tomorrow|tonight|now|right away|straight away|immediately|holidays?|christmas|next week|later|a (?:day|week)|until|till)\b.{0,20}|(?:what|which|best|good) (?:day|time|moment|hour)\b.{0,40}|is (?:sunday|monday|friday|saturday|the weekend|now|today)\b.{0,30})\??$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex When();

    [GeneratedRegex(
        @"^(?:(?:ok(?:ay)?|and|so|but|hm+|right),? )*(?:(?:better |do |should (?:i|we) |shall (?:i|we) |can (?:i|we) |may (?:i|we) |i )*(?:still |just |not |don['’]?t |do not |better not |rather not )*send(?: (?:it|this|that|the note))?(?: then| now| or not| anyway| as it is| like this| at all| off)*|(?:it |that |this )?(?:looks?|reads?|sounds?) (?:good|ok(?:ay)?|fine|right|alright))\s*\?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Send();

    [GeneratedRegex(
        @"^(?!.*\b(?:accept|ignore|decline|request|connect|people)\b)(?:ok(?:ay)?,? |and |so |but |hm+,? |be honest,? )*(?:(?:will|would|might|could|is|are|does|do|won['’]?t|wouldn['’]?t) (?:(?:he|she|they|it|this|that|people|the note|you think (?:he|she|they|it|this))(?:['’]ll|['’]d)?(?: (?:is|will|would|might))?) (?:(?:not )?(?:think|find|feel|like|mind|be|get|react|laugh|answer|accept|say|take|sound|seem|look|read|come across|good|ok|okay|fine|alright|all right|better|ready|too|polite|rude|weird|creepy|enough|work|any good|pushy|clear|appropriate|cheesy)\b).{0,50}|(?:what|how) (?:will|would|might|does|do|is) (?:he|she|they|it|this|people|you)\b.{0,10}\b(?:think|say|feel|find|react|take|sound|read|look|come across|like|rate)\b(?: (?:of|about|to|it|this|that|me|my|the|note|now|then|text|when|reading|reads?|gets?))*|(?:any good|good enough|is that ok|is that good|too much|too pushy|too formal|creepy|weird|thoughts|your opinion|rate it|check it|review it|score it))\??$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Think();
}
