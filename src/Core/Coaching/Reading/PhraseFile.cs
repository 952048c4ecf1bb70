using System.Reflection;

namespace Etiquette.Core.Coaching.Reading;

/// <summary>
/// The text files of Coaching/Phrases: one phrase a line, "# ..." is a remark. Files in Phrases/ are phrases
/// (<see cref="Phrase"/>); files in Phrases/Words/ are plain word lists; those in Phrases/Told/ are phrases too, and not
/// of notes, but of what people say to us about one.
/// </summary>
public static class PhraseFile
{
    private const string Phrases = "Etiquette.Core.Coaching.Phrases.";
    private const string Words = "Words.";
    private const string Told = "Told.";
    private const string WordLists = Phrases + Words;
    private const string ToldPhrases = Phrases + Told;
    private static readonly Assembly Home = typeof(PhraseFile).Assembly;

    /// <summary>"pitch", "praise" ...: the files of phrases.</summary>
    public static IEnumerable<string> Names =>
        In(Phrases)
            .Where(name =>
                !name.StartsWith(Words, StringComparison.Ordinal)
                && !name.StartsWith(Told, StringComparison.Ordinal)
            );

    /// <summary>"to-us", "refused" ...: the files of what is said to us.</summary>
    public static IEnumerable<string> ToldNames => In(ToldPhrases);

    public static IEnumerable<string> ToldLines(string name) => Read(ToldPhrases + name + ".txt");

    public static IEnumerable<string> Lines(string name) => Read(Phrases + name + ".txt");

    /// <summary>The words of one list, folded.</summary>
    public static IEnumerable<string> WordsOf(string list) =>
        Read(WordLists + list + ".txt")
            .SelectMany(line => line.Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries))
            .Select(word => Fold.Word(word));

    /// <summary>The lines of one list, each as its folded words.</summary>
    public static IEnumerable<string[]> Rows(string list) =>
        Read(WordLists + list + ".txt")
            .Select(line => Fold.Word(line).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> In(string folder) =>
        Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Select(name => name[folder.Length..^".txt".Length])
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Read(string resource)
    {
        using var stream =
            Home.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"There is no phrase file {resource}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var text = line.Trim();
            if (text.Length > 0 && text[0] != '#')
            {
                yield return text;
            }
        }
    }
}
