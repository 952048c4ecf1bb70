using System.Collections.Immutable;
using System.Globalization;

namespace Etiquette.Core.Coaching.Reading;

/// <summary>Cuts a text into words, sentences and clauses. "I'm" is two words; "co-op" is one.</summary>
public static class Words
{
    public static ImmutableArray<Word> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<Word>(text.Length / 5 + 1);
        int sentence = 0,
            clause = 0,
            at = 0;
        while (at < text.Length)
        {
            if (IsWord(text, at))
            {
                var end = at + 1;
                while (end < text.Length && (IsWord(text, end) || IsInner(text, end)))
                {
                    end++;
                }

                var written = text.AsSpan(at, end - at);
                words.Add(new(Fold.Word(written), at, end, char.IsUpper(written[0]), sentence, clause));
                at = end;
                continue;
            }

            switch (Break(text, at))
            {
                case Stop.Sentence:
                    sentence++;
                    clause++;
                    break;
                case Stop.Clause:
                    clause++;
                    break;
            }

            at++;
        }

        return words.DrainToImmutable();
    }

    private enum Stop
    {
        None,
        Clause,
        Sentence,
    }

    private static Stop Break(string text, int at) =>
        text[at] switch
        {
            '\n' or '!' or '?' or '。' or '…' => Stop.Sentence,
            '.' when EndsSentence(text, at) => Stop.Sentence,
            ',' or ';' or ':' or '–' or '—' or '(' or ')' => Stop.Clause,
            '-' when at > 0 && text[at - 1] == ' ' => Stop.Clause,
            _ => Stop.None,
        };

    /// <summary>Not the stop in "Dr. Pell", "J. Smith", "3.5" or "example.org".</summary>
    private static bool EndsSentence(string text, int stop)
    {
        if (
            stop + 1 < text.Length
            && !char.IsWhiteSpace(text[stop + 1])
            && text[stop + 1] is not ('"' or ')' or '.')
        )
        {
            return false;
        }

        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return (stop - start) switch
        {
            1 => !char.IsUpper(text[start]) || start == 0,
            2 or 3 or 4 => !Titles.Contains(text[start..stop].ToLowerInvariant()),
            _ => true,
        };
    }

    private static readonly HashSet<string> Titles =
    [
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "st",
        "sr",
        "sra",
        "dra",
        "dott",
        "ing",
        "mme",
        "mlle",
        "dhr",
        "mevr",
        "drs",
        "nr",
        "no",
        "vs",
    ];

    private static bool IsWord(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || char.IsSurrogate(text[at]) && IsSurrogateLetter(text, at)
        || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark && at > 0;

    private static bool IsSurrogateLetter(string text, int at)
    {
        var pair = char.IsLowSurrogate(text[at]) ? at - 1 : at;
        return pair >= 0
            && pair + 1 < text.Length
            && char.IsSurrogatePair(text[pair], text[pair + 1])
            && CharUnicodeInfo.GetUnicodeCategory(text, pair)
                is UnicodeCategory.OtherLetter
                    or UnicodeCategory.UppercaseLetter
                    or UnicodeCategory.LowercaseLetter;
    }

    /// <summary>The hyphen of "co-op", the comma of "1,000".</summary>
    private static bool IsInner(string text, int at) =>
        at + 1 < text.Length
        && text[at] switch
        {
            '-' or '‑' => char.IsLetterOrDigit(text[at + 1]),
            ',' or '.' => at > 0 && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
            _ => false,
        };
}
