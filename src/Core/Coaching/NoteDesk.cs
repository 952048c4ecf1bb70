namespace Etiquette.Core.Coaching;

/// <summary>What is known around the note: the user's account, and the day.</summary>
public sealed record NoteDesk(NoteAccount Account, DateOnly Today)
{
    /// <summary>A text that fits the free account fits every account.</summary>
    public int Limit => Account.Limit ?? NoteLimit.Free;

    /// <summary>A text of the user's own is measured by the paid limit until we know better.</summary>
    public int LimitOfTheirs => Account.Limit ?? NoteLimit.Paid;
}
