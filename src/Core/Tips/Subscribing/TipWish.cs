using System.Text.RegularExpressions;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tips.Subscribing;

/// <summary>What somebody wants of the tips in a place.</summary>
internal enum TipWish
{
    Begin,
    List,
    Preview,
    Test,
    PostNow,
    Skip,
    Pause,
    Resume,
    Change,
    Quiet,
    Stop,
    Undo,
    AddTip,
    ReviewTips,
    CorrectPosted,
    TakeBackPosted,
}

/// <summary>Recognises a wish in what was said.</summary>
internal static partial class TipWishes
{
    private const int FewWords = 3;
    private const int LongestFewWords = 30;

    /// <summary>In the order in which they are looked for: the more definite before the more general.</summary>
    private static readonly (TipWish Wish, Regex Words)[] all =
    [
        (TipWish.AddTip, AddTip()),
        (TipWish.ReviewTips, ReviewTips()),
        (TipWish.CorrectPosted, CorrectPosted()),
        (TipWish.TakeBackPosted, TakeBackPosted()),
        (TipWish.Undo, Undo()),
        (TipWish.PostNow, PostNow()),
        (TipWish.Test, Test()),
        (TipWish.Preview, Preview()),
        (TipWish.Skip, Skip()),
        (TipWish.Resume, Resume()),
        (TipWish.Pause, Pause()),
        (TipWish.List, List()),
        (TipWish.Change, Change()),
        (TipWish.Quiet, Quiet()),
        (TipWish.Stop, Stop()),
        (TipWish.Begin, Begin()),
    ];

    /// <param name="here">What we were just saying about the tips here, so that a bare "pause" is about them.</param>
    public static TipWish? In(string text, Intent intent, TipsHere? here)
    {
        var amongTips = here is not null;
        if (!(amongTips || Topic().IsMatch(text) || intent is Intent.TipsSubscribe or Intent.TipsUnsubscribe))
        {
            return null;
        }

        if (IsOfOtherThings(intent) && !(amongTips && (SubscriptionWords.AreIn(text) || IsAFewWords(text))))
        {
            // "Add a tip: ..." quotes what may sound like a request.
            return ReviewTips().IsMatch(text) ? TipWish.ReviewTips
                : AddTip().IsMatch(text) ? TipWish.AddTip
                : CorrectPosted().IsMatch(text) ? TipWish.CorrectPosted
                : null;
        }

        foreach (var (wish, words) in all)
        {
            if (words.IsMatch(text))
            {
                // "Make it weekly instead", said of what is being set up, answers.
                return wish is TipWish.Change && here is { Draft: not null } && SubscriptionWords.AreIn(text)
                    ? null
                    : wish;
            }
        }

        if ((here is { Draft: not null } or { Subject: not null, Wish: null }) && SpeaksOfTimesAlone(text))
        {
            return here.Draft is null ? TipWish.Change : null;
        }

        return intent switch
        {
            // The answer to a question of ours sounds like the beginning of something new.
            Intent.TipsSubscribe => here is { Draft: not null } or { Wish: not null } ? null : TipWish.Begin,
            Intent.TipsUnsubscribe => TipWish.Stop,
            _ => null,
        };
    }

    // "Actually Wednesdays would be better" after the set-up; "I met her on Wednesday" is another story.
    private static bool SpeaksOfTimesAlone(string text) =>
        SubscriptionWords.AreIn(text) && TimesAlone().IsMatch(text);

    // A button of the card that we just showed, typed out, whatever it would mean elsewhere.
    private static bool IsAFewWords(string text) =>
        text.AsSpan().Count(' ') < FewWords && text.Length <= LongestFewWords;

    private static bool IsOfOtherThings(Intent intent) =>
        intent
            is not (
                Intent.TipRequest
                or Intent.TipsSubscribe
                or Intent.TipsUnsubscribe
                or Intent.Settings
                or Intent.Help
                or Intent.OffTopic
                or Intent.Cancel
                or Intent.TriageBacklog
            );

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"^\W*(?:(?:actually|no|wait|hm+|sorry|ok(?:ay)?|or|and|but|then|rather|better|please|maybe|perhaps|let'?s|i'd|we'd|i|we|prefer|like|want|would|could|can|be|is|it|that|them|say|do|have|how about|what about|on|at|around|about|in|the|of|every|each|other|for|past|half|quarter|to|noon|midday|midnight|morning|afternoon|evening|first|second|third|last|month|week|weeks|weekly|fortnightly|monthly|daily|weekdays?|time|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?:[:.]\d\d)?(?:ish)?|[ap]\.?m|o'clock|london|paris|berlin|madrid|rome|lisbon|dublin)\b\W*)+$",
        Loose
    )]
    private static partial Regex TimesAlone();

    [GeneratedRegex(@"\b(tips?|subscriptions?)\b", Loose)]
    private static partial Regex Topic();

    [GeneratedRegex(
        @"^\W*(please )?(add|suggest|save|propose)( (a|an|our|my|this|the))?( (own|new|team))* tip\b[^:]{0,20}:",
        Loose
    )]
    private static partial Regex AddTip();

    [GeneratedRegex(
        @"\b(review|check|waiting|suggested|own)\b.{0,20}\btips\b|\btips\b.{0,20}\b(waiting|to review)\b",
        Loose
    )]
    private static partial Regex ReviewTips();

    [GeneratedRegex(
        @"^\W*(please )?(correct|edit|fix|reword) (the|that|this|your) (last |posted )?tip\b[^:]{0,20}:",
        Loose
    )]
    private static partial Regex CorrectPosted();

    [GeneratedRegex(
        @"\b(delete|take back|remove|withdraw|retract) (the|that|this|your) (last |posted )?tip\b",
        Loose
    )]
    private static partial Regex TakeBackPosted();

    [GeneratedRegex(@"^\W*(please )?(undo|revert|put (it|that) back)\b", Loose)]
    private static partial Regex Undo();

    [GeneratedRegex(
        @"\b(post|send) (one|a tip|it|this|the next( one| tip)?|next)?\s?(here |in #\S+ )?(right )?now\b",
        Loose
    )]
    private static partial Regex PostNow();

    [GeneratedRegex(
        @"\b(send me a test|test (send|post|it|the tips?)|as a test|a test tip)\b|^\W*test\W*$",
        Loose
    )]
    private static partial Regex Test();

    [GeneratedRegex(
        @"\bpreview\b|\b(what|which)\b.{0,12}\bcomes? next\b|\bwhich tip\b.{0,12}\bnext\b|\bwhat('s| is) the next tip\b",
        Loose
    )]
    private static partial Regex Preview();

    [GeneratedRegex(@"\bskip\b|\bleave out\b", Loose)]
    private static partial Regex Skip();

    [GeneratedRegex(
        @"\b(resume|un-?pause|continue|carry on|go on|start again|restart|switch back on)\b|\b(turn|switch|put|bring|start|get|want|have)\b.{0,24}\b(back on|on again|again|back)\b",
        Loose
    )]
    private static partial Regex Resume();

    [GeneratedRegex(
        @"\b(pause|paused|suspend|on hold|hold off|hold the|take a break|no tips (until|till|for (a|one|two|three|\d+) ))",
        Loose
    )]
    private static partial Regex Pause();

    [GeneratedRegex(
        @"\b(list|show( me)?|which|what|when|where|see)\b.{0,24}\b(my|our|the|these|all|any)\b.{0,12}\b(tips|tip (times?|schedules?|subscriptions?|settings)|subscriptions?|schedules?)\b|^\W*(list|show) (tips|subscriptions?)\W*$|\bwhen\b.{0,20}\bnext (tip|one)\b|\bwhat\b.{0,16}\b(scheduled|planned|set up)\b|\btips? (are|is) set up\b|^\W*tips (list|status)\W*$|^\W*list\W*$",
        Loose
    )]
    private static partial Regex List();

    [GeneratedRegex(
        @"\b(change|move|reschedule|switch|shift|make (it|them|that|this)|set (it|them|the tips?)|instead|(less|more) (often|frequently)|(fewer|less) (tips|of (them|these|those)|please))\b|^\W*(fewer|less)\W*$",
        Loose
    )]
    private static partial Regex Change();

    [GeneratedRegex(@"\bquiet\b|\bno tips? (on|at|over)\b|\bnot (on|at) (the )?weekends?\b", Loose)]
    private static partial Regex Quiet();

    [GeneratedRegex(
        @"\b(stop|unsubscribe|end|turn off|switch off|no more|remove|delete)\b|\bcancel (it|them|this|that|the|our|my|all|tips?|these|those)\b",
        Loose
    )]
    private static partial Regex Stop();

    [GeneratedRegex(
        @"\b(post|send|put|share|give|bring|start|schedule|set up|subscribe|want|have)\b.*\btips?\b.*\b(every|each|daily|weekly|fortnight\w*|monthly|weekdays?|here|cron|once a|channel|in #?\w+|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)\b|\btips?\b.{0,20}\b(every|each|daily|weekly|fortnight\w*|monthly|weekdays|cron|once a)\b|\bsubscribe\b|\bset up\b.{0,12}\btips?\b",
        Loose
    )]
    private static partial Regex Begin();
}
