using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// What the learned weights look at: each word, and what kind of word it is ("person", "kin", "encounter"), alone and
/// with the words beside it. What a note says is told apart from what the writer says.
/// </summary>
internal sealed class Traits
{
    private const int MostWords = 80;
    private const int LongestName = 72;
    private const int Stem = 5;

    // The first that fits names the kind: "my brother" is kin before it is anything else.
    private static readonly string[] kinds =
    [
        "negation",
        "hedge",
        "claim",
        "colleague",
        "boss",
        "report",
        "kin",
        "friend",
        "workplace-role",
        "job",
        "person-word",
        "someone",
        "encounter",
        "serve",
        "place-met",
        "event",
        "online",
        "other-app",
        "meet",
        "sum",
        "wage",
        "work-of-mine",
        "past",
        "says",
        "wants-to",
        "they",
        "request",
        "note",
        "be-served",
        "served-thing",
    ];

    private static readonly int[] lists = [.. kinds.Select(Grammar.Shipped.List)];
    private static readonly int whoever = Grammar.Shipped.List("whoever");
    private static readonly string[] marked = [.. kinds.Select(kind => $"{{{kind}}}")];

    private readonly Message message;
    private readonly Seen seen;
    private readonly string[] words;
    private readonly string[] sorts;

    /// <param name="at">The word where it begins.</param>
    public delegate void Seen(string kind, ReadOnlySpan<char> name, int at);

    private Traits(Message message, Seen seen)
    {
        this.message = message;
        this.seen = seen;
        var count = Math.Min(message.Tokens.Count, MostWords);
        words = new string[count];
        sorts = new string[count];
        for (var at = 0; at < count; at++)
        {
            words[at] = Word(at);
            sorts[at] = Sort(at) ?? words[at];
        }
    }

    /// <summary>It is read for English only: the kinds of words are English lists.</summary>
    public static void Of(Message message, Seen seen) => new Traits(message, seen).All();

    /// <summary>How much each trait counts: a long story has many, and is no surer for it.</summary>
    public static double Scale(Message message) =>
        2 / Math.Sqrt(Math.Clamp(message.Tokens.Count, 1, MostWords));

    private void All()
    {
        seen("always", "", 0);
        if (message.Listening.About is { } about)
        {
            seen("answering", about, 0);
        }

        if (message.HasQuote)
        {
            seen("quoting", "", 0);
        }

        for (var at = 0; at < words.Length; at++)
        {
            Alone(at);
            Beside(at);
        }
    }

    private void Alone(int at)
    {
        var quoted = message.Tokens[at].Quote > 0;
        seen(quoted ? "note-word" : "word", words[at], at);
        if (words[at].Length > Stem + 1)
        {
            seen(quoted ? "note-stem" : "stem", words[at].AsSpan(0, Stem), at);
        }

        if (sorts[at] != words[at])
        {
            seen(quoted ? "note-sort" : "sort", sorts[at], at);
        }

        if (at == 0 || message.Tokens[at].OpensSentence)
        {
            seen("first", sorts[at], at);
        }
    }

    private void Beside(int at)
    {
        Together(at, "pair", words, 1);
        Together(at, "sorts", sorts, 1);
        Together(at, "words-around", words, 2);
        Together(at, "sorts-around", sorts, 2);
        Together(at, "sorts-apart", sorts, 3);
    }

    private void Together(int at, string kind, string[] of, int distance)
    {
        if (!InOneSentence(at, distance) || of[at].Length + of[at + distance].Length >= LongestName)
        {
            return;
        }

        Span<char> name = stackalloc char[LongestName + 1];
        var length = Join(name, 0, of[at]);
        length = Join(name, length, of[at + distance]);
        seen(kind, name[..(length - 1)], at);
    }

    private static int Join(Span<char> name, int length, string word)
    {
        word.CopyTo(name[length..]);
        name[length + word.Length] = ' ';
        return length + word.Length + 1;
    }

    private bool InOneSentence(int at, int distance)
    {
        if (at + distance >= words.Length)
        {
            return false;
        }

        for (var next = at + 1; next <= at + distance; next++)
        {
            if (message.Tokens[next].OpensSentence)
            {
                return false;
            }
        }

        return true;
    }

    // Who somebody is (he, she, a name, a place) must not move what is understood: all of them are one word here.
    private string Word(int at)
    {
        var token = message.Tokens[at];
        return token.Number >= 0 ? "#"
            : message.Chart.Has(at, whoever, out _) ? "{whoever}"
            : token.Is(Look.Capital) && !token.Is(Look.Everyday) ? "{name}"
            : message.Written(token);
    }

    // Kinds look like "{kin}", so that none is taken for a word.
    private string? Sort(int at)
    {
        if (words[at].StartsWith('{'))
        {
            return words[at];
        }

        for (var kind = 0; kind < lists.Length; kind++)
        {
            if (message.Chart.Has(at, lists[kind], out _))
            {
                return marked[kind];
            }
        }

        return message.Chart.Has(at, Symbols.Name, out _) ? "{name}" : null;
    }
}
