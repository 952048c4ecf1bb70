using System.Collections.Concurrent;
using Etiquette.Core.Language.Names;
using Etiquette.Core.Language.Reading;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Matching;

/// <summary>All phrase and list files of one language, read once and never changed.</summary>
internal sealed class Grammar
{
    private static readonly ConcurrentDictionary<string, Lazy<Grammar>> books = new(StringComparer.Ordinal);

    public static readonly Grammar Shipped = new("en");

    private readonly Vocabulary vocabulary = new();
    private readonly Symbols symbols;
    private readonly Spelling spelling;
    private readonly List<int> room = [];
    private readonly List<Trie> lists = [];
    private readonly Trie phrases;
    private readonly List<Heading> labels = [];
    private readonly Dictionary<string, int> labelNumbers = new(StringComparer.Ordinal);
    private readonly Tokenizer tokenizer;
    private readonly Term?[] terms;

    private Grammar(string language)
    {
        Language = language;
        spelling = new(vocabulary, Book.Spelling(language));
        symbols = new(vocabulary);
        NumberWords = Numbers.WordsIn(vocabulary, language);
        NumberTails = Numbers.TailsIn(vocabulary);
        var entries = Entries(Book.Lists(language));
        Grow(entries.ConvertAll(entry => new ListEntry(symbols.List(entry.Heading), Written(entry))));
        var phrases = new Sapling(symbols);
        foreach (var entry in Entries(Book.Phrases(language)))
        {
            var label = LabelOf(entry.Heading);
            foreach (var row in Written(entry))
            {
                phrases.Add(row, label);
            }
        }

        Introduces = FirstWords(entries, "introduces");
        Greets = FirstWords(entries, "greets");
        WorksOfMine = FirstWords(entries, "work-of-mine");
        this.phrases = phrases.Grown();
        terms = new Term?[vocabulary.Count + 1];
        tokenizer = new(vocabulary, spelling, new(vocabulary), Everyday.WordsOf(language));
    }

    private readonly record struct Entry(string File, string Heading, ReadOnlyMemory<char> Line);

    private readonly record struct ListEntry(int List, List<List<List<int[]>>> Rows);

    /// <summary>ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>The book of one language; another than English is opened when somebody first writes in it.</summary>
    public static Grammar Of(string language) =>
        language == Shipped.Language
            ? Shipped
            : books.GetOrAdd(language, code => new(() => new Grammar(code))).Value;

    public IReadOnlyDictionary<int, int> NumberWords { get; }

    public IReadOnlySet<int> NumberTails { get; }

    public int Word(string word) => vocabulary[word];

    /// <summary>The number of the word with this hash.</summary>
    public int Word(ulong hash) => vocabulary[hash];

    /// <summary>A word that phrases use; null for any other.</summary>
    public Term? TermOf(int word) =>
        vocabulary.Written(word) is { } written ? terms[word] ??= new(written) : null;

    public IReadOnlySet<int> Introduces { get; }

    public IReadOnlySet<int> Greets { get; }

    public IReadOnlySet<int> WorksOfMine { get; }

    public int List(string name) => symbols.Known(name);

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
        Mark(chart, lists[0]);
        NameShapes.Mark(chart, this);
        foreach (var layer in lists.Skip(1))
        {
            Mark(chart, layer);
        }

        var hits = new List<Hit>(2 * tokens.Count);
        new Walk(
            phrases,
            chart,
            (label, first, end, name) =>
            {
                if (labels[label].Fits(about))
                {
                    hits.Add(new(labels[label].Meaning, first, end, name.IsNothing ? null : name));
                }
            }
        ).All();
        return (chart, hits);
    }

    private static void Mark(Chart chart, Trie layer) =>
        new Walk(layer, chart, (symbol, first, end, _) => chart.Add(first, symbol, end)).All();

    private int LabelOf(string written)
    {
        if (!labelNumbers.TryGetValue(written, out var number))
        {
            number = labels.Count;
            labelNumbers.Add(written, number);
            labels.Add(Heading.Of(written));
        }

        return number;
    }

    // A list that names other lists is matched after them, so that it finds them in the chart. What a name looks
    // like depends on the first lists, so "{name}" is found between those and the rest.
    private void Grow(List<ListEntry> entries)
    {
        var depth = Depth(entries);
        var left = entries.Count;
        for (var layer = 0; left > 0; layer++)
        {
            var before = left;
            var trie = new Sapling(symbols);
            foreach (var (list, rows) in entries)
            {
                if (depth[list] == layer)
                {
                    rows.ForEach(row => trie.Add(row, list));
                    left--;
                }
            }

            if (left < before)
            {
                lists.Add(trie.Grown());
            }
        }
    }

    private static Dictionary<int, int> Depth(List<ListEntry> entries)
    {
        const int rounds = 6;
        var depth = new Dictionary<int, int> { [Symbols.Name] = 0 };
        foreach (var (list, _) in entries)
        {
            depth[list] = 0;
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var (list, rows) in entries)
            {
                depth[list] = Math.Max(depth[list], Deepest(rows, depth) + 1);
            }
        }

        return depth;
    }

    /// <returns>-1 where no list is named.</returns>
    private static int Deepest(List<List<List<int[]>>> rows, Dictionary<int, int> depth)
    {
        var deepest = -1;
        foreach (var way in rows.SelectMany(row => row).SelectMany(item => item))
        {
            foreach (var symbol in way)
            {
                deepest = depth.TryGetValue(symbol, out var inner) ? Math.Max(deepest, inner) : deepest;
            }
        }

        return deepest;
    }

    private HashSet<int> FirstWords(List<Entry> entries, string heading) =>
        [
            .. entries
                .Where(entry => entry.Heading == heading)
                .SelectMany(entry => entry.Line.ToString().Trim('(', ')').Split('|'))
                .Select(word => vocabulary[Folding.Fold(word.Split(' ')[0])])
                .Where(word => word > 0),
        ];

    private List<List<List<int[]>>> Written(Entry entry)
    {
        try
        {
            return Pattern.Rows(entry.Line.Span, symbols, spelling, room);
        }
        catch (FormatException problem)
        {
            throw new PhraseException(entry.File, entry.Line.ToString(), problem.Message);
        }
    }

    private static List<Entry> Entries(IEnumerable<string> files)
    {
        var entries = new List<Entry>();
        foreach (var file in files)
        {
            foreach (var (heading, line) in PhraseFile.Read(file))
            {
                entries.Add(new(file, heading, line));
            }
        }

        return entries;
    }
}
