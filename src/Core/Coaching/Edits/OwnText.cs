using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Drafting;

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
        if (closing.Success && closing.Index > 0)
        {
            body = body[..closing.Index].Trim();
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
            closing.Success && closing.Index > 0 ? closing.Value.Trim() : null
        )
        {
            Own = note,
        };
    }

    [GeneratedRegex(
        @"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^,.!:;\n?]{0,50}(?:\.(?=\s\p{Lu}[\p{Ll}]+[,!]))?[^,!:;\n?.]{0,40}[,!:\n]",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"(?:\n\s*)?\b(?:(?:kind|best|warm|many) (?:regards|wishes|thanks)|regards|cheers|sincerely|yours(?: \w+)?|best|thanks|thank you)[,!]?\s+\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}\.?$|\n\s*[–—-]?\s*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}\.?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Closing();
}
