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
        if (
            facts is not { Knows: null, Tie: null }
            || facts.Relation is Relation.Recruiter
            || message.Listening.About is not null
            || GoesOn(message)
        )
        {
            return;
        }

        // "A journalist" alone may be anybody; "a journalist, blank request" is nobody the writer knows.
        var noted = facts.Note is not (null or Note.Unread) || facts.Signs is not null;
        var described = message
            .Own("Stranger")
            .FirstOrDefault(hit =>
                (noted || hit.Value is "Nameless")
                && !message.IsNegated(hit)
                && !message.IsAboutTheWriter(hit)
                && !message.IsTakenUpByTheWriter(hit)
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

    /// <summary>More is told of somebody whom we have judged: whether they are known has been said, or asked.</summary>
    public static bool GoesOn(Message message) =>
        message.Listening.After is After.Verdict && !Newcomer.IsIntroduced(message);
}
