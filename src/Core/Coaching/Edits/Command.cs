using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Edits;

/// <summary>What somebody wants changed in a note, said in chat.</summary>
public abstract partial record Command
{
    private Command() { }

    /// <param name="Position">From 1; -1 is the last.</param>
    public sealed record DropSentence(int Position) : Command;

    public sealed record Sign(string Name) : Command;

    public sealed record CallThem(string Name) : Command;

    /// <summary>"Her name is Wendy March": it is for somebody of that name.</summary>
    public sealed record Rename(string Name) : Command;

    /// <summary>Something more to say.</summary>
    public sealed record Mention(string Words) : Command;

    /// <summary>Other words for some that stand in it.</summary>
    /// <param name="Corrects">Said of what was: the words around the new ones need not be the note's.</param>
    public sealed record Replace(string Old, string New, bool Corrects = false) : Command;

    /// <summary>Whatever speaks of this goes.</summary>
    public sealed record LeaveOut(string Words) : Command;

    /// <summary>They have not met after all; the rest is what was instead, if anything was said.</summary>
    public sealed record NeverMet(string Instead) : Command;

    /// <summary>One of the versions that were shown.</summary>
    public sealed record Take(string Which) : Command;

    /// <summary>Less formal than warm.</summary>
    public sealed record Loosen : Command;

    /// <summary>What we cannot do to a note, and what works instead.</summary>
    public sealed record Beyond(string Instead) : Command;

    /// <summary>All of it anew: only the recipient is kept.</summary>
    public sealed record StartOver : Command;

    /// <summary>"Can you fix my note?": whatever the review proposes.</summary>
    public sealed record Improve : Command;

    public static Command? In(string text) =>
        Beyonds.In(text) is { } instead ? new Beyond(instead)
        : Afresh().IsMatch(text.Trim()) ? new StartOver()
        : Better().IsMatch(text.Trim()) ? new Improve()
        : Drop().Match(text) is { Success: true } drop ? new DropSentence(Number(drop.Groups["which"].Value))
        : Signed().Match(text) is { Success: true } sign ? new Sign(sign.Groups["name"].Value.Trim())
        : Renamed().Match(text) is { Success: true } renamed ? new Rename(renamed.Groups["name"].Value.Trim())
        : Called().Match(text) is { Success: true } call ? new CallThem(call.Groups["name"].Value.Trim())
        : Taken().Match(text) is { Success: true } take ? new Take(take.Groups["which"].Value)
        : Looser().IsMatch(text) ? new Loosen()
        : Met().Match(text) is { Success: true } met ? new NeverMet(met.Groups["rest"].Value.Trim())
        : Substitution.In(text) is { } swap ? swap
        : Without().Match(text) is { Success: true } without
            ? new LeaveOut(without.Groups["what"].Value.Trim())
        : More().Match(text) is { Success: true } more ? new Mention(more.Groups["what"].Value.Trim())
        : null;

    private static int Number(string word) =>
        word.ToLowerInvariant() switch
        {
            "last" or "final" => -1,
            "second" or "2nd" or "2" or "two" => 2,
            "third" or "3rd" or "3" or "three" => 3,
            "fourth" or "4th" or "4" or "four" => 4,
            "fifth" or "5th" or "5" or "five" => 5,
            _ => 1,
        };

    [GeneratedRegex(
        @"\b(?:drop|remove|delete|cut|leave out|take out|lose|skip|omit|strike)\b(?: the| that)? (?:(?<which>first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|final) (?:sentence|line|bit|part)|(?:sentence|line)(?: number)? (?<which>\d|one|two|three|four|five))\b|^(?:without|no) the (?<which>first|second|third|fourth|fifth|last) (?:sentence|line)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Drop();

    [GeneratedRegex(
        @"^(?:(?:ok(?:ay)?|so|then|please|yes|and|now|(?:can|could|would|will) you|help me(?: to)?),? )*(?:(?:fix|improve|mend|correct|polish|repair|edit|rewrite)(?: (?:it|this|that|(?:my|the) (?:note|text|draft|message)))?|make (?:it|this|that|(?:my|the) (?:note|text|draft|message)) better|make (?:these|the|those|your) (?:edits|changes)|do (?:it|that) for me|how (?:can|could|do|would) (?:i|you) (?:fix|improve|mend) (?:it|this|that|(?:my|the) (?:note|text|draft|message)))(?: for me| please| then| now)*[.!?]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Better();

    [GeneratedRegex(
        @"^(?:(?:ok(?:ay)?|no|nah|hm+|please|sorry|actually|let['’]?s|let us|can (?:we|you|i)|could (?:we|you)|i want to|i['’]d like to|just),? )*(?:start (?:over|again|afresh|anew|from scratch|from the beginning)|begin (?:again|afresh|anew)|from scratch|(?:new|fresh) start)(?: please| then| with (?:this|it)| from scratch)*[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Afresh();

    [GeneratedRegex(
        @"^(?:please )?(?:sign(?: it)?(?: as| with| off as)?|add my name(?: as|,|:)?|put my name(?: under it)?(?:,|:)?|my name is|from)[: ]+(?:my name,? )?(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){0,3})[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Signed();

    [GeneratedRegex(
        @"^(?:(?:no|sorry|oh|actually|wait|but|and|oops|ah),? )*(?:her|his|their|the) (?:full |first |right |real )?name(?:['’]?s| is)(?: actually| really| in fact)? (?<name>(?-i:(?:(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms|Miss|Mx)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}))(?:,? (?:not|and not|instead of) [^,.]+)?[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Renamed();

    [GeneratedRegex(
        @"^(?:please )?(?:call|address|greet)(?: (?:her|him|them))?(?: as| with)? (?<name>(?:(?:Prof(?:essor)?|Dr|Doctor|Mr|Mrs|Ms|Miss|Mx)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Called();

    [GeneratedRegex(
        @"^(?:ok(?:ay)?,? |please,? |maybe |can i |can we |can you |could you |i |i['’]d |i would |rather |better )*(?:prefer|like|take|use|go with|choose|want|pick|have|send)? ?(?:to (?:take|use|have|send) )?the (?<which>first|1st|second|2nd|third|3rd|warm|brief|short|formal) (?:version|one|draft|text|note)(?: better| best| most| more| please)*[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Taken();

    [GeneratedRegex(
        @"^(?:ok(?:ay)?,? |please,? |but |and |hm+,? |nah,? |no+,? |nope,? |ugh,? |can you |could you |now |that(?:['’]s| is) |it(?:['’]?s| is) |this is |(?:sounds|reads|looks|feels) |make (?:it|this) |sound |a (?:bit|little|touch) |much |still |way |far )*(?:less (?:formal|stiff|stuffy)|more (?:casual|informal|relaxed|easy[- ]?going)|not (?:so|as|that|quite so) (?:formal|stiff|stuffy)|(?:too|so) (?:formal|stiff|stuffy)|stiff|stuffy|informal|casual|looser)(?: please| pls| plz| then| again| for me| somehow)*[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Looser();

    [GeneratedRegex(
        @"^(?:no|wait|sorry|hang on|hold on|oh|hm+|well|actually|correction|that(?:['’]s| is) (?:wrong|not (?:true|right|so))|in fact|but|and|,|:|\.|-| )*\b(?:we|I)(?:['’]ve| have| had| did)?(?: (?:actually|really))? ?(?:never|not|didn['’]?t|haven['’]?t|hadn['’]?t)(?: (?:actually|really|even|ever|properly))? (?:met|meet|spoken|spoke|talked)\b(?: (?:to|with))?(?: (?:him|her|them|each other|in person|face to face|yet))*[,;.:–— -]*(?:but |and )?(?<rest>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Met();

    [GeneratedRegex(
        @"^(?:ok(?:ay)?,? |please,? |but |and |no,? |can you |could you |you can |actually,? )*(?:(?:do not|don['’]?t|never)(?: have to| need to)? (?:mention|say|write|include|name|bring up|put(?: in)?|talk about|speak of)|leave out|leave off|remove|drop|delete|cut|take out|lose|skip|omit|strike|get rid of|without)(?: (?:that|anything about|about))? (?!(?:it|this|that|everything|all|down|again|all of it|the (?:note|text|rest|draft|whole \w+)|my (?:data|profile|details))\b[^\w]*$|(?:it|out|down) )(?:(?:the|that|this) (?:bit|part|line|sentence|thing|stuff|words?|mention)(?: (?:about|on|with|of|where|that says))? )?(?<what>.{2,60}?)(?: (?:bit|part|line|sentence|thing|stuff))?(?: out)?(?:,? please)?[.!]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Without();

    [GeneratedRegex(
        @"^(?:please |can you |could you |no,? |oh,? |and |ok(?:ay)?,? )*(?:(?:also )?(?:add|mention|include|say|put in)(?: that| also)?[:, ]+(?!(?:an? |some |more )?(?:emojis?|smileys?)\b)(?<what>.{4,})|(?:also|and also|oh and|one more thing)[:, ]+(?<what>.{4,})|(?<what>(?:I|we) also .{4,}))$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex More();
}
