using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Etiquette.Core.Coaching.Reading;

/// <summary>The plain word lists, and which language a note is in.</summary>
public static class Lexicon
{
    private static readonly ImmutableArray<string> Languages = ["en", "de", "fr", "es", "pt", "it", "nl"];

    private static readonly FrozenDictionary<string, FrozenSet<string>> Small = PerLanguage("small");
    private static readonly FrozenDictionary<string, FrozenSet<string>> Link = PerLanguage("link");

    public static readonly FrozenSet<string> Generic = Set("generic");
    public static readonly FrozenSet<string> Greetings = Set("greetings");
    public static readonly FrozenSet<string> Titles = Set("titles");
    public static readonly FrozenSet<string> Nobody = Set("nobody");
    public static readonly FrozenSet<string> Closers = Set("closers");
    public static readonly FrozenSet<string> Trade = Set("trade");

    /// <summary>Words that carry no news in this language.</summary>
    public static bool IsSmall(string language, string word) => Small[language].Contains(word);

    /// <summary>Words that tie the sender to the recipient: you, we, both, same.</summary>
    public static bool Links(string language, string word) =>
        Link[language].Contains(word) || IsOurVerb(language, word);

    /// <summary>"Conversamos", "abbiamo", "parlavi": these languages say "we" and "you" in the ending.</summary>
    private static bool IsOurVerb(string language, string word) =>
        word.Length > 5
        && language switch
        {
            "es" or "pt" => word.EndsWith("amos", StringComparison.Ordinal)
                || word.EndsWith("emos", StringComparison.Ordinal)
                || word.EndsWith("imos", StringComparison.Ordinal),
            "it" => word.EndsWith("mmo", StringComparison.Ordinal)
                || word.EndsWith("iamo", StringComparison.Ordinal)
                || word.EndsWith("avi", StringComparison.Ordinal)
                || word.EndsWith("evi", StringComparison.Ordinal)
                || word.EndsWith("asti", StringComparison.Ordinal),
            _ => false,
        };

    /// <summary>By its little words; English when in doubt.</summary>
    public static string LanguageOf(ImmutableArray<Word> words)
    {
        var best = "en";
        var most = 0;
        foreach (var language in Languages)
        {
            var small = Small[language];
            var count = 0;
            foreach (var word in words)
            {
                count += small.Contains(word.Text) ? 1 : 0;
            }

            if (count > most)
            {
                (best, most) = (language, count);
            }
        }

        return best;
    }

    private static FrozenDictionary<string, FrozenSet<string>> PerLanguage(string list) =>
        Languages.ToFrozenDictionary(language => language, language => Set($"{list}-{language}"));

    private static FrozenSet<string> Set(string list) =>
        PhraseFile.WordsOf(list).ToFrozenSet(StringComparer.Ordinal);
}
