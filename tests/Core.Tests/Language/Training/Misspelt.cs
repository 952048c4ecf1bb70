using System.Text;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>
/// What somebody writes in a note counts the same however they spell it, so it is learned in two spellings: as it is, and with
/// slips of the finger and of the ear in its longer words. The same text gives the same slips.
/// </summary>
internal static class Misspelt
{
    private const int Shortest = 4;
    private static readonly (string Right, string Wrong)[] byEar =
    [
        ("ph", "f"),
        ("ea", "ee"),
        ("ough", "uff"),
        ("tion", "shun"),
        ("ie", "ei"),
        ("ou", "oo"),
        ("ck", "k"),
        ("ll", "l"),
        ("ss", "s"),
        ("ee", "ea"),
        ("igh", "ite"),
        ("c", "k"),
    ];

    /// <returns>Null where nothing is quoted.</returns>
    public static string? Note(Message message)
    {
        var text = new StringBuilder(message.Text);
        for (var at = message.Tokens.Count - 1; at >= 0; at--)
        {
            var token = message.Tokens[at];
            if (token.Quote > 0 && token.End - token.Start >= Shortest)
            {
                var word = message.Text[token.Start..token.End];
                text.Remove(token.Start, word.Length).Insert(token.Start, Slip(word, at));
            }
        }

        return text.Equals(message.Text) ? null : text.ToString();
    }

    // One word in two stays as it is.
    private static string Slip(string word, int at)
    {
        var middle = 1 + ((at + word.Length) % (word.Length - 2));
        var kind = ((at * 7) + word.Length) % 6;
        if (
            kind == 0
            && byEar.FirstOrDefault(sound => word.Contains(sound.Right, StringComparison.Ordinal))
                is { Right: { } right, Wrong: var wrong }
        )
        {
            return word.Replace(right, wrong, StringComparison.Ordinal);
        }

        return kind switch
        {
            0 => word.Remove(middle, 1),
            1 => word.Insert(middle, word[middle].ToString()),
            2 => word[..middle] + word[middle + 1] + word[middle] + word[(middle + 2)..],
            _ => word,
        };
    }
}
