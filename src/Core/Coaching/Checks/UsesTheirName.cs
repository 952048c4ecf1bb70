using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

/// <summary>A short form or a surname is theirs too; another name means that the note was meant for somebody else.</summary>
public sealed record UsesTheirName() : Check("uses-their-name", Moral.SpendTimeOnIt, "D15")
{
    public override Checked On(NoteText note) =>
        Wrong(note) is { } at
            ? Fail(
                $"You greet \"{at.In(note.Text)}\", and the note goes to {note.Context.Recipient}.",
                at,
                Fault.WrongName,
                new(
                    at,
                    NameFor(note.Context.Recipient!, note.Greeting.Name.Length),
                    "Their own name, as they write it."
                )
            )
            : Pass("The name is right, as far as we know.", note.Greeting.NameAt);

    /// <summary>"Zoe" for "Zoe Vane" where one word was written; a title stays with its name.</summary>
    public static string NameFor(string recipient, int words)
    {
        var all = Reading.Words.Of(recipient);
        return words > 1 || all.Length < 2 || Lexicon.Titles.Contains(all[0].Text)
            ? recipient
            : all[0].Span.In(recipient);
    }

    /// <summary>The greeting's name when it cannot be the recipient's.</summary>
    public static Span? Wrong(NoteText note) =>
        note.Context.Recipient is { Length: > 0 } recipient
        && char.IsUpper(recipient[0])
        && note.Greeting is { NameAt: { } at, Name: var name }
        && Reading.Words.Of(recipient).Any(word => !Lexicon.Titles.Contains(word.Text))
        && !note.Placeholders.Any(blank => blank.Overlaps(at))
        && !name.Any(word => Names.Same(word.Text, recipient))
            ? at
            : null;
}
