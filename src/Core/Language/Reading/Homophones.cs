using Etiquette.Core.Language.Matching;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>"I red your artikel and wood like to ask": words that are taken for one another by ear, or spelt in two ways.</summary>
internal static class Homophones
{
    private const int Longest = 64;

    private static readonly Dictionary<ulong, Term> meant = Read();

    /// <returns>The word that stands for all that sound so; null where it is taken for no other.</returns>
    public static Term? Of(ReadOnlySpan<char> folded) => meant.GetValueOrDefault(Term.HashOf(folded));

    /// <summary>Reads what is quoted as it sounds, so that a phrase finds it however it is spelt.</summary>
    public static void Mark(List<Token> tokens, string text, Grammar grammar)
    {
        for (var at = tokens.Count - 1; at >= 0; at--)
        {
            if (tokens[at] is not { Quote: > 0 } token || token.Is(Look.Capital))
            {
                continue;
            }

            if (
                Heard(text.AsSpan(token.Start..token.End)) is { } heard
                && grammar.Word(heard) is > 0 and var word
            )
            {
                tokens[at] = token with { Word = word, Look = token.Look | Look.Guessed };
            }
            else if (IsYour(tokens, at, grammar))
            {
                tokens[at] = token with { Word = grammar.Word("your"), End = tokens[at + 1].End };
                tokens.RemoveAt(at + 1);
            }
        }
    }

    // "I read you're article"
    private static bool IsYour(List<Token> tokens, int at, Grammar grammar) =>
        at + 2 < tokens.Count
        && tokens[at].Word == grammar.Word("you")
        && tokens[at + 1].Is(Look.Glued)
        && tokens[at + 1].Word == grammar.Word("are")
        && grammar.WorksOfMine.Contains(tokens[at + 2].Word);

    private static ulong? Heard(ReadOnlySpan<char> written)
    {
        var folded = Folding.Fold(written, stackalloc char[Longest]);
        return Of(folded)?.Hash ?? (Respelling.Of(folded) is { } respelt ? Term.HashOf(respelt) : null);
    }

    private static Dictionary<ulong, Term> Read()
    {
        var found = new Dictionary<ulong, Term>();
        foreach (var line in Resource.Lines("Words/homophones"))
        {
            if (line.Span[0] == '#')
            {
                continue;
            }

            Term? first = null;
            foreach (var word in line.Span.Split(' '))
            {
                var term = new Term(line.Span[word].ToString());
                found.Add(term.Hash, first ??= term);
            }
        }

        return found;
    }
}
