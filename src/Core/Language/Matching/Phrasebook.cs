using Etiquette.Core.Language.Reading;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// All phrases and lists of one language, laid out for the walk. That of English is compiled when the library is built
/// (<c>tools/ResourceCompiler</c>), so that a start does not wait for it; another language is compiled when somebody first writes in it.
/// </summary>
internal sealed record Phrasebook
{
    public required Vocabulary Vocabulary { get; init; }

    public required Spelling Spelling { get; init; }

    public required Typos Typos { get; init; }

    /// <summary>The symbol of each list, by its name.</summary>
    public required IReadOnlyDictionary<string, int> Lists { get; init; }

    /// <summary>What the lists hold: one that names other lists comes after them, so that it finds them in the chart.</summary>
    public required IReadOnlyList<Automaton> Layers { get; init; }

    public required Automaton Phrases { get; init; }

    /// <summary>What means something only while a question is open.</summary>
    public required Automaton Answers { get; init; }

    /// <summary>The headings of the phrases, as they are written; what is found is the number of one.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    public required IReadOnlyDictionary<int, int> NumberWords { get; init; }

    public required IReadOnlySet<int> NumberTails { get; init; }

    public required IReadOnlySet<int> Introduces { get; init; }

    public required IReadOnlySet<int> Greets { get; init; }

    public required IReadOnlySet<int> WorksOfMine { get; init; }

    /// <summary>The one that was compiled with the library.</summary>
    public static Phrasebook OfEnglish() => Resource.Compiled("phrases", Read);

    private static Phrasebook Read(BinaryReader file)
    {
        var vocabulary = new Vocabulary(file);
        return new()
        {
            Vocabulary = vocabulary,
            Typos = new(vocabulary, file),
            Spelling = new(file),
            Lists = ReadLists(file),
            Layers = ReadLayers(file),
            Phrases = new(file),
            Answers = new(file),
            Labels = file.ReadStrings(),
            NumberWords = ReadNumberWords(file),
            NumberTails = ReadSet(file),
            Introduces = ReadSet(file),
            Greets = ReadSet(file),
            WorksOfMine = ReadSet(file),
        };
    }

    // Loops, and no queries: a start waits for this, and for each query to be compiled.
    private static Dictionary<string, int> ReadLists(BinaryReader file)
    {
        var names = file.ReadStrings();
        var symbols = file.ReadRow<int>();
        var lists = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var list = 0; list < names.Length; list++)
        {
            lists.Add(names[list], symbols[list]);
        }

        return lists;
    }

    private static HashSet<int> ReadSet(BinaryReader file) => [.. file.ReadRow<int>().Span];

    private static Automaton[] ReadLayers(BinaryReader file)
    {
        var layers = new Automaton[file.ReadInt32()];
        for (var layer = 0; layer < layers.Length; layer++)
        {
            layers[layer] = new(file);
        }

        return layers;
    }

    private static Dictionary<int, int> ReadNumberWords(BinaryReader file)
    {
        var words = file.ReadRow<int>();
        var values = file.ReadRow<int>();
        var numbers = new Dictionary<int, int>();
        for (var word = 0; word < words.Length; word++)
        {
            numbers.Add(words[word], values[word]);
        }

        return numbers;
    }

    public void Write(BinaryWriter file)
    {
        Vocabulary.Write(file);
        Typos.Write(file);
        Spelling.Write(file);
        file.WriteStrings([.. Lists.Keys]);
        file.WriteRow<int>([.. Lists.Values]);
        file.Write(Layers.Count);
        foreach (var layer in Layers)
        {
            layer.Write(file);
        }

        Phrases.Write(file);
        Answers.Write(file);
        file.WriteStrings(Labels);
        file.WriteRow<int>([.. NumberWords.Keys]);
        file.WriteRow<int>([.. NumberWords.Values]);
        file.WriteRow<int>([.. NumberTails]);
        file.WriteRow<int>([.. Introduces]);
        file.WriteRow<int>([.. Greets]);
        file.WriteRow<int>([.. WorksOfMine]);
    }
}
