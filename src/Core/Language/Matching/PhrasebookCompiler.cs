using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>Makes a phrasebook of the files of a language.</summary>
internal sealed class PhrasebookCompiler
{
    private readonly string language;
    private readonly Vocabulary vocabulary = new();
    private readonly Symbols symbols;
    private readonly Spelling spelling;
    private readonly List<int> room = [];
    private readonly List<string> labels = [];
    private readonly Dictionary<string, int> labelNumbers = new(StringComparer.Ordinal);

    private PhrasebookCompiler(string language)
    {
        this.language = language;
        spelling = new(vocabulary, Book.Spelling(language));
        symbols = new(vocabulary);
    }

    private readonly record struct Entry(string File, string Heading, ReadOnlyMemory<char> Line);

    private readonly record struct ListEntry(int List, List<List<List<int[]>>> Rows);

    /// <exception cref="PhraseException">A file says something that is no phrase.</exception>
    public static Phrasebook Compile(string language) => new PhrasebookCompiler(language).All();

    private Phrasebook All()
    {
        var numberWords = NumberWords.In(vocabulary, language);
        var numberTails = NumberWords.TailsIn(vocabulary);
        var entries = Entries(Book.Lists(language));
        var layers = Layers(
            entries.ConvertAll(entry => new ListEntry(symbols.List(entry.Heading), Written(entry)))
        );
        var (phrases, answers) = Phrases(Entries(Book.Phrases(language)));
        return new()
        {
            Vocabulary = vocabulary,
            Typos = new(vocabulary),
            Spelling = spelling,
            Lists = symbols.Lists,
            Layers = layers,
            Phrases = phrases,
            Answers = answers,
            Labels = labels,
            NumberWords = numberWords,
            NumberTails = numberTails,
            Introduces = FirstWords(entries, "introduces"),
            Greets = FirstWords(entries, "greets"),
            WorksOfMine = FirstWords(entries, "work-of-mine"),
        };
    }

    private (Automaton Phrases, Automaton Answers) Phrases(List<Entry> entries)
    {
        var (phrases, answers) = (new Sapling(symbols), new Sapling(symbols));
        foreach (var entry in entries)
        {
            var sapling = PhraseFile.IsForAnswers(entry.Heading) ? answers : phrases;
            var label = LabelOf(entry.Heading);
            foreach (var row in Written(entry))
            {
                sapling.Add(row, label);
            }
        }

        return (phrases.Grown(), answers.Grown());
    }

    private int LabelOf(string written)
    {
        if (!labelNumbers.TryGetValue(written, out var number))
        {
            number = labels.Count;
            labelNumbers.Add(written, number);
            labels.Add(written);
        }

        return number;
    }

    // A list that names other lists is matched after them, so that it finds them in the chart. What a name looks
    // like depends on the first lists, so "{name}" is found between those and the rest.
    private List<Automaton> Layers(List<ListEntry> entries)
    {
        List<Automaton> layers = [];
        var depth = Depth(entries);
        var left = entries.Count;
        for (var layer = 0; left > 0; layer++)
        {
            var before = left;
            var sapling = new Sapling(symbols);
            foreach (var (list, rows) in entries)
            {
                if (depth[list] == layer)
                {
                    rows.ForEach(row => sapling.Add(row, list));
                    left--;
                }
            }

            if (left < before)
            {
                layers.Add(sapling.Grown());
            }
        }

        return layers;
    }

    private Dictionary<int, int> Depth(List<ListEntry> entries)
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
    private int Deepest(List<List<List<int[]>>> rows, Dictionary<int, int> depth)
    {
        var deepest = -1;
        foreach (var way in rows.SelectMany(row => row).SelectMany(item => item))
        {
            foreach (var symbol in way)
            {
                deepest = Math.Max(deepest, DepthOf(symbol, depth));
            }
        }

        return deepest;
    }

    // A group may name lists as well: "(my|our) ({friend}|lawyer)".
    private int DepthOf(int symbol, Dictionary<int, int> depth)
    {
        if (!Symbols.IsSlot(symbol))
        {
            return depth.GetValueOrDefault(symbol, -1);
        }

        var deepest = -1;
        foreach (var way in symbols.WaysOf(symbol))
        {
            deepest = Math.Max(deepest, DepthOf(way.First, depth));
            for (var tail = way.Tail; symbols.Tails[tail] != Symbols.End; tail++)
            {
                deepest = Math.Max(deepest, DepthOf(symbols.Tails[tail], depth));
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
