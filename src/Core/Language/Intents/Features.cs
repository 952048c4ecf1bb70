using System.Globalization;
using System.Text;
using Etiquette.Core.Language.Names;
using Etiquette.Core.Language.Reading;

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

    private static readonly Rune[] pictures = [new(0x2000), new(0x1FFFF)];

    private readonly Message message = gist.Message;

    public delegate void Seen(string kind, ReadOnlySpan<char> name, double value);

    public static void Of(Gist gist, Weights weights, Seen seen) => new Features(gist, seen).All(weights);

    private void All(Weights weights)
    {
        var patterns = Patterns.Choice(gist, weights).ToString();
        Add("always", "");
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

    private void Said(Weights weights, string patterns)
    {
        foreach (var intent in Enum.GetValues<Intent>())
        {
            if (weights[intent] != 0)
            {
                seen("weight", intent.ToString(), Math.Clamp(weights[intent] / 3, -1, 2));
            }
        }

        Add("patterns", patterns);
        Add(
            weights.Lead switch
            {
                null => "patterns-guess",
                < 0.5 => "patterns-barely",
                < 1.5 => "patterns-clearly",
                _ => "patterns-surely",
            },
            patterns
        );
    }

    private void Context(string patterns)
    {
        if (message.Listening.About is { } about)
        {
            Add("answering", "");
            Add("answering", about);
            Add("answering-while", patterns);
            Add("answering-with", gist.Sheet.Words.IsEmpty ? "nothing" : "facts");
        }

        Add("after", message.Listening.After.ToString());
        if (gist.FollowUp is { } followUp)
        {
            Add("follow-up", followUp.ToString());
        }

        // In an order of our own: that of the dictionary is another in each process, and sums and trainings would be too.
        foreach (var fact in gist.Sheet.Words.Keys.Order(StringComparer.Ordinal))
        {
            Add("fact", fact);
        }

        Add("facts", Count(gist.Sheet.Words.Count, 4));
        Add("people", Count(gist.People.Count, 3));
    }

    private void Make()
    {
        var quoted = message.Tokens.Count(token => token.Quote > 0);
        Add(
            "quote",
            quoted == 0 ? "none"
                : quoted < 5 ? "short"
                : "long"
        );
        if (quoted > 0)
        {
            Quotation();
        }

        Add(
            "own-words",
            (message.Tokens.Count - quoted) switch
            {
                0 => "none",
                1 => "one",
                < 4 => "few",
                < 8 => "some",
                < 16 => "many",
                _ => "a-story",
            }
        );
        var text = message.Text.AsSpan().Trim();
        Add(
            "question",
            AsksAtTheEnd ? "ends"
                : text.Contains('?') ? "inside"
                : "none"
        );
        if (text.StartsWith("/"))
        {
            Add("slash", "");
        }

        if (text.Contains('`'))
        {
            Add("code", "");
        }

        if (message.Language != "en")
        {
            Add("foreign", "");
        }

        if (message.Tokens.Count < FewWords)
        {
            Pictures();
        }
    }

    // A note that greets somebody and of which nobody is said to have sent it is the writer's own.
    private void Quotation()
    {
        var greets = People.Greeted(message) is not null ? "greets" : "greets-nobody";
        var reported = Patterns.IsReported(message) ? "reported" : "unreported";
        Add("quote", greets);
        Add("quote", reported);
        Add(greets, reported);
        Add(greets, gist.People.Count > 0 ? "people" : "nobody");
        Add(
            "quote",
            message.Tokens[0].Quote > 0 ? "first"
                : message.Tokens[^1].Quote > 0 ? "last"
                : "between"
        );
        foreach (var at in Places(token => token.Quote > 0))
        {
            seen("quoted", Word(at), 0.5);
        }
    }

    private void Pictures()
    {
        Span<char> name = stackalloc char[2];
        foreach (var rune in message.Text.EnumerateRunes())
        {
            if (
                rune >= pictures[0]
                && rune <= pictures[1]
                && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol
            )
            {
                seen("picture", name[..rune.EncodeToUtf16(name)], 1);
            }
        }
    }

    private void Phrases(string family)
    {
        foreach (var hit in message.Own(family))
        {
            Add("phrase", hit.Label);
            if (family != "Intent")
            {
                continue;
            }

            var length = hit.End - hit.First;
            Add($"phrase-of-{Count(length, 4)}", hit.Value);
            if (hit.First == 0)
            {
                Add("opens-with", hit.Value);
            }

            if (length == message.Tokens.Count)
            {
                Add("nothing-but", hit.Value);
            }
        }
    }

    // What is spoken of means something together: to stop and tips, to stop and nothing else.
    private void Topics()
    {
        var topics = message
            .Own("Topic")
            .Select(hit => hit.Value)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (topics is [])
        {
            Add(
                "no-topic",
                gist.Sheet.Words.Count > 0 ? "facts"
                    : gist.People.Count > 0 ? "people"
                    : ""
            );
        }

        if (topics is [var only])
        {
            Add("only-topic", only);
        }

        for (var one = 0; one < topics.Length; one++)
        {
            Add(AsksAtTheEnd ? "asked-topic" : "told-topic", topics[one]);
            if (message.Listening.About is not null)
            {
                Add("answering-topic", topics[one]);
            }

            for (var other = one + 1; other < topics.Length; other++)
            {
                seen(topics[one], topics[other], 0.7);
            }
        }
    }

    // Each word counts once; what a note says is not what the writer wants, unless there is nothing else.
    private void Words()
    {
        var ownOnly = message.HasQuote && message.Tokens.Exists(token => token.Quote == 0);
        var known = new HashSet<string>(StringComparer.Ordinal);
        var last = "";
        foreach (var at in Places(token => !ownOnly || token.Quote == 0))
        {
            var word = Word(at);
            if (last.Length == 0)
            {
                seen("first", word, 0.7);
            }

            if (known.Add(word))
            {
                Add("word", word);
                if (word.Length > 5)
                {
                    seen("stem", word.AsSpan(0, 5), 0.5);
                }

                foreach (var kind in message.KindsAt(at))
                {
                    seen("kind", kind.Text, 0.5);
                }
            }

            last = word;
        }

        seen("last", last, 0.7);
    }

    private IEnumerable<int> Places(Predicate<Token> counts)
    {
        var left = MostWords;
        for (var at = 0; at < message.Tokens.Count && left > 0; at++)
        {
            if (counts(message.Tokens[at]))
            {
                left--;
                yield return at;
            }
        }
    }

    private string Word(int at)
    {
        var token = message.Tokens[at];
        return token.Number >= 0 ? "#"
            : token.Is(Look.Capital) && token.Is(Look.FirstName | Look.LastName) && !token.Is(Look.Everyday)
                ? "{name}"
            : message.TermAt(at).Text;
    }

    private bool AsksAtTheEnd => message.Text.AsSpan().TrimEnd().EndsWith("?");

    private void Add(string kind, string name) => seen(kind, name, 1);

    private static string Count(int count, int most) =>
        Math.Min(count, most).ToString(CultureInfo.InvariantCulture);
}
