using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Reading;

/// <summary>The words that numbers are written with.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> words = new(StringComparer.Ordinal)
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fourty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["dozen"] = 12,
        ["dozens"] = 36,
        ["couple"] = 2,
        ["hundred"] = 100,
        ["hundreds"] = 300,
        ["thousand"] = 1000,
        ["thousands"] = 3000,
        ["handful"] = 5,
        ["several"] = 5,
        ["few"] = 3,
        ["single"] = 1,
    };

    private static readonly HashSet<string> tails = ["odd", "ish", "something", "plus"];

    /// <summary>What each of them counts, by the word's number.</summary>
    public static Dictionary<int, int> In(Vocabulary vocabulary, string language) =>
        (language == "en" ? words : Book.Numbers(language)).ToDictionary(
            word => vocabulary.Learn(word.Key),
            word => word.Value
        );

    public static HashSet<int> TailsIn(Vocabulary vocabulary) =>
        [.. tails.Select(tail => vocabulary.Learn(tail))];
}
