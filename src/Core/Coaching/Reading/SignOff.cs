using System.Collections.Immutable;

namespace Etiquette.Core.Coaching.Reading;

/// <summary>"Regards, Nell", "Gus, Whitby", "Maud": the sender's name at the end.</summary>
/// <param name="From">Index of its first word; the number of words when there is none.</param>
public sealed record SignOff(int From, ImmutableArray<Word> Name)
{
    private const int Longest = 7;

    public bool Signed => !Name.IsEmpty;

    public static SignOff Of(string text, ImmutableArray<Word> words, int greeting)
    {
        var from = Start(text, words, greeting);
        var name = from;
        while (name < words.Length && Lexicon.Closers.Contains(words[name].Text))
        {
            name++;
        }

        var closed = name > from;
        var rest = words[name..];
        return rest switch
        {
            [] => new(closed ? from : words.Length, []),
            _ when text.AsSpan(rest[^1].End).Contains('?') => new(words.Length, []),
            _ when rest.Length <= Longest && LooksLikeAName(rest, closed) && from > 0 => new(from, rest),
            _ => new(words.Length, []),
        };
    }

    /// <summary>Where the last sentence begins; "Thanks, Tom" and a dash before a name begin one too.</summary>
    private static int Start(string text, ImmutableArray<Word> words, int greeting)
    {
        if (words.IsEmpty)
        {
            return 0;
        }

        var last = words.Length - 1;
        var from = last;
        while (from > greeting && words[from - 1].Sentence == words[last].Sentence)
        {
            from--;
        }

        // "... of the panel - Tom": the dash or comma before the very last words.
        if (last - from >= Longest)
        {
            from = last;
            while (from > greeting && words[from - 1].Clause == words[last].Clause)
            {
                from--;
            }

            if (from > 0 && !AfterDash(text, words[from - 1].End, words[from].Start))
            {
                return words.Length;
            }
        }

        // "Best,\nTom": the closing words stand one line above.
        while (from > greeting && Lexicon.Closers.Contains(words[from - 1].Text))
        {
            from--;
        }

        return from;
    }

    private static bool AfterDash(string text, int from, int to) =>
        text.AsSpan(from, to - from).IndexOfAny('-', '–', '—') >= 0;

    private static bool LooksLikeAName(ImmutableArray<Word> words, bool closed)
    {
        if (!words[0].Capital)
        {
            return closed && words.Length == 1 && !Lexicon.IsSmall("en", words[0].Text);
        }

        if (Lexicon.Generic.Contains(words[0].Text) || Openings.Contains(words[0].Text))
        {
            return false;
        }

        // A name is short before its first comma; what follows may say where they belong ("water board").
        var firstClause = words.TakeWhile(word => word.Clause == words[0].Clause).ToList();
        return firstClause.Count <= 3
            ? !(
                words.Length == firstClause.Count
                && firstClause.Count == 1
                && Lexicon.IsSmall("en", words[0].Text)
                && !closed
            )
            : firstClause.Count <= 6 && firstClause[1].Capital;
    }

    private static readonly HashSet<string> Openings =
    [
        "let",
        "looking",
        "would",
        "could",
        "can",
        "may",
        "i",
        "we",
        "you",
        "it",
        "please",
        "hope",
        "great",
        "nice",
        "happy",
        "shall",
        "this",
        "your",
        "my",
        "the",
        "to",
        "are",
        "is",
        "do",
        "have",
        "how",
        "what",
        "when",
        "why",
        "where",
        "who",
        "accept",
        "add",
        "join",
        "ask",
        "reply",
        "write",
        "call",
        "interested",
        "thoughts",
        "see",
        "keep",
        "stay",
        "take",
        "no",
        "yes",
        "first",
        "last",
        "just",
        "well",
        "love",
        "loved",
        "congratulations",
        "congrats",
        "lets",
        "sent",
        "free",
        "guaranteed",
        "limited",
        "act",
        "hurry",
        "urgent",
        "wow",
        "sorry",
        "welcome",
        "minimum",
        "if",
        "for",
        "in",
        "on",
        "at",
        "as",
        "and",
        "but",
        "so",
        "all",
        "any",
        "same",
        "very",
        "small",
        "simply",
        "still",
        "only",
        "dm",
        "click",
        "message",
        "pick",
        "book",
    ];
}
