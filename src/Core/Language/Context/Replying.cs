using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Facts;

namespace Etiquette.Core.Language.Context;

/// <summary>A bare "yes", "no" or "I don't know" means what the open question makes of it.</summary>
internal static class Replying
{
    public static Answer? To(Message message, FactSheet sheet)
    {
        if (DeniesSomethingElse(sheet))
        {
            sheet.Restate(nameof(Invitation.Note), "", it => it with { Note = null });
        }

        if (message.Listening.About is not { } about)
        {
            return null;
        }

        if (Says(message, "DontKnow") && StatesNothing(sheet, about))
        {
            sheet.Forget();
            return Answer.DontKnow;
        }

        Answer? answer =
            Says(message, "No") && !SpeaksOfTheNote(sheet, about) ? Answer.No
            : Says(message, "Yes") ? Answer.Yes
            : null;
        if (answer is not null)
        {
            Learn(sheet, about, answer == Answer.Yes);
        }
        else if (about == "note" && sheet.Facts.Note is null && sheet.Words.Count == 0)
        {
            TakeAsTheNote(sheet);
        }

        return answer is not null && message.Tokens.Count <= 4 ? answer : null;
    }

    // "No, nothing odd" denies what was asked or said, and tells nothing of a note.
    private static bool DeniesSomethingElse(FactSheet sheet) =>
        sheet.Facts.Note is Note.None or Note.Generic
        && sheet.Message.Listening
            is { About: null, After: After.Verdict }
                or { About: not (null or "note"), IsAboutANote: false }
        && !sheet.Message.Speaks("note")
        && sheet.Words.GetValueOrDefault(nameof(Invitation.Note)) is { } words
        && (
            words.StartsWith("no", StringComparison.OrdinalIgnoreCase)
            || sheet.Message.Own("Answer") is not []
        );

    // "No note", said while something else is asked, denies nothing else.
    private static bool SpeaksOfTheNote(FactSheet sheet, string about) =>
        about != "note"
        && sheet.Facts.Note is Note.None
        && sheet.Message.Speaks("note")
        && sheet.Words.GetValueOrDefault(nameof(Invitation.Note)) is { Length: > 2 } words
        && sheet.Message.Text.Trim().StartsWith(words, StringComparison.OrdinalIgnoreCase)
        && !words.AsSpan().ContainsAny(',', '.', ';');

    private static bool StatesNothing(FactSheet sheet, string about) =>
        sheet.Words.Count == 0
        || (about != "knows_requester" && sheet.Words.Keys.All(fact => fact == nameof(Invitation.Knows)));

    private static bool Says(Message message, string answer) =>
        message.Own("Answer").Any(hit => hit.Value.SequenceEqual(answer));

    private static void Learn(FactSheet sheet, string about, bool yes)
    {
        var words = sheet.Message.Text.Trim();
        var facts = sheet.Facts;
        switch (about)
        {
            case "knows_requester" when facts.Knows is null:
                sheet.State(nameof(facts.Knows), words, it => it with { Knows = yes ? Knows.Yes : Knows.No });
                break;
            case "note" when facts.Note is null:
                sheet.State(
                    nameof(facts.Note),
                    words,
                    it => it with { Note = yes ? Note.Unread : Note.None }
                );
                break;
            case "mutuals" when facts.Mutuals is null && !yes:
                sheet.State(nameof(facts.Mutuals), words, it => it with { Mutuals = 0 });
                break;
            case "red_flags" when facts.Signs is null && !yes:
                sheet.State(nameof(facts.Signs), words, it => it with { Signs = Signs.None });
                break;
            case "user_role_benefits" when facts.RoleBenefits is null:
                sheet.State(nameof(facts.RoleBenefits), words, it => it with { RoleBenefits = yes });
                break;
            case "contacts_sensitive" when facts.ContactsSensitive is null:
                sheet.State(
                    nameof(facts.ContactsSensitive),
                    words,
                    it => it with { ContactsSensitive = yes }
                );
                break;
            case "requester_role" when facts.Relation is null && !yes:
                sheet.State(nameof(facts.Relation), words, it => it with { Relation = Relation.None });
                break;
            default:
                break;
        }
    }

    // Whatever else is typed when we asked for the note is the note.
    private static void TakeAsTheNote(FactSheet sheet)
    {
        var text = sheet.Message.Text.Trim();
        if (text.Length > 0)
        {
            var kind = NoteKind.OfContent(sheet.Message, quoted: sheet.Message.HasQuote, text);
            sheet.State(nameof(Invitation.Note), text, it => it with { Note = kind });
        }
    }
}
