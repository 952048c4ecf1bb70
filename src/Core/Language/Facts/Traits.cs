using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// What the learned weights look at: each word, and what kind of word it is ("kin", "health-workers"), alone, with the
/// words beside it, and with whoever does it; and what phrases state. What a note says is told apart from what the writer says.
/// </summary>
internal sealed class Traits
{
    private const int MostWords = 80;

    // The first that fits names the kind: "my brother" is kin before it is anything else.
    private static readonly string[] sortLists =
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

    private static readonly ListOrder sortsInOrder = new(Grammar.Shipped, sortLists);
    private static readonly int whoever = Grammar.Shipped.List("whoever");
    private static readonly int place = Grammar.Shipped.List("place");
    private static readonly int iOrWe = Grammar.Shipped.List("i-or-we");
    private static readonly Term[] listTerms = [.. sortLists.Select(list => new Term($"{{{list}}}"))];
    private static readonly Term whoeverTerm = new("{whoever}");
    private static readonly Term name = new("{name}");
    private static readonly Term number = new("#");

    private readonly FactSheet sheet;
    private readonly Message message;
    private readonly bool[] inAName;
    private readonly Term[] words;
    private readonly int[] places;
    private readonly Term[][] kinds;

    // The kind that a word stands for beside others: "my" is itself, "brother" is {kin}.
    private readonly Term[] sorts;

    /// <param name="at">The number of the word where it begins, among those that are looked at.</param>
    public delegate void Seen(in Feature feature, int at);

    /// <summary>They are read for English only: the kinds of words are English lists.</summary>
    public Traits(FactSheet sheet)
    {
        this.sheet = sheet;
        message = sheet.Message;
        inAName = sheet.InNames;
        Span<int> kept = stackalloc int[MostWords];
        var count = 0;
        for (var at = 0; at < message.Tokens.Count && count < MostWords; at++)
        {
            // A long name is no more than a short one.
            var goesOn = inAName[at] && at > 0 && inAName[at - 1] && message.Tokens[at].Before == Pause.None;
            if (!goesOn)
            {
                kept[count++] = at;
            }
        }

        places = kept[..count].ToArray();
        words = new Term[count];
        kinds = new Term[count][];
        sorts = new Term[count];
        for (var word = 0; word < count; word++)
        {
            var at = places[word];
            words[word] = inAName[at] ? name : Word(at);
            var isAKind = words[word].Text.StartsWith('{');
            kinds[word] = isAKind ? [] : message.KindsAt(at);
            sorts[word] =
                isAKind ? words[word]
                : Sort(message, at) is { } sort ? sort
                : kinds[word] is [var kind, ..] ? kind
                : words[word];
        }
    }

    /// <summary>How many words are looked at; at least one, for what holds of them all.</summary>
    public int Count => Math.Max(1, words.Length);

    /// <summary>Where a word stands in the message.</summary>
    public int PlaceOf(int at) => places[at];

    /// <summary>How much each trait counts: a long story has many, and is no surer for it.</summary>
    public double Scale => 2 / Math.Sqrt(Count);

    public void Each(Seen seen)
    {
        OfTheWords(seen);
        foreach (var fact in Learned.All)
        {
            if (fact.Of(sheet.Facts) is > 0 and var answer)
            {
                seen(new(Kinds.Stated, fact.Terms[answer]), 0);
            }
        }
    }

    private void OfTheWords(Seen seen)
    {
        seen(new(Kinds.Always), 0);
        if (message.Listening.About is { } about)
        {
            seen(new(Kinds.Answering, new(about)), 0);
        }

        if (message.HasQuote)
        {
            seen(new(Kinds.Quoting), 0);
        }

        for (var at = 0; at < words.Length; at++)
        {
            Alone(at, seen);
            Beside(at, seen);
        }

        for (var first = 0; first < words.Length; )
        {
            var end = first + 1;
            while (end < words.Length && !message.Tokens[places[end]].OpensSentence)
            {
                end++;
            }

            Sentence(first, end, seen);
            first = end;
        }
    }

    private void Alone(int at, Seen seen)
    {
        var quoted = message.Tokens[places[at]].Quote > 0;
        seen(new(quoted ? Kinds.NoteWord : Kinds.Word, words[at]), at);
        if (words[at].Stem is { } stem)
        {
            seen(new(quoted ? Kinds.NoteStem : Kinds.Stem, stem), at);
        }

        if (sorts[at] != words[at])
        {
            seen(new(quoted ? Kinds.NoteSort : Kinds.Sort, sorts[at]), at);
        }

        foreach (var kind in kinds[at])
        {
            seen(new(quoted ? Kinds.NoteKind : Kinds.Kind, kind), at);
        }

        if (at == 0 || message.Tokens[places[at]].OpensSentence)
        {
            seen(new(Kinds.First, sorts[at]), at);
        }
    }

    private void Beside(int at, Seen seen)
    {
        if (!InOneSentence(at, 1))
        {
            return;
        }

        seen(new(Kinds.Pair, words[at], words[at + 1]), at);
        seen(new(Kinds.Sorts, sorts[at], sorts[at + 1]), at);
        if (InOneSentence(at, 3))
        {
            seen(new(Kinds.SortsApart, sorts[at], sorts[at + 3]), at);
        }
    }

    // Who does what.
    private void Sentence(int first, int end, Seen seen)
    {
        var doer = Kinds.NobodyDoes;
        for (var at = first; at < end; at++)
        {
            doer =
                message.Chart.Has(places[at], iOrWe, out _) ? Kinds.IDo
                : ReferenceEquals(sorts[at], whoeverTerm) || ReferenceEquals(words[at], name) ? Kinds.TheyDo
                : doer;
            seen(new(doer, sorts[at]), at);
        }
    }

    private bool InOneSentence(int at, int distance) =>
        at + distance < words.Length && !message.Tokens[places[at + distance]].OpensSentence;

    // Who somebody is (he, she, a name, a place) must not move what is understood: all of them are one word here.
    private Term Word(int at) =>
        message.Tokens[at].Number >= 0 ? number
        : message.Chart.Has(at, whoever, out _) ? whoeverTerm
        : message.TermAt(at);

    /// <summary>For each word whether it names somebody or a place.</summary>
    public static bool[] InNames(Message message)
    {
        var found = new bool[message.Tokens.Count];
        for (var at = 0; at < found.Length; at++)
        {
            var token = message.Tokens[at];
            found[at] |=
                token.Is(Look.NoCase)
                || (token.Is(Look.Capital) && !token.Is(Look.Everyday))
                || message.Chart.Has(at, place, out _);
            if (token.Is(Look.Capital) && message.Chart.Has(at, Symbols.Name, out var end))
            {
                found.AsSpan(at, end - at).Fill(true);
            }
        }

        // "Park Ji-woo": what stands beside a name with a capital belongs to it.
        for (var at = 1; at < found.Length; at++)
        {
            var together = message.Tokens[at].Before == Pause.None;
            found[at - 1] |= together && found[at] && IsWrittenLikeAName(message.Tokens[at - 1]);
            found[at] |=
                together
                && found[at - 1]
                && (IsWrittenLikeAName(message.Tokens[at]) || message.FollowsAHyphen(at));
        }

        return found;
    }

    private static bool IsWrittenLikeAName(Token token) => token.Is(Look.Capital) && !token.Is(Look.Initial);

    // Kinds look like "{kin}", so that none is taken for a word.
    private static Term? Sort(Message message, int at)
    {
        var first = listTerms.Length;
        var entries = message.Chart.Entries;
        for (var entry = message.Chart.Firsts[at]; entry >= 0; entry = entries[entry].Next)
        {
            var rank = sortsInOrder.PlaceOf(entries[entry].Symbol);
            first = rank < 0 ? first : Math.Min(first, rank);
        }

        return first < listTerms.Length ? listTerms[first] : null;
    }

    /// <summary>The kinds of features, as they are called in the file.</summary>
    private static class Kinds
    {
        public static readonly Term Always = new("always");
        public static readonly Term Answering = new("answering");
        public static readonly Term Quoting = new("quoting");
        public static readonly Term Stated = new("stated");
        public static readonly Term Word = new("word");
        public static readonly Term Stem = new("stem");
        public static readonly Term Sort = new("sort");
        public static readonly Term Kind = new("kind");
        public static readonly Term NoteWord = new("note-word");
        public static readonly Term NoteStem = new("note-stem");
        public static readonly Term NoteSort = new("note-sort");
        public static readonly Term NoteKind = new("note-kind");
        public static readonly Term First = new("first");
        public static readonly Term Pair = new("pair");
        public static readonly Term Sorts = new("sorts");
        public static readonly Term SortsApart = new("sorts-apart");
        public static readonly Term IDo = new("i-do");
        public static readonly Term TheyDo = new("they-do");
        public static readonly Term NobodyDoes = new("nobody-does");
    }
}
