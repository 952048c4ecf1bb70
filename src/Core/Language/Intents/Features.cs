using System.Globalization;
using System.Text;
using Etiquette.Core.Language.Names;
using Etiquette.Core.Language.Reading;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Intents;

/// <summary>
/// What the classifier looks at: what the patterns say, the phrases found, the writer's own words, and how the
/// message is made. Each feature has a kind and a name ("word thanks", "answering note").
/// </summary>
internal sealed class Features(Gist gist, Features.Seen seen)
{
    // Whoever writes more has said by then what they want.
    private const int MostWords = 60;
    private const int FewWords = 12;

    private static readonly string[] families =
    [
        "Intent",
        "Hint",
        "Person",
        "FollowUp",
        "Answer",
        "WithQuote",
        "Topic",
    ];

    private static readonly Intent[] everyIntent = Enum.GetValues<Intent>();
    private static readonly Term[] intents = Term.Each<Intent>();
    private static readonly Term[] afters = Term.Each<After>();
    private static readonly Term[] followUps = Term.Each<FollowUp>();
    private static readonly Term[] phrasesOf =
    [
        .. Enumerable.Range(0, 5).Select(length => new Term($"phrase-of-{length}")),
    ];

    private static readonly Term empty = new("");
    private static readonly Term nothing = new("nothing");
    private static readonly Term nobody = new("nobody");
    private static readonly Term none = new("none");
    private static readonly Term ends = new("ends");
    private static readonly Term inside = new("inside");
    private static readonly Term number = new("#");
    private static readonly Term aName = new("{name}");

    private static readonly Rune[] pictures = [new(0x2000), new(0x1FFFF)];

    private readonly Message message = gist.Message;
    private readonly bool asksAtTheEnd = gist.Message.Text.AsSpan().TrimEnd().EndsWith("?");

    public delegate void Seen(in Feature feature, double value);

    public static void Of(Gist gist, Weights weights, Seen seen) => new Features(gist, seen).All(weights);

    private void All(Weights weights)
    {
        var patterns = intents[(int)Patterns.Choice(gist, weights)];
        Add(Kinds.Always);
        Said(weights, patterns);
        Context(patterns);
        Make();
        foreach (var family in families)
        {
            Phrases(family);
        }

        Topics();
        Words();
    }

    private void Said(Weights weights, Term patterns)
    {
        foreach (var intent in everyIntent)
        {
            if (weights[intent] != 0)
            {
                Add(Kinds.Weight, intents[(int)intent], Math.Clamp(weights[intent] / 3, -1, 2));
            }
        }

        Add(Kinds.Patterns, patterns);
        Add(
            weights.Lead switch
            {
                null => Kinds.PatternsGuess,
                < 0.5 => Kinds.PatternsBarely,
                < 1.5 => Kinds.PatternsClearly,
                _ => Kinds.PatternsSurely,
            },
            patterns
        );
    }

    private void Context(Term patterns)
    {
        if (message.Listening.About is { } about)
        {
            Add(Kinds.Answering);
            Add(Kinds.Answering, new Term(about));
            Add(Kinds.AnsweringWhile, patterns);
            Add(Kinds.AnsweringWith, gist.Sheet.Words.IsEmpty ? nothing : Kinds.Facts);
        }

        Add(Kinds.After, afters[(int)message.Listening.After]);
        if (gist.FollowUp is { } followUp)
        {
            Add(Kinds.FollowUp, followUps[(int)followUp]);
        }

        // In an order of our own: that of the dictionary is another in each process, and sums and trainings would be too.
        string[] stated = [.. gist.Sheet.Words.Keys];
        Array.Sort(stated, StringComparer.Ordinal);
        foreach (var fact in stated)
        {
            Add(Kinds.Fact, new Term(fact));
        }

        Add(Kinds.Facts, Term.Number(stated.Length, 4));
        Add(Kinds.People, Term.Number(gist.People.Count, 3));
    }

    private void Make()
    {
        var quoted = 0;
        foreach (var token in message.Tokens)
        {
            quoted += token.Quote > 0 ? 1 : 0;
        }

        Add(
            Kinds.Quote,
            quoted == 0 ? none
                : quoted < 5 ? Sizes.Short
                : Sizes.Long
        );
        if (quoted > 0)
        {
            Quotation();
        }

        Add(
            Kinds.OwnWords,
            (message.Tokens.Count - quoted) switch
            {
                0 => none,
                1 => Sizes.One,
                < 4 => Sizes.Few,
                < 8 => Sizes.Some,
                < 16 => Sizes.Many,
                _ => Sizes.AStory,
            }
        );
        var text = message.Text.AsSpan().Trim();
        Add(
            Kinds.Question,
            asksAtTheEnd ? ends
                : text.Contains('?') ? inside
                : none
        );
        if (text.StartsWith("/"))
        {
            Add(Kinds.Slash);
        }

        if (text.Contains('`'))
        {
            Add(Kinds.Code);
        }

        if (message.Language != "en")
        {
            Add(Kinds.Foreign);
        }

        if (message.Tokens.Count < FewWords)
        {
            Pictures();
        }
    }

    // A note that greets somebody and of which nobody is said to have sent it is the writer's own.
    private void Quotation()
    {
        var greets = People.Greeted(message) is not null ? Notes.Greets : Notes.GreetsNobody;
        var reported = Patterns.IsReported(message) ? Notes.Reported : Notes.Unreported;
        Add(Kinds.Quote, greets);
        Add(Kinds.Quote, reported);
        Add(greets, reported);
        Add(greets, gist.People.Count > 0 ? Kinds.People : nobody);
        Add(
            Kinds.Quote,
            message.Tokens[0].Quote > 0 ? Kinds.First
                : message.Tokens[^1].Quote > 0 ? Kinds.Last
                : Notes.Between
        );
        var left = MostWords;
        for (var at = 0; at < message.Tokens.Count && left > 0; at++)
        {
            if (message.Tokens[at].Quote > 0)
            {
                left--;
                Add(Kinds.Quoted, Word(at), 0.5);
            }
        }
    }

    private void Pictures()
    {
        foreach (var rune in message.Text.EnumerateRunes())
        {
            if (
                rune >= pictures[0]
                && rune <= pictures[1]
                && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol
            )
            {
                Add(Kinds.Picture, new Term(rune.ToString()));
            }
        }
    }

    private void Phrases(string family)
    {
        foreach (var hit in message.Own(family))
        {
            Add(Kinds.Phrase, hit.Meaning.LabelTerm);
            if (family != "Intent")
            {
                continue;
            }

            var value = hit.Meaning.ValueTerm;
            var length = hit.End - hit.First;
            Add(phrasesOf[Math.Min(length, phrasesOf.Length - 1)], value);
            if (hit.First == 0)
            {
                Add(Kinds.OpensWith, value);
            }

            if (length == message.Tokens.Count)
            {
                Add(Kinds.NothingBut, value);
            }
        }
    }

    // What is spoken of means something together: to stop and tips, to stop and nothing else.
    private void Topics()
    {
        var topics = new List<Term>();
        foreach (var hit in message.Own("Topic"))
        {
            if (!topics.Contains(hit.Meaning.ValueTerm))
            {
                topics.Add(hit.Meaning.ValueTerm);
            }
        }

        topics.Sort((one, other) => string.CompareOrdinal(one.Text, other.Text));
        if (topics is [])
        {
            Add(
                Kinds.NoTopic,
                gist.Sheet.Words.Count > 0 ? Kinds.Facts
                    : gist.People.Count > 0 ? Kinds.People
                    : empty
            );
        }

        if (topics is [var only])
        {
            Add(Kinds.OnlyTopic, only);
        }

        for (var one = 0; one < topics.Count; one++)
        {
            Add(asksAtTheEnd ? Kinds.AskedTopic : Kinds.ToldTopic, topics[one]);
            if (message.Listening.About is not null)
            {
                Add(Kinds.AnsweringTopic, topics[one]);
            }

            for (var other = one + 1; other < topics.Count; other++)
            {
                Add(topics[one], topics[other], 0.7);
            }
        }
    }

    // Each word counts once; what a note says is not what the writer wants, unless there is nothing else.
    private void Words()
    {
        var ownOnly = message.HasQuote && message.Tokens.Exists(token => token.Quote == 0);
        Span<ulong> known = stackalloc ulong[MostWords];
        var (count, left) = (0, MostWords);
        var last = empty;
        for (var at = 0; at < message.Tokens.Count && left > 0; at++)
        {
            if (ownOnly && message.Tokens[at].Quote > 0)
            {
                continue;
            }

            left--;
            var word = Word(at);
            if (last.Text.Length == 0)
            {
                Add(Kinds.First, word, 0.7);
            }

            last = word;
            if (known[..count].Contains(word.Hash))
            {
                continue;
            }

            known[count++] = word.Hash;
            Add(Kinds.Word, word);
            if (word.Beginning is { } stem)
            {
                Add(Kinds.Stem, stem, 0.5);
            }

            foreach (var kind in message.KindsAt(at))
            {
                Add(Kinds.Kind, kind, 0.5);
            }
        }

        Add(Kinds.Last, last, 0.7);
    }

    private Term Word(int at)
    {
        var token = message.Tokens[at];
        return token.Number >= 0 ? number
            : token.Is(Look.Capital) && token.Is(Look.FirstName | Look.LastName) && !token.Is(Look.Everyday)
                ? aName
            : message.TermAt(at);
    }

    private void Add(Term kind) => seen(new(kind), 1);

    // A word of accents alone is folded to nothing.
    private void Add(Term kind, Term name, double value = 1) =>
        seen(name.Text.Length == 0 ? new(kind) : new(kind, name), value);

    /// <summary>The kinds of features, as they are called in the trainings; a few of them name something as well.</summary>
    private static class Kinds
    {
        public static readonly Term Always = new("always");
        public static readonly Term Weight = new("weight");
        public static readonly Term Patterns = new("patterns");
        public static readonly Term PatternsGuess = new("patterns-guess");
        public static readonly Term PatternsBarely = new("patterns-barely");
        public static readonly Term PatternsClearly = new("patterns-clearly");
        public static readonly Term PatternsSurely = new("patterns-surely");
        public static readonly Term Answering = new("answering");
        public static readonly Term AnsweringWhile = new("answering-while");
        public static readonly Term AnsweringWith = new("answering-with");
        public static readonly Term AnsweringTopic = new("answering-topic");
        public static readonly Term After = new("after");
        public static readonly Term FollowUp = new("follow-up");
        public static readonly Term Fact = new("fact");
        public static readonly Term Facts = new("facts");
        public static readonly Term People = new("people");
        public static readonly Term Quote = new("quote");
        public static readonly Term Quoted = new("quoted");
        public static readonly Term OwnWords = new("own-words");
        public static readonly Term Question = new("question");
        public static readonly Term Slash = new("slash");
        public static readonly Term Code = new("code");
        public static readonly Term Foreign = new("foreign");
        public static readonly Term Picture = new("picture");
        public static readonly Term Phrase = new("phrase");
        public static readonly Term OpensWith = new("opens-with");
        public static readonly Term NothingBut = new("nothing-but");
        public static readonly Term NoTopic = new("no-topic");
        public static readonly Term OnlyTopic = new("only-topic");
        public static readonly Term AskedTopic = new("asked-topic");
        public static readonly Term ToldTopic = new("told-topic");
        public static readonly Term First = new("first");
        public static readonly Term Last = new("last");
        public static readonly Term Word = new("word");
        public static readonly Term Stem = new("stem");
        public static readonly Term Kind = new("kind");
    }

    private static class Sizes
    {
        public static readonly Term Short = new("short");
        public static readonly Term Long = new("long");
        public static readonly Term One = new("one");
        public static readonly Term Few = new("few");
        public static readonly Term Some = new("some");
        public static readonly Term Many = new("many");
        public static readonly Term AStory = new("a-story");
    }

    private static class Notes
    {
        public static readonly Term Greets = new("greets");
        public static readonly Term GreetsNobody = new("greets-nobody");
        public static readonly Term Reported = new("reported");
        public static readonly Term Unreported = new("unreported");
        public static readonly Term Between = new("between");
    }
}
