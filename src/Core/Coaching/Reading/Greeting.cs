using System.Collections.Immutable;

namespace Etiquette.Core.Coaching.Reading;

/// <summary>"Hi Zoe," or "Dear Professor Pell,": how far it goes and whom it names.</summary>
/// <param name="Words">How many words it takes.</param>
/// <param name="Name">The words that name somebody, titles left out; empty for "Hi there".</param>
public sealed record Greeting(int Words, ImmutableArray<Word> Name)
{
    public static readonly Greeting None = new(0, []);

    private const int LongestName = 5;

    public Span? NameAt => Name.IsEmpty ? null : new(Name[0].Start, Name[^1].End);

    public static Greeting Of(ImmutableArray<Word> words, string? recipient)
    {
        var at = 0;
        // "Hola Ola": the second word greets only when it is not the name itself.
        while (
            at < words.Length
            && at < 3
            && Lexicon.Greetings.Contains(words[at].Text)
            && !(at > 0 && Names.Same(words[at].Text, recipient))
        )
        {
            at++;
        }

        if (at == 0)
        {
            return Bare(words);
        }

        // "Hola, Marta": the comma belongs to the greeting.
        var name = ImmutableArray.CreateBuilder<Word>();
        while (
            at < words.Length
            && name.Count < LongestName
            && words[at].Sentence == words[0].Sentence
            && (name.Count == 0 || words[at].Clause == name[0].Clause)
        )
        {
            var word = words[at];
            if (Lexicon.Titles.Contains(word.Text))
            {
                at++;
                continue;
            }

            if (Lexicon.Nobody.Contains(word.Text) || !IsName(word, name.Count, words, at))
            {
                break;
            }

            name.Add(word);
            at++;
        }

        return new(at, name.DrainToImmutable());
    }

    /// <summary>"Zoe, I heard ...": a name with no greeting before it.</summary>
    private static Greeting Bare(ImmutableArray<Word> words) =>
        words.Length > 1
        && words[0].Capital
        && words[1].Clause > words[0].Clause
        && words[1].Sentence == words[0].Sentence
        && !Openers.Contains(words[0].Text)
            ? new(1, [words[0]])
            : None;

    private static readonly HashSet<string> Openers =
    [
        "yesterday",
        "today",
        "thanks",
        "congratulations",
        "congrats",
        "well",
        "sorry",
        "yes",
        "no",
        "ok",
        "okay",
        "please",
        "finally",
        "honestly",
        "frankly",
        "apologies",
        "last",
        "recently",
        "interested",
        "however",
        "so",
        "wow",
        "remember",
        "sir",
        "madam",
        "darling",
        "beautiful",
        "gorgeous",
        "sweetheart",
        "friend",
        "friends",
    ];

    /// <summary>"Hi greg u around": one lower-case word can be a name when it is no everyday word.</summary>
    private static bool IsName(Word word, int before, ImmutableArray<Word> words, int at) =>
        word.Capital && !(word.Text is "i" or "my" or "your" or "we" or "it")
        || before == 0
            && !Lexicon.Generic.Contains(word.Text)
            && !Lexicon.IsSmall("en", word.Text)
            && word.Text.Length > 2
            && (
                at + 1 == words.Length
                || words[at + 1].Clause > word.Clause
                || Lexicon.IsSmall("en", words[at + 1].Text)
                || words[at + 1].Text is "u"
            );
}
