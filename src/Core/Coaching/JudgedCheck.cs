namespace Etiquette.Core.Coaching;

/// <summary>
/// A check for a fault that has no sure sign: beside the check's own phrases a classifier reads the note, and may raise
/// the fault or let it go.
/// </summary>
/// <param name="Concern">What is wrong, in words for the sender.</param>
/// <param name="Relief">What is right.</param>
public abstract record JudgedCheck(
    string Id,
    Moral Moral,
    string Row,
    Fault Judged,
    string Concern,
    string Relief
) : Check(Id, Moral, Row)
{
    /// <summary>Between people who know each other some faults are none.</summary>
    public virtual bool Applies(NoteContext context) => true;

    public Checked Doubt(Span? at) => Fail(Concern, at, Judged);

    public Checked Clear(Span? at = null) => Pass(Relief, at);
}
