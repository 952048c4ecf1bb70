using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Drafting;

namespace Etiquette.Core.Coaching;

/// <summary>What a message is, by its shape: a question back, a name, a note.</summary>
internal static partial class Words
{
    private const int ShortestNote = 7;
    private const int LongestAside = 25;

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
        return words.Count >= ShortestNote && !Question().IsMatch(text.Trim()) || IsMostly(text, now);
    }

    private static bool IsMostly(string text, string? now)
    {
        var words = Pieces.Of(text).Where(Pieces.IsWord).ToList();
        return now is not null
            && words.Count > 2
            && words.Count(word => now.Contains(word, StringComparison.OrdinalIgnoreCase)) * 2 > words.Count;
    }

    /// <summary>"Make it shorter": about a text, and no answer to what we asked.</summary>
    public static bool AsksForAnEdit(string text) => Edit().IsMatch(text.Trim());

    /// <summary>"Ok undo": the last step, and not the whole note.</summary>
    public static bool TakesBack(string text) => Back().IsMatch(text.Trim());

    /// <summary>"Just write it": whatever is still missing, no more questions.</summary>
    public static bool WantsItNow(string text) => Now().IsMatch(text.Trim());

    /// <summary>Told of themselves or of the other, and no note: "PhD student, marine biology", "I also coach the juniors".</summary>
    public static bool TellsMore(string text, string? now) =>
        text.Trim() is var told
        && Pieces.WordCount(told) is > 1 and <= LongestAside
        && !told.EndsWith('?')
        && !Spoken().IsMatch(told)
        && !IsMostly(told, now)
        && (Telling().IsMatch(told) || Sorting.Of(told, Drafting.Topic.Meeting) is Drafting.Topic.Sender);

    /// <summary>"Add that I fish, and mention the weather": each thing by itself.</summary>
    public static IEnumerable<string> Wishes(string text) => AndAlso().Split(text);

    /// <summary>"Her blog about cork oak" is the one thing, and "PhD student" is who writes; null for whatever it says.</summary>
    public static Topic? Topic(string wish) =>
        OfTheirs().IsMatch(wish) ? Drafting.Topic.Thing
        : !Telling().IsMatch(wish) && Sorting.Of(wish, Drafting.Topic.Meeting) is Drafting.Topic.Sender
            ? Drafting.Topic.Sender
        : null;

    /// <summary>"It is about work": what we took it for, it is not.</summary>
    public static bool IsAboutWork(string text) => Work().IsMatch(text.Trim());

    public static bool Leaves(string text) => Leave().IsMatch(text.Trim());

    public static bool SaysChecked(string text) => Checked().IsMatch(text);

    public static bool SpeaksOfAnIntroduction(string text) => Introduce().IsMatch(text);

    [GeneratedRegex(
        @"^(?:ok(?:ay)?,? |please,? |but |and |can you |could you |now )*(?:(?:make|keep|write|have) (?:it|this|that|the note) )?(?:a (?:bit|little) |much |more |less |very )?(?:short(?:er)?|long(?:er)?|brief(?:er)?|warm(?:er)?|friendl(?:y|ier)|formal|casual|polite|concise|personal)(?: please| then| again)?[.!]?$|^(?:ok(?:ay)?,? |please,? |but |can you |could you |make (?:it|this) |a (?:bit|little|touch) |much |still )*(?:(?:more|less|not (?:so|as|that|too)|too|so) )?(?:formal|informal|casual|relaxed|stiff|friendly|warm|long|short|funny|funnier|looser|shorter|warmer)(?: please| pls| plz| then| again| for me)*[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Edit();

    [GeneratedRegex(
        @"^(?:(?:ok(?:ay)?|no|oh|hm+|please|sorry|wait|actually),? )*(?:undo|revert|go back|(?:take|put) (?:that|it) back)(?: (?:it|that|this|the last (?:one|change)|please|then|again|one step))*[.!]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Back();

    // A note speaks to its reader.
    [GeneratedRegex(
        @"\b(?:you|your|yours)\b|^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b|\n",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Spoken();

    [GeneratedRegex(
        @"^(?!.*\b(?:sent|send|accepted|declined|copied|thanks?|request|connected|answered|replied|told you|note)\b)(?:(?:and|also|oh|btw|by the way|ps|p\.s\.|fyi|actually|well|sorry)[,:. ]+)*(?:I|I['’](?:m|ve)|im|we|we['’](?:re|ve)|my|our|she|he|they|her|his|their)\b(?! (?:do not|don['’]?t|did not|didn['’]?t) (?:like|want|understand|think|get)\b| (?:like|liked|prefer|want|hate|need|would like|think|love|wish|mean|meant)\b(?! (?:her|his|their|how)\b))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Telling();

    [GeneratedRegex(
        @",?\s+(?:and|then)\s+(?:also\s+)?(?:add|mention|say|include|put in)\b(?:\s+that)?\s+",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AndAlso();

    [GeneratedRegex(
        @"^(?:her|his|their) (?!(?:team|colleague|boss|brother|sister|friend|company|firm)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OfTheirs();

    [GeneratedRegex(
        @"^(?:no,? |yes,? |but )*(?:(?:it|this|that)(?:['’]?s| is)? )?(?:only |just |purely |strictly |really |all )*(?:about )?(?:my |the |our )?(?:work|business|a job|professional)(?: thing| matter| only| after all)?[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Work();

    [GeneratedRegex(
        @"^(?:(?:and|but|so|ok|hm),? )*(?:should|shall|can|could|may|will|would|do|does|did|is|are|was|what|how|why|when|which|who|where)\b[^.!\n]*\?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Question();

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
