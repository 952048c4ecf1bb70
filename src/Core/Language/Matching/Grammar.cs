using System.Collections.Concurrent;
using Etiquette.Core.Language.Names;
using Etiquette.Core.Language.Reading;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Matching;

/// <summary>The phrasebook of one language at work: splits a message into words, and finds the phrases among them.</summary>
internal sealed class Grammar
{
    private static readonly ConcurrentDictionary<string, Lazy<Grammar>> books = new(StringComparer.Ordinal);

    public static readonly Grammar Shipped = new("en", Phrasebook.OfEnglish());

    private readonly Phrasebook book;
    private readonly Vocabulary vocabulary;
    private readonly Heading[] labels;
    private readonly Tokenizer tokenizer;
    private readonly Term?[] terms;

    private Grammar(string language, Phrasebook book)
    {
        Language = language;
        this.book = book;
        vocabulary = book.Vocabulary;
        labels = [.. book.Labels.Select(Heading.Of)];
        terms = new Term?[vocabulary.Count + 1];
        tokenizer = new(vocabulary, book.Spelling, book.Typos, Everyday.WordsOf(language));
    }

    /// <summary>ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>The book of one language; another than English is opened when somebody first writes in it.</summary>
    public static Grammar Of(string language) =>
        language == Shipped.Language
            ? Shipped
            : books
                .GetOrAdd(language, code => new(() => new Grammar(code, PhrasebookCompiler.Compile(code))))
                .Value;

    public IReadOnlyDictionary<int, int> NumberWords => book.NumberWords;

    public IReadOnlySet<int> NumberTails => book.NumberTails;

    public int Word(string word) => vocabulary[word];

    /// <summary>The number of the word with this hash.</summary>
    public int Word(ulong hash) => vocabulary[hash];

    /// <summary>A word that phrases use; null for any other.</summary>
    public Term? TermOf(int word) =>
        vocabulary.Written(word) is { } written ? terms[word] ??= new(written) : null;

    public IReadOnlySet<int> Introduces => book.Introduces;

    public IReadOnlySet<int> Greets => book.Greets;

    public IReadOnlySet<int> WorksOfMine => book.WorksOfMine;

    /// <summary>The list of that name, or a number that no word has: not every language has every list.</summary>
    public int List(string name) => book.Lists.GetValueOrDefault(name);

    /// <summary>The words of a text, with what is quoted marked.</summary>
    public List<Token> Split(string text)
    {
        var tokens = tokenizer.Read(text);
        Quotations.Mark(tokens, text);
        Introductions.Mark(tokens, this);
        if (Language == "en")
        {
            Homophones.Mark(tokens, text, this);
        }

        return tokens;
    }

    /// <param name="about">The open question: some phrases mean something only as an answer to it.</param>
    public (Chart Chart, List<Hit> Hits) Read(List<Token> tokens, string? about)
    {
        var chart = new Chart(tokens);
        Numbers.Mark(chart, this);
        Mark(chart, book.Layers[0]);
        NameShapes.Mark(chart, this);
        foreach (var layer in book.Layers.Skip(1))
        {
            Mark(chart, layer);
        }

        var hits = new List<Hit>(2 * tokens.Count);
        Walk.Through(chart, Found, about is null ? [book.Phrases] : [book.Phrases, book.Answers]);
        return (chart, hits);

        void Found(int label, int first, int end, Span name)
        {
            if (labels[label].Fits(about))
            {
                hits.Add(new(labels[label].Meaning, first, end, name.IsNothing ? null : name));
            }
        }
    }

    private static void Mark(Chart chart, Automaton layer) =>
        Walk.Through(chart, (symbol, first, end, _) => chart.Add(first, symbol, end), layer);
}
