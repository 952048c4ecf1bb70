using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Drafting;

namespace Etiquette.Core.Coaching.Edits;

/// <summary>Where they met, as it was told: a note that names two places for one meeting is not believed.</summary>
internal static partial class Meetings
{
    /// <summary>What to ask when these words name another place than was told; null where they agree.</summary>
    public static string? Contradicted(Material material, string words)
    {
        if (Place(words) is not { } now || Also().IsMatch(words))
        {
            return null;
        }

        return
            material.Told.Select(told => Place(told.Words)).FirstOrDefault(place => place is not null)
                is { } then
            && !then.Equals(now, StringComparison.OrdinalIgnoreCase)
            ? $"So far it says that you met in {then}. Was it {now} instead? Then say \"change {then} to {now}\". Was it both? Then say \"add that we also met in {now}\"."
            : null;
    }

    /// <summary>Without what was told of a meeting that never was.</summary>
    public static Material Without(Material material)
    {
        var told = material.Told.SelectMany(one =>
            one.Topic is not Topic.Meeting || !Met().IsMatch(one.Words) ? [one]
            : Mentioned.Without(one.Words, Met().IsMatch) is { } left
                ? [new Told(Sorting.Of(left, Topic.Thing), left)]
            : Array.Empty<Told>()
        );
        return material with { Met = false, Told = [.. told] };
    }

    private static string? Place(string words) =>
        MetIn().Match(words) is { Success: true } met ? met.Groups["place"].Value : null;

    [GeneratedRegex(
        @"\b(?:met|spoke|talked|bumped into|ran into)\b[^.,;]{0,40}?\bin (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)(?<place>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)"
    )]
    private static partial Regex MetIn();

    [GeneratedRegex(@"\b(?:also|again|too|as well|before|later)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Also();

    [GeneratedRegex(
        @"\b(?:met|meet|meeting|spoke|spoken|talked|chatted|sat|introduced|know|knew)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Met();
}
