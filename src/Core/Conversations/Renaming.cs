using System.Text.RegularExpressions;
using Etiquette.Core.Accepting;

namespace Etiquette.Core.Conversations;

/// <summary>"Her name is Becca", "sorry, I meant Nina Wolff": the same request, by another name.</summary>
internal static partial class Renaming
{
    /// <summary>Null where nothing of the kind is said.</summary>
    public static ShouldIAccept? Of(ShouldIAccept? accepting, string text) =>
        accepting is { Invitation.From: { } from } && Renamed().Match(text) is { Success: true } said
            ? accepting with
            {
                Invitation = accepting.Invitation with
                {
                    From = Joined(from, said.Groups["name"].Value, said),
                },
            }
            : null;

    /// <summary>Nothing else is told.</summary>
    public static bool IsAll(string text) =>
        Renamed().Match(text) is var said && Words.Count(text[(said.Index + said.Length)..]) <= Rest;

    private const int Rest = 3;

    // "Her name is Becca" leaves the surname as it was, and "his surname is Wolff" the first name.
    private static string Joined(string from, string name, Match said) =>
        name.Contains(' ', StringComparison.Ordinal) || from.LastIndexOf(' ') is not (> 0 and var gap) ? name
        : said.Groups["surname"].Success ? $"{from[..gap]} {name}"
        : $"{name}{from[gap..]}";

    [GeneratedRegex(
        @"^\W*(?:(?i:no|sorry|oops|wait|wrong|actually|ah|oh|hm+|well|btw|by the way|typo|correction)\W+)*(?i:i meant(?: to (?:say|write))?|(?:her|his|their|the) (?:real |right |correct |full |first |(?<surname>sur ?|last |family ))?name(?:['’]s| is| was)|(?:it|that)(?:['’]s| is) (?:spel(?:led|t)|written)|(?:she|he|they)(?:['’]s| is| are) called)\s+(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Renamed();
}
