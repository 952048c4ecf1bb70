using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Reading;

/// <summary>
/// Blanks that nobody filled in: {first_name}, [Company], &lt;NAME&gt;, %%NAME%%, XXXX, "Hi ,". Braces alone prove nothing:
/// somebody may write about C#, quote a footnote, or talk about such a mail ("{name}" in quotes).
/// </summary>
public static partial class Placeholders
{
    private static readonly FrozenSet<string> Blanks = PhraseFile
        .WordsOf("blanks")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Marks = SearchValues.Create("{[<%_$(#*XxIE");

    public static ImmutableArray<Span> In(string text)
    {
        if (
            !text.AsSpan().ContainsAny(Marks)
            && !text.Contains(" ,", StringComparison.Ordinal)
            && !Plain().IsMatch(text)
        )
        {
            return [];
        }

        var quoted = Quotation().Matches(text).Select(At).ToList();
        return
        [
            .. Bracketed()
                .Matches(text)
                .Where(match => IsBlank(match.Groups["word"].Value, all: match.Value[0] == '('))
                .Concat(Unmistakable().Matches(text))
                .Concat(Plain().Matches(text))
                .Select(At)
                .Where(blank => !quoted.Exists(quote => quote.Holds(blank))),
        ];
    }

    private static Span At(Match match) => new(match.Index, match.Index + match.Length);

    /// <summary>"JOB TITLE", "first_name", "your company": only words, and one of them is a blank's name.</summary>
    private static bool IsBlank(string inside, bool all)
    {
        var words = Words.Of(
            Split().Replace(inside.Replace('_', ' ').Replace('-', ' ').Replace('.', ' '), "$1 $2")
        );
        return words.Length is > 0 and <= 8
            && (
                all
                    ? words.All(word => Blanks.Contains(word.Text))
                    : words.Any(word => Blanks.Contains(word.Text))
            );
    }

    /// <summary>Words between quotation marks or backticks are spoken about, not left over.</summary>
    [GeneratedRegex(@"[`""“„«][^`""”“»\n]{1,80}[`""”“»]")]
    private static partial Regex Quotation();

    [GeneratedRegex(
        @"\{{1,3}\s?(?<word>[\p{L}_\-. /']{1,40})\s?\}{1,3}|\[{1,2}(?<word>[\p{L}_\-. /']{1,60})\]{1,2}|<{1,2}(?<word>[\p{L}_\-. /']{1,40})>{1,2}|%{1,2}(?<word>[\p{L}_\-. ]{1,30})%{1,2}|\*\|(?<word>[\p{L}_]{1,30})\|\*|\$\{?(?<word>\p{L}[\p{L}_]{1,30})\}?|#(?<word>\p{L}[\p{L}_]{1,30})#|\((?<word>[\p{L}_\-. /']{1,40})\)|__(?<word>[\p{L}_ ]{1,30})__"
    )]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"\b[Xx]{3,}\b|_{3,}|\.{3,}\s?\[|\[\s?\.{2,}\s?\]|\{\s?\}\s?[,!]|\b(?:FNAME|LNAME|FIRSTNAME|LASTNAME|FIRST_NAME|LAST_NAME|COMPANY_NAME|JOB_TITLE|NAME_HERE)\b|\b(?:first|last|company|job|full)_?(?:name|title)_?\b(?<=_\p{L}+)|\b(?:INSERT|EINFÜGEN) \p{L}+"
    )]
    private static partial Regex Unmistakable();

    [GeneratedRegex(
        @"(?<=^(?:Hi|Hello|Hey|Dear|Hallo|Liebe|Lieber|Bonjour|Cher|Chère|Hola|Estimado|Estimada|Olá|Prezado|Prezada|Caro|Cara|Ciao|Gentile|Beste|Dag))\s+,|(?<=^(?:Hi|Hello|Hey|Dear|Hallo|Bonjour|Hola|Olá|Ciao|Beste) )(?:First ?[Nn]ame|Name|NAME|Vorname|Prénom|Nombre|Nome|Naam|null|undefined|NaN|N/A|Mr/Ms|Mr/Mrs)\b|\b(?:at|of|for|with|bei|chez|en|na|presso|bij) (?:Company Name|Company name|COMPANY|your Company Name|undefined|null)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Plain();

    [GeneratedRegex(@"(\p{Ll})(\p{Lu})")]
    private static partial Regex Split();
}
