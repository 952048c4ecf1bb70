using System.Runtime.InteropServices;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>
/// The kinds that each word is of, and each term of several words; compiled with the library. A file has headings in square
/// brackets, and words below them; a term of two or three words is joined by underscores.
/// </summary>
internal sealed class KindsOfWords
{
    private const char Joint = '_';
    private const char Begins = '+';

    // The number of what is known of a word, by the words' key; 0 for nothing.
    private readonly FeatureTable<int> numbers;

    // Many words share one: a plus sign where a longer term begins, and the kinds.
    private readonly string[] written;
    private readonly Entry?[] entries;

    /// <param name="Kinds">Of the word by itself.</param>
    /// <param name="BeginsATerm">Longer terms begin with it.</param>
    internal sealed record Entry(Term[] Kinds, bool BeginsATerm)
    {
        public static readonly Entry Nothing = new([], false);
    }

    private KindsOfWords(FeatureTable<int> numbers, string[] written, string[] ofPeople)
    {
        this.numbers = numbers;
        this.written = written;
        entries = new Entry?[written.Length];
        OfPeople = ofPeople;
    }

    public KindsOfWords(BinaryReader file)
        : this(new(file), file.ReadStrings(), file.ReadStrings()) { }

    public void Write(BinaryWriter file)
    {
        numbers.Write(file);
        file.WriteStrings(written);
        file.WriteStrings(OfPeople);
    }

    /// <summary>The kinds that are kinds of people.</summary>
    public IReadOnlyCollection<string> OfPeople { get; }

    /// <param name="key">The <see cref="Feature.Key"/> of the words.</param>
    /// <returns>Null for words of no kind.</returns>
    public Entry? Of(ulong key) =>
        numbers[key] is not 0 and var number ? entries[number] ??= Read(written[number]) : null;

    public static KindsOfWords Compile()
    {
        var found = new Dictionary<ulong, string>(80_000);
        foreach (var file in Resource.Names("Words/kinds"))
        {
            Add(found, file);
        }

        var numbers = new FeatureTable<int>(found.Count);
        var written = new List<string> { "" };
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, entry) in found)
        {
            if (known.TryAdd(entry, written.Count))
            {
                written.Add(entry);
            }

            numbers[key] = known[entry];
        }

        return new(numbers, [.. written], [.. Kinds("Words/kinds/people")]);
    }

    private static Entry Read(string written) =>
        new(
            [
                .. written
                    .TrimStart(Begins)
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(kind => new Term(kind)),
            ],
            written[0] == Begins
        );

    private static void Add(Dictionary<ulong, string> found, string file)
    {
        string? kind = null;
        foreach (var memory in Resource.Lines(file))
        {
            var line = memory.Span;
            if (line[0] == '[')
            {
                kind = KindOf(line);
            }
            else if (line[0] != '#')
            {
                Add(
                    found,
                    line,
                    kind ?? throw new PhraseException(file, line.ToString(), "words stand below a [heading]")
                );
            }
        }
    }

    private static IEnumerable<string> Kinds(string file) =>
        Resource.Lines(file).Where(line => line.Span[0] == '[').Select(line => KindOf(line.Span));

    private static string KindOf(ReadOnlySpan<char> heading) => $"{{{heading.Trim("[]")}}}";

    private static void Add(Dictionary<ulong, string> found, ReadOnlySpan<char> line, string kind)
    {
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            ref var entry = ref EntryOf(found, Feature.KeyOf(word, Joint));
            entry = $" {entry} ".Contains($" {kind} ", StringComparison.Ordinal) ? entry : $"{entry} {kind}";
            if (word.IndexOf(Joint) is > 0 and var first)
            {
                ref var beginning = ref EntryOf(found, Feature.KeyOf(word[..first], Joint));
                beginning = beginning.StartsWith(Begins) ? beginning : $"{Begins}{beginning}";
            }
        }
    }

    private static ref string EntryOf(Dictionary<ulong, string> found, ulong key)
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(found, key, out _);
        entry ??= "";
        return ref entry!;
    }
}
