using System.Buffers;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

/// <summary>Code, or a language that we do not read: better said than guessed at.</summary>
public sealed record CanBeRead() : Check("can-be-read", Moral.RespectTheirTime, "D9")
{
    private const int FewWords = 4;
    private const int ManyMarks = 12;

    private static readonly SearchValues<char> marks = SearchValues.Create("{};<>=");

    public override Checked On(NoteText note) =>
        note switch
        {
            { Words.IsEmpty: true } => Fail("There are no words in it. One true sentence is enough."),
            _ when LooksLikeCode(note) => Fail(
                "This looks like code, not like a note. Paste the words that you want to send.",
                note.Whole
            ),
            _ when IsForeign(note) => Fail(
                "I read English, German, French, Spanish, Portuguese, Italian and Dutch, and this seems to be "
                    + "another language. I checked what I could; a colleague who reads it knows better.",
                note.Whole
            ),
            _ => Pass("I can read it."),
        };

    /// <summary>Neither phrases nor weights have anything to say of it.</summary>
    public static bool IsBeyondUs(NoteText note) =>
        note.Words.IsEmpty || LooksLikeCode(note) || IsForeign(note);

    private static bool LooksLikeCode(NoteText note) =>
        note.Text.AsSpan().IndexOfAny(marks) >= 0
        && note.Placeholders.IsEmpty
        && ManyMarks
            * note.Text.Count(letter => letter is '{' or '}' or ';' or '<' or '>' or '=' or '(' or ')')
            > note.Text.Length;

    private static bool IsForeign(NoteText note)
    {
        int words = 0,
            strange = 0,
            small = 0;
        for (var at = 0; at < note.Words.Length; at++)
        {
            if (note.InBody(at))
            {
                var word = note.Words[at];
                words++;
                strange += word.Text[0] > '\u024f' ? 1 : 0;
                small +=
                    Lexicon.IsSmall(note.Language, word.Text) || Lexicon.Generic.Contains(word.Text) ? 1 : 0;
            }
        }

        return 2 * strange > words || words > FewWords && 6 * small < words && !note.Has("textspeak");
    }
}
