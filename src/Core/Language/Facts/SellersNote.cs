using Etiquette.Core.Accepting;

namespace Etiquette.Core.Language.Facts;

/// <summary>"A damp-proofing salesman again": of a seller whom one does not know, the offer goes without saying.</summary>
internal static class SellersNote
{
    public static void Find(FactSheet sheet)
    {
        if (sheet.Facts is { Relation: Relation.Seller, Note: null, Knows: not Knows.Yes, Tie: null })
        {
            sheet.State(
                nameof(Invitation.Note),
                sheet.Words[nameof(Invitation.Relation)],
                facts => facts with { Note = Note.Pitch }
            );
        }
    }
}
