using System.Text.RegularExpressions;
using Etiquette.Core.Language;
using Etiquette.Core.Tips;
using Etiquette.Core.Tips.Subscribing;

namespace Etiquette.Core.Conversations;

/// <summary>Tips for a place: whatever is said of them goes to the desk, which is laid out only when it is needed.</summary>
internal static partial class ChannelTips
{
    private const int LongestZone = 40;

    public static bool Owns(string question) => DeskWords.Owns(question) || TipCard.Owns(question);

    /// <summary>Is this about the tips of a place?</summary>
    public static bool Expects(Moment at, Understanding said, string text) =>
        Wish(at, said, text) is not null
        || (at.Going.Tips is { } here && Continues(here, said, text))
        || IsUnderATip(at, text);

    public static PersonTurn Hear(Moment at, Understanding said, string text) =>
        at.Desk is not { } desk ? LayOut(at)
        : Wish(at, said, text) is null && at.Going.Tips is null
            ? Answer(at, new Standing(desk).Pick(Signal(text)!))
        : Answer(at, Clerk(at, desk).Hear(Wish(at, said, text), text));

    public static PersonTurn Pick(Moment at, Heard.Picked picked) =>
        at.Desk is not { } desk ? LayOut(at)
        : TipCard.Owns(picked.Question) ? Answer(at, new Standing(desk).Pick(picked.Option))
        : Answer(at, Clerk(at, desk).Pick(picked));

    private static Clerk Clerk(Moment at, TipDesk desk) =>
        new(desk, at.Going.Tips, at.Person.Tips.Undo, at.Now);

    private static PersonTurn LayOut(Moment at) => at.Say() with { WantsTheDesk = true };

    private static PersonTurn Answer(Moment at, DeskTurn turn)
    {
        var person = turn.Undo is null
            ? at.Person
            : at.Person with
            {
                Tips = at.Person.Tips with { Undo = turn.Undo },
            };
        var next = at with { Person = person };
        var kept =
            turn.Here is null && at.Going.Tips is null ? next : next.Keep(at.Going with { Tips = turn.Here });
        return kept.Say(turn.Replies) with { Effects = turn.Effects };
    }

    private static TipWish? Wish(Moment at, Understanding said, string text) =>
        TipWishes.In(text, said.Intent, at.Going.Tips);

    /// <summary>An open question at the desk is answered by what speaks of times, or sounds like nothing else.</summary>
    private static bool Continues(TipsHere here, Understanding said, string text) =>
        here is { Draft: not null } or { Wish: not null }
        && !AsksBack().IsMatch(text)
        && (
            SubscriptionWords.AreIn(text)
            || (
                said.Intent is not (Intent.Cancel or Intent.Help)
                && said.Person is null
                && said.Intent is not Intent.TipRequest
            )
            || (
                said.Intent is not (Intent.Cancel or Intent.Help)
                && here.Draft is { Timing: not null }
                && text.Length <= LongestZone
            )
        );

    /// <summary>In a thread, or beside a tip in their own chat: "why?", "another", "not for us".</summary>
    private static bool IsUnderATip(Moment at, string text) =>
        at.Going.IsFresh && Signal(text) is not null && at.Desk is null or { Posted: not null };

    private static string? Signal(string text) =>
        Why().IsMatch(text) ? TipSignal.Why
        : Another().IsMatch(text) ? TipSignal.Another
        : Unwanted().IsMatch(text) ? TipSignal.Unwanted
        : Useful().IsMatch(text) ? TipSignal.Up
        : null;

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^\W*(why|who|what is|what are|what does)\b.*\?\W*$", Loose)]
    private static partial Regex AsksBack();

    [GeneratedRegex(@"^\W*(but )?why( this( tip| one)?| is that| so| though)?\W*$", Loose)]
    private static partial Regex Why();

    [GeneratedRegex(@"^\W*(another( one)?|one more|next one)( please)?\W*$", Loose)]
    private static partial Regex Another();

    [GeneratedRegex(@"^\W*(that('s| is) |this (one )?is )?not for us\W*$", Loose)]
    private static partial Regex Unwanted();

    [GeneratedRegex(@"^\W*(👍|useful|that('s| is) useful|good (tip|one))\W*$", Loose)]
    private static partial Regex Useful();
}
