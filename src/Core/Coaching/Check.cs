using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching;

/// <summary>One thing to look for in a note. Its file is its sentence, its id the file name in kebab case.</summary>
/// <param name="Row">The row of the knowledge page that it rests on ("D1").</param>
public abstract record Check(string Id, Moral Moral, string Row)
{
    public abstract Checked On(NoteText note);

    protected Checked Pass(string text, Span? at = null) => new(Id, Moral, true, text, At: at);

    protected Checked Fail(string text, Span? at = null, Fault? fault = null, Edit? edit = null) =>
        new(Id, Moral, false, text, fault, at, edit);
}

/// <summary>What one check found.</summary>
/// <param name="Fault">Null for advice that does not lower the label.</param>
/// <param name="At">The words that it is about; null when it is about something that is not there.</param>
public sealed record Checked(
    string Id,
    Moral Moral,
    bool Pass,
    string Text,
    Fault? Fault = null,
    Span? At = null,
    Edit? Edit = null
);

/// <summary>A proposal: these words instead of those, and why. Empty words mean: leave them out.</summary>
public sealed record Edit(Span At, string Instead, string Because);
