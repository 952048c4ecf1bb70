using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching;

/// <summary>What cannot be an answer or a note, and what we say to it. Nothing of an open draft is lost.</summary>
internal static partial class Unfit
{
    private const int Longest = 2_000;

    /// <param name="drafting">The words would go into a note of ours, which we write in English.</param>
    public static string? Why(string text, string language, bool drafting)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 ? "That arrived empty. Say it in a few words, or tell me to skip it."
            : KeepsSecretsOut.At(trimmed) is not null
                ? "Careful: that looks like a password, a key or a card number. I have not kept it. If it was real, change it; then tell me again without it."
            : !trimmed.Any(char.IsLetterOrDigit)
                ? "I like it, but I cannot write a note from pictures alone. How would you say it in words?"
            : trimmed.Length > Longest
                ? $"That is {trimmed.Length:N0} characters, and a note holds {NoteLimit.Free} or {NoteLimit.Paid}. What is the heart of it, in a sentence or two?"
            : IsCode(trimmed)
                ? "That looks like code rather than words for a person. Tell me in a sentence what you would like to say."
            : Insults(trimmed)
                ? "I leave words like that out of a note: they cannot be taken back. What would you like to say in calmer ones?"
            : drafting && language is not "en"
                ? "I can only draft in English so far. Tell me in English, or write the note in your language and paste it: I read seven of them."
            : null;
    }

    private static bool IsCode(string text) => Code().Count(text) > 1;

    private static bool Insults(string text) =>
        Abuse().IsMatch(text) || new NoteText(text, new()).Has("inappropriate") && Abuse().IsMatch(text);

    [GeneratedRegex(
        @"[{};]\s*$|^\s*(?:public|private|static|def|class|import|from \w+ import|using|function|const|let|var|#include|SELECT|INSERT|<\w+[^>]*>|</\w+>)\b|=>|==|\(\)|&&|\|\||</",
        RegexOptions.Multiline
    )]
    private static partial Regex Code();

    [GeneratedRegex(
        @"\b(?:fuck\w*|shit(?:ty|head)?|asshole|arsehole|bastards?|bitch(?:es)?|cunts?|wankers?|dickhead|idiots?|morons?|retard(?:ed|s)?|scumbag|piece of (?:crap|shit)|stupid (?:cow|bitch|woman|man|git)|screw (?:you|her|him|them)|go to hell|i hate (?:her|him|them|you))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Abuse();
}
