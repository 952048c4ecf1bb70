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
        var phrases = new Sapling(symbols);
        ReadLists();
        foreach (var (file, heading, line) in Book.Phrases(language).SelectMany(ReadFile))
        {
            var label = LabelOf(heading);
            foreach (var row in Written(file, line))
            {
                phrases.Add(row, label);
            }
        }

        Introduces = FirstWords("introduces");
        Greets = FirstWords("greets");
        this.phrases = phrases.Grown();
        terms = new Term?[vocabulary.Count + 1];
        tokenizer = new(vocabulary, spelling, new(vocabulary), Everyday.WordsOf(language));
    }

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

    /// <summary>A word that phrases use; null for any other.</summary>
    public Term? TermOf(int word) =>
        vocabulary.Written(word) is { } written ? terms[word] ??= new(written) : null;

    public IReadOnlySet<int> Introduces { get; }

    public IReadOnlySet<int> Greets { get; }

    public int List(string name) => symbols.Known(name);

    /// <summary>The words of a text, with what is quoted marked.</summary>
    public List<Token> Split(string text)
    {
        var tokens = tokenizer.Read(text);
        Quotations.Mark(tokens, text);
        Introductions.Mark(tokens, this);
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

        var hits = new List<Hit>();
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
    private void ReadLists()
    {
        var entries = Book.Lists(Language)
            .SelectMany(ReadFile)
            .Select(entry => (List: symbols.List(entry.Heading), Rows: Written(entry.File, entry.Line)))
            .ToList();
        var depth = entries.Select(entry => entry.List).Distinct().ToDictionary(list => list, _ => 0);
        depth.Add(Symbols.Name, 0);
        var changed = true;
        for (var round = 0; changed && round < 6; round++)
        {
            changed = false;
            foreach (var (list, rows) in entries)
            {
                var deepest = rows.SelectMany(row => row)
                    .SelectMany(item => item)
                    .SelectMany(sequence => sequence)
                    .Where(depth.ContainsKey)
                    .Select(inner => depth[inner] + 1)
                    .DefaultIfEmpty(0)
                    .Max();
                changed |= deepest > depth[list];
                depth[list] = Math.Max(depth[list], deepest);
            }
        }

        foreach (var layer in entries.GroupBy(entry => depth[entry.List]).OrderBy(group => group.Key))
        {
            var trie = new Sapling(symbols);
            foreach (var (list, rows) in layer)
            {
                rows.ForEach(row => trie.Add(row, list));
            }

            lists.Add(trie.Grown());
        }
    }

    private HashSet<int> FirstWords(string heading) =>
        [
            .. Book.Lists(Language)
                .SelectMany(ReadFile)
                .Where(entry => entry.Heading == heading)
                .SelectMany(entry => entry.Line.Trim('(', ')').Split('|'))
                .Select(word => vocabulary[Folding.Fold(word.Split(' ')[0])])
                .Where(word => word > 0),
        ];

    private List<List<List<int[]>>> Written(string file, string line)
    {
        try
        {
            return Pattern.Rows(line, symbols, spelling);
        }
        catch (FormatException problem)
        {
            throw new PhraseException(file, line, problem.Message);
        }
    }

    private static IEnumerable<(string File, string Heading, string Line)> ReadFile(string file) =>
        PhraseFile.Read(file).Select(entry => (file, entry.Heading, entry.Line));
}
