using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Edits;

/// <summary>A note that the user wrote or changed, taken apart so that it can be edited like one of ours.</summary>
internal static partial class OwnText
{
    public static Composition Of(string text)
    {
        var note = text.Trim();
        var opening = Opening().Match(note);
        var body = note[opening.Length..].Trim();
        var closing = Closing().Match(body);
        var signed =
            closing.Success && closing.Index > 0 ? closing.Value.Trim()
            : Signature(note) is { } name && body.EndsWith(name, StringComparison.Ordinal) ? name
            : null;
        if (signed is not null)
        {
            body = body[..body.LastIndexOf(signed, StringComparison.Ordinal)]
                .TrimEnd(' ', '\n', '-', '–', '—');
        }

        return new(
            opening.Success ? opening.Value.Trim() : null,
            [
                .. Clauses
                    .Sentences(body)
                    .Where(sentence => sentence.Length > 0)
                    .Select(sentence => new Part(null, sentence, sentence)),
            ],
            Tone.Warm,
            signed
        )
        {
            Own = note,
        };
    }

    /// <summary>"... in touch. Bridget": the name behind the last full stop stays where it is, whatever is changed.</summary>
    private static string? Signature(string note) =>
        new NoteText(note, new()).SignOff is { Signed: true, Name: var name }
        && name[0].Start > 0
        && note[..name[0].Start].TrimEnd() is [.., '.' or '!' or '?' or '-' or '–' or '—']
            ? note[name[0].Start..]
            : null;

    /// <summary>The draft, without what its writer says to us before and behind it: "my note: ...", "... ok?".</summary>
    public static string Alone(string text)
    {
        var note = text.Trim();
        var before = Before().Match(note);
        note = note[before.Length..];
        var behind = Behind().Match(note);
        return behind is { Success: true, Index: > 0 } ? note[..behind.Index].TrimEnd() : note;
    }

    /// <summary>"Please review: Dear Ms Hale, ...": what comes after the colon; null where nothing of the kind is shown.</summary>
    public static string? After(string text) =>
        Before().Match(text.Trim()) is { Success: true } ? Alone(text) : null;

    [GeneratedRegex(
        @"^[^\n""“:]{3,120}[:?]\s*(?=(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Before();

    [GeneratedRegex(
        @"(?<=[.!?\n…)""”]|[.!]\s\w{1,30})\s*(?:(?:so|and|well|is it|is this|is that|are you|that|this|it),? )*(?:ok(?:ay)?(?: to send| like (?:this|that)| so)?|good(?: enough| or bad)?|fine|alright|any good|too (?:long|short|stiff|pushy|formal|much|salesy|chummy)|thoughts|any (?:thoughts|feedback|comments)|what do you (?:think|reckon|say)(?: of (?:it|this|that))?|how(?:'s| is| does) (?:it|this|that)(?: sound| look| read)?|does (?:it|this|that) (?:work|sound|read|look|come across)[^.?!\n]{0,20}|(?:can|could) (?:it|this|you make (?:it|this)) be (?:warmer|shorter|better|friendlier))\s?\?+\s*$"
            + @"|(?<=[.!?\n…)""”]|[.!] \w{1,30})\s*(?:[-–—] *)?(?:(?:so|and|well),? )?(?:(?:is|are) (?:that|this|it) (?:ok(?:ay)?|alright|good|fine)|(?:that|this)(?:['’]?s| is) (?:ok(?:ay)?|alright|fine|good)(?: innit| right| yes| no| yeah)?|ok(?:ay)? to send|good to send|what(?:['’]?s| is) (?:missing|wrong)|what (?:else )?(?:should|can|could) I (?:add|change|improve))(?: to send| like (?:this|that)| or not)?[ ?.!]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Behind();

    [GeneratedRegex(
        @"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^,.!:;\n?]{0,50}(?:\.(?=\s\p{Lu}[\p{Ll}]+[,!]))?[^,!:;\n?.]{0,40}[,!:\n]"
            // "Hi Joe. We worked ...", "hi mr jones i saw ...": a name, and then they begin.
            + @"|^(?:hi|hello|hey|dear) (?:(?:mr|mrs|ms|miss|dr|prof|sir)\.? )?[\p{L}’'-]{2,}(?:\.(?=\s)|(?=\s(?:I|we|it['’]?s|i['’]?m|thanks|thank you|great|nice|lovely|good)\b))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"(?:\n\s*)?\b(?:(?:kind|best|warm|many) (?:regards|wishes|thanks)|regards|cheers|sincerely|yours(?: \w+)?|best|thanks|thank you)[,!]?\s+\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}\.?$|\n\s*[–—-]?\s*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}\.?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Closing();
}
