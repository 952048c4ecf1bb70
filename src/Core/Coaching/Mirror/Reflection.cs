using Etiquette.Core.Accepting;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Learned;
using Etiquette.Core.Coaching.Reading;
using Signs = Etiquette.Core.Accepting.Signs;

namespace Etiquette.Core.Coaching.Mirror;

/// <summary>
/// The mirror test: what the note says becomes the facts of an invitation, and the rules that advise recipients decide
/// for four of them, each with their own goal.
/// </summary>
internal static class Reflection
{
    public static IReadOnlyList<Reaction> Of(NoteText note, IReadOnlyList<Fault> faults) =>
        [.. Reader.All.Select(reader => ReadBy(reader, note, faults))];

    private static Reaction ReadBy(Reader reader, NoteText note, IReadOnlyList<Fault> faults)
    {
        var inMyField = IsAbout(note, reader.Field);
        var cause = CauseOf(note, faults, inMyField);
        var invitation = Facts(note, cause) with { SharedField = inMyField ? true : null };
        var decision = Judgement.Of(invitation.For(reader.Profile)).Decision;
        return new(reader.Who, IsAskedFirst(cause, reader) ? Later(decision) : decision, reader.Say(cause));
    }

    /// <summary>Who is asked too much asks back, but for the one whose door is open to everybody.</summary>
    private static bool IsAskedFirst(Cause cause, Reader reader) =>
        cause is Cause.Rule || cause is Cause.BigFavour && reader.Profile.Goal is not Goal.Open;

    private static Decision Later(Decision decision) =>
        decision is Decision.Accept ? Decision.AskFirst : decision;

    private static Cause CauseOf(NoteText note, IReadOnlyList<Fault> faults, bool inMyField) =>
        faults switch
        {
            _ when faults.Contains(Fault.Scam) => Cause.Scam,
            _ when faults.Contains(Fault.Inappropriate) || note.Has("threat") => Cause.Personal,
            _ when faults.Contains(Fault.Pressure) => Cause.Pressure,
            _ when faults.Any(IsForSomebodyElse) => Cause.ForSomebodyElse,
            _ when faults.Contains(Fault.Pitch) => Cause.Sale,
            _ when !MayBeSent.May(note) => Cause.Rule,
            _ when CarriesNoLink.At(note.Text) is not null => Cause.Link,
            _ when faults.Contains(Fault.Flattery) => Cause.Praise,
            _ when faults.Contains(Fault.NoReason) || faults.Contains(Fault.Generic) => Cause.NoReason,
            _ when faults.Contains(Fault.AskTooBig) => Cause.BigFavour,
            _ when faults.Contains(Fault.NoIdentity) => Cause.NoName,
            [_, ..] => Cause.Untidy,
            _ when note.Context.Relationship == Relationship.Known => Cause.Known,
            _ => inMyField ? Cause.MyField : Cause.Reason,
        };

    private static bool IsForSomebodyElse(Fault fault) =>
        fault is Fault.PlaceholderLeft or Fault.WrongName or Fault.FakePersonalisation;

    private static Invitation Facts(NoteText note, Cause cause) =>
        new()
        {
            Knows = note.Context.Relationship switch
            {
                Relationship.Stranger => Knows.No,
                Relationship.Acquaintance when cause == Cause.NoName => Knows.Unsure,
                _ => Knows.Yes,
            },
            Tie = note.Context.Relationship switch
            {
                Relationship.Known => Tie.Colleague,
                Relationship.Acquaintance => Tie.MetInPerson,
                _ => null,
            },
            Note = cause switch
            {
                Cause.Scam => Note.Scam,
                Cause.Personal => Note.Personal,
                Cause.Sale => Note.Pitch,
                Cause.Praise => Note.Flattery,
                Cause.Pressure or Cause.ForSomebodyElse or Cause.NoReason => Note.Generic,
                _ => Note.Reason,
            },
            Relation = cause is Cause.Sale ? Relation.Seller : null,
            Signs = cause switch
            {
                Cause.Pressure => Signs.Urgency,
                Cause.Link => Signs.FileOrLink,
                _ => Signs.None,
            },
        };

    private static bool IsAbout(NoteText note, string field)
    {
        foreach (var word in note.Words)
        {
            if (Array.IndexOf(Kinds.Of(word.Text), field) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
