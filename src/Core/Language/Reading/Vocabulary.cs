using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>Numbers the words that phrases use; a word that none uses has the number 0.</summary>
internal sealed class Vocabulary
{
    private readonly FeatureTable<int> numbers;
    private readonly List<string> words;

    public Vocabulary() => (numbers, words) = (new(8_000), [""]);

    public Vocabulary(BinaryReader book)
    {
        words = [.. book.ReadStrings()];
        numbers = new(book);
    }

    public void Write(BinaryWriter book)
    {
        book.WriteStrings(words);
        numbers.Write(book);
    }

    public string? Written(int number) => number > 0 ? words[number] : null;

    public int Count => words.Count - 1;

    public int Learn(ReadOnlySpan<char> word) => Learn(word, Term.HashOf(word));

    /// <param name="hash">Of the word.</param>
    public int Learn(ReadOnlySpan<char> word, ulong hash)
    {
        ref var number = ref numbers.Of(hash);
        if (number == 0)
        {
            number = words.Count;
            words.Add(word.ToString());
        }

        return number;
    }

    public int this[ReadOnlySpan<char> word] => this[Term.HashOf(word)];

    /// <summary>The number of the word with this hash.</summary>
    public int this[ulong hash] => numbers[hash];
}
