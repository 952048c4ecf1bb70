using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>Splits a text into words, remembering where each stands and what came before it.</summary>
internal sealed class Tokenizer(Vocabulary vocabulary, Spelling spelling, Typos typos, HashSet<string> common)
{
    // Nobody says more than this about one request; what follows is a mail's footer.
    private const int MostWords = 800;

    public List<Token> Read(string text)
    {
        var tokens = new List<Token>(Math.Min(text.Length / 4, MostWords) + 4);
        var pause = Pause.Line;
        var at = 0;
        while (at < text.Length && tokens.Count < MostWords)
        {
            if (!IsLetterOrDigit(text, at))
            {
                pause = Max(pause, PauseOf(text, at, tokens));
                at++;
                continue;
            }

            var end = EndOfWord(text, at);
            Add(tokens, text, at, end, pause);
            AddCurrency(tokens, text, at, end);
            pause = Pause.None;
            at = end;
        }

        return tokens;
    }

    // "$400", "400 $" and "400 dollars" are one thing to say: the sign becomes the word after the number.
    private void AddCurrency(List<Token> tokens, string text, int start, int end)
    {
        if (tokens[^1].Number < 0)
        {
            return;
        }

        var before = start > 0 && text[start - 1] == ' ' ? start - 2 : start - 1;
        var after = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var word = Currency(text, before) ?? Currency(text, after);
        if (word is not null)
        {
            tokens.Add(new(end - 1, end, vocabulary[word], Look.Everyday, Pause.None));
        }
    }

    private static string? Currency(string text, int at) =>
        at < 0 || at >= text.Length
            ? null
            : text[at] switch
            {
                '$' => "dollars",
                '€' => "euros",
                '£' => "pounds",
                _ => null,
            };

    private void Add(List<Token> tokens, string text, int start, int end, Pause pause)
    {
        var written = text.AsSpan(start, end - start);
        var folded = Folding.Fold(written, stackalloc char[64]);
        if (folded.Contains('’'))
        {
            folded = folded.ToString().Replace('’', '\'');
        }

        // "R. J. Hollis" is no "are".
        var initial = written.Length == 1 && char.IsUpper(written[0]);
        if (!initial && spelling.Of(Term.HashOf(folded)) is { } meant)
        {
            foreach (var word in meant)
            {
                tokens.Add(new(start, end, word, Look.Everyday, pause));
                pause = Pause.None;
            }

            return;
        }

        var apostrophe = folded.LastIndexOf('\'');
        if (apostrophe > 0 && folded.Length == written.Length)
        {
            Split(tokens, text, start, end, start + apostrophe, pause);
            return;
        }

        tokens.Add(One(text, start, end, folded, pause, Glue(text, start, pause)));
    }

    // "Otto's" is "Otto" and "'s"; "j'ai" is "j" and "ai"; "O'Brien" is one name.
    private void Split(List<Token> tokens, string text, int start, int end, int apostrophe, Pause pause)
    {
        var tail = Folding.Fold(text.AsSpan(apostrophe + 1, end - apostrophe - 1)).ToString();
        var head = text.AsSpan(start, apostrophe - start);
        var ending = tail switch
        {
            "ve" => "have",
            "re" => "are",
            "ll" => "will",
            "m" => "am",
            "s" => "'s",
            "d" => "'d",
            "t" => "not",
            _ => null,
        };
        if (ending is null && char.IsUpper(text[apostrophe + 1]) && char.IsUpper(text[start]))
        {
            var whole = string.Concat(Folding.Fold(head), tail);
            tokens.Add(One(text, start, end, whole, pause, Look.Plain));
            return;
        }

        tokens.Add(
            One(text, start, apostrophe, Folding.Fold(head).ToString(), pause, Glue(text, start, pause))
        );
        tokens.Add(
            ending is null
                ? One(text, apostrophe + 1, end, tail, Pause.None, Look.Glued)
                : new(apostrophe, end, vocabulary[ending], Look.Glued | Look.Everyday, Pause.None)
        );
    }

    private Token One(string text, int start, int end, ReadOnlySpan<char> folded, Pause pause, Look look)
    {
        var first = text[start];
        if (char.IsAsciiDigit(first))
        {
            return new(start, end, vocabulary[folded], look | Look.Everyday, pause, Digits.Value(folded));
        }

        var hash = Term.HashOf(folded);
        look |= Everyday.Look(hash) | Shape(text, start, end);
        look |= common.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded) ? Look.Everyday : Look.Plain;
        var word = vocabulary[hash];
        if (word == 0 && CouldBeATypo(look) && typos.Guess(folded) is > 0 and var guess)
        {
            return new(start, end, guess, look | Look.Guessed, pause);
        }

        return new(start, end, word, look, pause);
    }

    // A capital or a known name is more likely a person than a slip.
    private static bool CouldBeATypo(Look look) =>
        (look & (Look.Capital | Look.Everyday | Look.FirstName | Look.LastName | Look.NoCase)) == 0;

    private static Look Shape(string text, int start, int end)
    {
        var first = text[start];
        if (!char.IsUpper(first))
        {
            // A sign that changes the one before it, as after an emoji, is no letter.
            return char.IsLower(first) || !(char.IsLetter(first) || char.IsSurrogate(first))
                ? Look.Plain
                : Look.NoCase;
        }

        if (end - start == 1)
        {
            return Look.Capital | Look.Initial;
        }

        return text.AsSpan(start, end - start).ContainsAnyInRange('a', 'z') ? Look.Capital
            : AnyLower(text, start, end) ? Look.Capital
            : Look.Capital | Look.AllCaps;
    }

    private static bool AnyLower(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (char.IsLower(text[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static Look Glue(string text, int start, Pause pause) =>
        pause is Pause.None && start > 0 && text[start - 1] is '-' or '‑' ? Look.Glued : Look.Plain;

    private static int EndOfWord(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length)
        {
            if (IsLetterOrDigit(text, at))
            {
                at++;
            }
            else if (text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]))
            {
                at += 2;
            }
            else if (text[at] is ',' or '.' && IsThousands(text, at))
            {
                at += 4;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsThousands(string text, int at) =>
        char.IsAsciiDigit(text[at - 1])
        && at + 3 < text.Length
        && char.IsAsciiDigit(text[at + 1])
        && char.IsAsciiDigit(text[at + 2])
        && char.IsAsciiDigit(text[at + 3])
        && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static bool IsLetterOrDigit(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || char.IsSurrogate(text[at])
            && char.IsLetter(text, at - (char.IsLowSurrogate(text[at]) && at > 0 ? 1 : 0))
        || char.GetUnicodeCategory(text[at])
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static Pause PauseOf(string text, int at, List<Token> tokens) =>
        text[at] switch
        {
            '\n' or '\r' or '\u2028' => Pause.Line,
            '.' => EndsSentence(text, at, tokens) ? Pause.Stop : Pause.None,
            '!' or '?' or ';' or '…' or '。' or '？' or '！' or '|' or '•' or '¿' or '¡' => Pause.Stop,
            ':' or '：' => Pause.Colon,
            '(' or ')' or '[' or ']' => Pause.Bracket,
            '–' or '—' or '→' => Pause.Dash,
            '-' => at > 0 && char.IsWhiteSpace(text[at - 1]) ? Pause.Dash : Pause.None,
            ',' or '、' or '，' or '/' or '+' or '&' or '=' or '*' => Pause.Comma,
            _ => Pause.None,
        };

    // "Dr. Pell" and "J. Marsh" go on; "archive. She" does not.
    private static bool EndsSentence(string text, int at, List<Token> tokens)
    {
        if (
            at + 1 < text.Length
            && IsLetterOrDigit(text, at + 1)
            && at > 0
            && char.IsLetterOrDigit(text[at - 1])
        )
        {
            return false;
        }

        if (tokens.Count == 0)
        {
            return true;
        }

        var last = tokens[^1];
        return !(last.Is(Look.Initial) && text[last.Start] != 'I')
            && !Titles.IsShortened(text.AsSpan(last.Start, last.End - last.Start));
    }

    private static Pause Max(Pause a, Pause b) => a > b ? a : b;
}
