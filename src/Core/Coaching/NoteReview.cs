using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Learned;
using Etiquette.Core.Coaching.Mirror;
using Etiquette.Core.Coaching.Reading;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Coaching;

/// <summary>A note, read as its recipient will read it.</summary>
/// <param name="Note">The text that the spans point into.</param>
/// <param name="Checks">In the order in which a reader would mind.</param>
/// <param name="TheyWillThink">One line, in the recipient's voice.</param>
/// <param name="Mirror">What four very different recipients would do with it.</param>
public sealed record NoteReview(
    string Note,
    Label Label,
    IReadOnlyList<Fault> Faults,
    IReadOnlyList<Checked> Checks,
    string TheyWillThink,
    int Length,
    int Limit,
    IReadOnlyList<Reaction> Mirror
)
{
    /// <summary>Longer than any note can be: what comes after is not read.</summary>
    private const int Longest = 4_000;

    public static NoteReview Of(string note, NoteContext context) => Of(note, context, SecondReading.Shipped);

    internal static NoteReview Of(string note, NoteContext context, LinearModel model)
    {
        var read = new NoteText(note.Length > Longest ? note[..Longest] : note, context);
        var checks = Checklist.On(read, model);
        List<Fault> faults = [.. checks.Select(check => check.Fault).OfType<Fault>().Distinct()];
        return new(
            note,
            LabelOf(faults, MayBeSent.May(read)),
            faults,
            checks,
            Impression.Of(faults, read),
            NoteLimit.Count(note),
            context.Limit,
            Reflection.Of(read, faults)
        );
    }

    private static Label LabelOf(List<Fault> faults, bool maySend) =>
        faults switch
        {
            [] => maySend ? Label.Good : Label.Weak,
            _ when faults.Exists(IsGrave) => Label.Bad,
            _ when Empty(faults) => Label.Bad,
            _ => Label.Weak,
        };

    /// <summary>No word of mending helps: the note needs another idea, or should not be sent.</summary>
    private static bool IsGrave(Fault fault) =>
        fault
            is Fault.Scam
                or Fault.Inappropriate
                or Fault.Pitch
                or Fault.Pressure
                or Fault.PlaceholderLeft
                or Fault.FakePersonalisation
                or Fault.WrongName;

    /// <summary>A hello to anybody, from nobody, for nothing.</summary>
    private static bool Empty(List<Fault> faults) =>
        faults.Contains(Fault.Generic)
        && faults.Contains(Fault.NoReason)
        && faults.Contains(Fault.NoIdentity);
}
