using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

/// <summary>Something pasted by mistake: a password, a key, a card number.</summary>
public sealed partial record KeepsSecretsOut() : Check("keeps-secrets-out", Moral.RespectTheirTime, "C18")
{
    public override Checked On(NoteText note) =>
        At(note.Text) is { } at
            ? Fail(
                "This looks like a password, a key or a card number. Take it out, and change it if it was real.",
                at
            )
            : Pass("No secrets.");

    public static Span? At(string text) =>
        Secret().Match(text) is { Success: true } found ? new(found.Index, found.Index + found.Length) : null;

    [GeneratedRegex(
        @"\b(?:xox[abprs]-|gh[pousr]_|sk-|AKIA|eyJ)[\w\-]{12,200}|-----BEGIN [A-Z ]{3,30}-----|\b(?:password|passwort|pwd|api[_ ]?key|secret)\s?[:=]\s?\S{4,80}|\b(?:\d{4}[ \-]){3}\d{4}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Secret();
}
