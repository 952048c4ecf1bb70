using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Learned;

/// <summary>What the classifier sees of a note: what the checks found, and its words sentence by sentence.</summary>
internal static class NoteFeatures
{
    /// <summary>The sentence of a feature that belongs to the whole note.</summary>
    public const int Everywhere = -1;

    private const int LongestWord = 30;

    // Whoever has read so far knows.
    private const int MostWords = 150;
    private const string Number = "0";
    private const string Name = "^";

    /// <summary>Takes one feature; the name may be gone after the call.</summary>
    public delegate void Sink(string kind, ReadOnlySpan<char> name, double value, int sentence);

    public static void Of(NoteText note, IReadOnlyList<Checked> checks, Sink sink)
    {
        Around(note, sink);
        Found(note, checks, sink);
        Shape(note, sink);
        Wording(note, sink);
    }

    private static void Around(NoteText note, Sink sink)
    {
        sink("any", "", 1, Everywhere);
        sink("tie", note.Context.Relationship.ToString(), 1, Everywhere);
        sink("kind", note.Context.Kind.ToString(), 1, Everywhere);
        sink("language", note.Language, 0.5, Everywhere);
    }

    private static void Found(NoteText note, IReadOnlyList<Checked> checks, Sink sink)
    {
        foreach (var check in checks)
        {
            if (!check.Pass)
            {
                sink(check.Fault is null ? "advice" : "fault", check.Id, 1, Everywhere);
            }
        }

        foreach (var name in PhraseFile.Names)
        {
            var count = note.Count(name);
            if (count > 0)
            {
                sink("phrase", name, 1, Everywhere);
            }

            if (count > 1)
            {
                sink("phrases", name, 1, Everywhere);
            }
        }

        if (note.Reason is null)
        {
            sink("no-reason", "", 1, Everywhere);
        }

        if (SaysWhoYouAre.Introduction(note) is null)
        {
            sink("no-introduction", "", 1, Everywhere);
        }
    }

    private static void Shape(NoteText note, Sink sink)
    {
        int body = 0,
            news = 0,
            names = 0;
        for (var at = 0; at < note.Words.Length; at++)
        {
            if (!note.InBody(at))
            {
                continue;
            }

            body++;
            var word = note.Words[at];
            news += ReasonFinder.IsNews(note, word) ? 1 : 0;
            names += IsName(note, at) ? 1 : 0;
        }

        sink("words", Size(body, 3, 7, 12, 20, 30, 45), 1, Everywhere);
        sink("news", Size(news, 0, 1, 2, 3, 5, 8), 1, Everywhere);
        sink("names", Size(names, 0, 1, 2), 1, Everywhere);
        sink("share", Size(10 * news / Math.Max(1, body), 0, 1, 2, 3, 4), 1, Everywhere);
        sink(
            "greets",
            note.Greeting.Words == 0 ? "no"
                : note.Greeting.NameAt is null ? "nobody"
                : "name",
            1,
            Everywhere
        );
        sink("signed", note.SignOff.Signed ? "yes" : "no", 1, Everywhere);
        sink("asks", note.Text.Contains('?', StringComparison.Ordinal) ? "yes" : "no", 1, Everywhere);
        if (note.Text.Contains('!', StringComparison.Ordinal))
        {
            sink("exclaims", "", 1, Everywhere);
        }

        if (note.Words.Length > 0)
        {
            sink("sentences", Size(note.Words[^1].Sentence + 1, 1, 2, 3, 4), 1, Everywhere);
        }
    }

    private static string Size(int count, params ReadOnlySpan<int> steps)
    {
        foreach (var step in steps)
        {
            if (count <= step)
            {
                return Sizes[Math.Min(step, Sizes.Length - 1)];
            }
        }

        return "more";
    }

    private static readonly string[] Sizes = [.. Enumerable.Range(0, 64).Select(size => $"{size}")];

    private static void Wording(NoteText note, Sink sink)
    {
        Span<char> pair = stackalloc char[(2 * LongestWord) + 2];
        Span<char> padded = stackalloc char[LongestWord + 2];
        var before = "<";
        var sentence = -1;
        for (var at = 0; at < Math.Min(note.Words.Length, MostWords); at++)
        {
            var word = note.Words[at];
            if (word.Sentence != sentence)
            {
                sentence = word.Sentence;
                before = "<";
            }

            if (!note.InBody(at))
            {
                continue;
            }

            var text =
                char.IsAsciiDigit(word.Text[0]) ? Number
                : IsName(note, at) ? Name
                : word.Text.Length > LongestWord ? word.Text[..LongestWord]
                : word.Text;
            if (text is Number && before is Number)
            {
                continue; // a telephone number is one
            }

            sink("w", text, 1, sentence);
            before.CopyTo(pair);
            pair[before.Length] = '_';
            text.CopyTo(pair[(before.Length + 1)..]);
            sink("b", pair[..(before.Length + 1 + text.Length)], 1, sentence);
            before = text;
            if (text is Name or Number)
            {
                continue;
            }

            foreach (var kind in Kinds.Of(text))
            {
                sink("k", kind, 1, sentence);
            }

            padded[0] = '<';
            text.CopyTo(padded[1..]);
            padded[text.Length + 1] = '>';
            var whole = padded[..(text.Length + 2)];
            for (var start = 0; start + 4 <= whole.Length; start++)
            {
                sink("c", whole.Slice(start, 4), 0.1, sentence);
            }
        }
    }

    private static bool IsName(NoteText note, int at)
    {
        var word = note.Words[at];
        return word.Capital
            && note.Language != "de"
            && at > 0
            && note.Words[at - 1].Sentence == word.Sentence
            && !Lexicon.IsSmall(note.Language, word.Text)
            && !Lexicon.Generic.Contains(word.Text)
            && word.Text is not "i";
    }
}
