using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Drafting;

namespace Etiquette.Core.Coaching;

/// <summary>What a message is, by its shape: a question back, a name, a note.</summary>
internal static partial class Words
{
    private const int ShortestNote = 7;

    public static bool AsksWhy(string text) => Why().IsMatch(text.Trim());

    /// <summary>"Dana Reyes", "her name is Dana Reyes", "it's for Dana, we met at ...".</summary>
    public static string? NameIn(string text) =>
        Name().Match(text.Trim()) is { Success: true } name && !NoName().IsMatch(name.Groups["name"].Value)
            ? name.Groups["name"].Value.Trim()
            : null;

    /// <summary>Long enough to be one, or mostly the words of the note that we have.</summary>
    public static bool LooksLikeANote(string text, string? now)
    {
        var words = Pieces.Of(text).Where(Pieces.IsWord).ToList();
        return words.Count >= ShortestNote
            || now is not null
                && words.Count > 2
                && words.Count(word => now.Contains(word, StringComparison.OrdinalIgnoreCase)) * 2
                    > words.Count;
    }

    /// <summary>"Make it shorter": about a text, and no answer to what we asked.</summary>
    public static bool AsksForAnEdit(string text) => Edit().IsMatch(text.Trim());

    /// <summary>"Just write it": whatever is still missing, no more questions.</summary>
    public static bool WantsItNow(string text) => Now().IsMatch(text.Trim());

    public static bool Leaves(string text) => Leave().IsMatch(text.Trim());

    public static bool SaysChecked(string text) => Checked().IsMatch(text);

    public static bool SpeaksOfAnIntroduction(string text) => Introduce().IsMatch(text);

    [GeneratedRegex(
        @"^(?:ok(?:ay)?,? |please,? |but |and |can you |could you |now )*(?:(?:make|keep|write|have) (?:it|this|that|the note) )?(?:a (?:bit|little) |much |more |less |very )?(?:short(?:er)?|long(?:er)?|brief(?:er)?|warm(?:er)?|friendl(?:y|ier)|formal|casual|polite|concise|personal)(?: please| then| again)?[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Edit();

    [GeneratedRegex(
        @"^(?:ok |okay |then |no,? )*(?:i(?: will|['’]ll)? )?(?:leave it|leave this|drop it|forget it|never mind|skip it|i skip it|without|send it without|i send it without)(?: then| please| a note)?[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Leave();

    [GeneratedRegex(
        @"\b(?:(?:i|we)(?:['’]ve| have)? (?:just |already )?(?:checked|asked|cleared it)|checked|it is (?:fine|allowed|ok|okay)|it['’]?s (?:fine|allowed|ok|okay|over|decided)|go on|they (?:agreed|said yes|allow it)|permission given)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Checked();

    [GeneratedRegex(
        @"^(?:(?:ok(?:ay)?|please|pls|plz|oh|ugh|look|well|no|come on|whatever|that['’]?s (?:it|all|enough)|i (?:don['’]?t know|dunno)|can (?:you|u)|could you|will you|now|so|and|then)\b[,.!]? *)*(?:(?:(?:just|simply|already) )+(?:write|draft|do|make|give me|send|finish|get on with|show me)\b.{0,30}|(?:write|draft|do|finish) (?:it|the note|the thing|something|anything|one)(?: (?:now|already|please|pls|then|for me|anyway))*|(?:no more|stop(?: with)?|enough|too many|skip)(?: (?:of )?(?:the|these|your|all))* ?(?:questions?|asking)(?: .{0,20})?|go ahead(?: and .{0,20})?|surprise me|get on with it)[.!]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Now();

    [GeneratedRegex(
        @"^(?:my|our|his|her|their|your|no|not|nope|yes|yeah|ok|okay|just|it|its|we|she|he|they|hi|hello|please|thanks|skip|someone|somebody|nobody|friend|old|idk)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NoName();

    [GeneratedRegex(@"\bintroduc", RegexOptions.IgnoreCase)]
    private static partial Regex Introduce();

    [GeneratedRegex(
        @"^(?:but |and |ok |hm |so )*(?:why(?: do you (?:ask|need|want)| is that| does (?:that|it) matter| not)?|what for|how come|does (?:it|that) matter|why does that matter)\b[^.]{0,40}\??$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Why();

    [GeneratedRegex(
        @"^(?:(?:it['’]?s|it is|this is|her name is|his name is|their name is|name is|for|to|it['’]s for|a note (?:for|to)|a|an|my|the)\s+(?:[a-z]+\s+){0,3})*(?<name>(?:(?:Prof(?:essor)?|Dr|Doctor|Mr|Mrs|Ms|Miss|Mx)\.? )?\p{Lu}[\p{L}’'-]+(?: (?:van|von|de|der|den|la|le|di|da|bin|al))*(?: \p{Lu}[\p{L}’'-]+){0,3}|[\p{Ll}]{2,}(?: [\p{Ll}]{2,})?$)"
    )]
    private static partial Regex Name();
}
