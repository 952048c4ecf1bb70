using System.Buffers;
using System.Globalization;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// Where the files of a language are. English has a folder for its lists; every other language keeps all of its
/// files in one, <c>Phrases/de/</c>, so that a native speaker finds everything in one place.
/// </summary>
internal static class Book
{
    /// <summary>Every language beside English that we read.</summary>
    public static readonly string[] Others =
    [
        .. Resource
            .Names("Phrases")
            .Select(file => file.Split('/')[1])
            .Distinct()
            .Where(folder => folder != "en"),
    ];

    private static readonly SearchValues<char> betweenWords = SearchValues.Create(" ()|?{}<>.'-");

    public static IEnumerable<string> Phrases(string language) =>
        Files(language).Where(file => Part(file) is not ("lists" or "spelling" or "numbers"));

    // Names of places and firms are the same everywhere.
    public static IEnumerable<string> Lists(string language) =>
        language == "en"
            ? Resource.Names("Lists").Where(file => file != "Lists/spelling")
            : ["Lists/names", $"Phrases/{language}/lists"];

    public static IEnumerable<string> Spelling(string language) =>
        language == "en" ? ["Lists/spelling"] : Files(language).Where(file => Part(file) == "spelling");

    /// <summary>"zwei = 2"</summary>
    public static Dictionary<string, int> Numbers(string language) =>
        Lines($"Phrases/{language}/numbers")
            .Select(line => line.ToString().Split('='))
            .ToDictionary(
                parts => Folding.Fold(parts[0].Trim()),
                parts => int.Parse(parts[1], CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );

    /// <summary>The commonest words of a language.</summary>
    public static IEnumerable<ReadOnlyMemory<char>> CommonWords(string language) =>
        Lines($"Words/common/{language}").SelectMany(Words);

    /// <summary>Every word that a language's phrases are written with.</summary>
    public static IEnumerable<ReadOnlyMemory<char>> WrittenWords(string language) =>
        Files(language)
            .Where(file => Part(file) is not ("spelling" or "numbers"))
            .SelectMany(Lines)
            .Where(line => line.Span[0] != '[')
            .SelectMany(Words);

    private static IEnumerable<string> Files(string language) => Resource.Names($"Phrases/{language}");

    private static IEnumerable<ReadOnlyMemory<char>> Lines(string file) =>
        Resource.Lines(file).Where(line => line.Span[0] != '#');

    private static IEnumerable<ReadOnlyMemory<char>> Words(ReadOnlyMemory<char> line)
    {
        while (!line.IsEmpty)
        {
            var length = line.Span.IndexOfAny(betweenWords) is >= 0 and var end ? end : line.Length;
            if (length > 0)
            {
                yield return line[..length];
            }

            line = line[Math.Min(length + 1, line.Length)..];
        }
    }

    private static string Part(string file) => file[(file.LastIndexOf('/') + 1)..];
}
