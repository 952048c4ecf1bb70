using Etiquette.Core.Accepting;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// Nobody says "a wedding planner with a blank request" of a person they know: such a description says that
/// the requester is a stranger, unless anything else says otherwise.
/// </summary>
internal static class Strangers
{
    public static void Find(FactSheet sheet)
    {
        var (message, facts) = (sheet.Message, sheet.Facts);
        if (facts is not { Knows: null, Tie: null })
        {
            return;
        }

        var described = message
            .Own("Stranger")
            .FirstOrDefault(hit =>
                !message.IsNegated(hit)
                && !message.IsAboutTheWriter(hit)
                && !message.Own("Role").Any(role => role.Overlaps(hit))
            );
        if (described.Label is not null)
        {
            sheet.State(nameof(Invitation.Knows), described, it => it with { Knows = Knows.No });
        }
        else if (facts.Note is Note.Scam or Note.Personal or Note.Pitch)
        {
            sheet.State(
                nameof(Invitation.Knows),
                sheet.Words[nameof(Invitation.Note)],
                it => it with { Knows = Knows.No }
            );
        }
    }
}
