namespace Etiquette.Core.Language.Reading;

/// <summary>Numbers the words that phrases use; a word that none uses has the number 0.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public Vocabulary() => bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<string> words = [""];

    public string? Written(int number) => number > 0 ? words[number] : null;

    public int Count => numbers.Count;

    public IEnumerable<KeyValuePair<string, int>> Words => numbers;

    public int Learn(string word)
    {
        if (!numbers.TryGetValue(word, out var number))
        {
            number = numbers.Count + 1;
            numbers.Add(word, number);
            words.Add(word);
        }

        return number;
    }

    public int this[ReadOnlySpan<char> word] => bySpan.TryGetValue(word, out var number) ? number : 0;
}
