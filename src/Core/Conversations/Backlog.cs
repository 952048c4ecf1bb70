using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Etiquette.Core.Accepting;
using Etiquette.Core.Language;

namespace Etiquette.Core.Conversations;

/// <summary>A list of waiting requests, gone through one at a time.</summary>
internal static partial class Backlog
{
    public const string Question = "next-request";

    private static readonly HashSet<string> next = new(StringComparer.OrdinalIgnoreCase)
    {
        "next",
        "next one",
        "next one please",
        "next please",
        "the next",
        "the next one",
        "and the next",
        "and the next one",
        "ok next",
        "go on",
        "continue",
        "another",
        "another one",
    };

    /// <summary>The button typed out, or nearly so.</summary>
    public static bool AsksForTheNext(Conversation going, string text) =>
        !going.Waiting.IsEmpty && next.Contains(text.Trim().TrimEnd('.', '!', '?'));

    /// <summary>
    /// "Kurt Weiss - no idea", "and the other one is a seller", while somebody else's question is open: who that is; null for
    /// everything else.
    /// </summary>
    public static string? BringsAnother(Conversation going, string text)
    {
        if (going.Accepting is not { Open: not null } accepting)
        {
            return null;
        }

        var (isTheOther, addsTheirs, named) = (
            TheOther().IsMatch(text),
            Theirs().IsMatch(text),
            NamedInARow(accepting, text)
        );
        if (!isTheOther && !addsTheirs && named is null)
        {
            return null;
        }

        var said = Understand.Message(text, Listening.Fresh);
        return isTheOther || (addsTheirs && said.AsksOfAnother) ? said.Person ?? "That one"
            : named == said.Person ? named
            : null;
    }

    /// <summary>Where somebody stands among those who wait; -1 for nobody.</summary>
    public static int Find(Conversation going, string name) =>
        going.Waiting.FindIndex(row => row.Contains(name, StringComparison.Ordinal));

    /// <summary>"Alan Frith: an old colleague": who stands at the head of a row, and does not look like a name to whoever reads it alone.</summary>
    public static string? Head(string row) =>
        HeadOfARow().Match(row) is { Success: true } head ? head.Groups["name"].Value : null;

    [GeneratedRegex(
        @"^\W*(?<name>(?:(?:Prof|Dr|Mr|Mrs|Ms|Miss)\.? )?\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){1,3})['’”""]?\s*(?:[:(]|[-–—]\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HeadOfARow();

    /// <summary>The same, with one of them at the head.</summary>
    public static ImmutableList<string> First(ImmutableList<string> waiting, int row) =>
        waiting.RemoveAt(row).Insert(0, waiting[row]);

    // "And his wife, never met"
    [GeneratedRegex(
        @"^\W*(?:and|also|plus|then)\s+(?:his|her|their)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Theirs();

    private static string? NamedInARow(ShouldIAccept accepting, string text) =>
        accepting.Invitation.From is { } asked
        && Row().Match(text) is { Success: true } row
        && row.Groups["name"].Value is var name
        && !name.Contains(asked, StringComparison.OrdinalIgnoreCase)
        && !asked.Contains(name, StringComparison.OrdinalIgnoreCase)
            ? name
            : null;

    [GeneratedRegex(
        @"^\s*(?<name>\p{Lu}[\p{L}'’.]*(?:[ -]\p{L}[\p{L}'’.]*){1,3})\s+[-–—]\s+\S",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Row();

    [GeneratedRegex(
        @"^\W*(?:(?:hm+|ok(?:ay)?|oh|ah|well|right|so|and|but|also|then|now|btw|by the way|sorry|wait|thanks|thx)\W+)*(?:there(?:'s| is| was) |i(?:'ve| have)?(?: also)?(?: got)? )?(?:(?:the|my|a|an) )?(?:other|second|third|fourth|another|next)(?: one| request| invite| invitation| person| guy| woman)?(?:,|'s\b|\s+(?:is|was|from|wants|asks|says|writes|comes|has|looks|seems)\b)(?:\W+\w+){3,}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TheOther();

    public static Reply OfferNext(ImmutableList<string> waiting) =>
        new Reply.Ask(
            Question,
            null,
            waiting.Count == 1 ? "One more is waiting." : $"{waiting.Count} more are waiting.",
            [new("next", "Next one")],
            Case: 0
        );
}
