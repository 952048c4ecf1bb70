using System.Text.Json.Serialization;

namespace Etiquette.Core.Coaching;

/// <summary>What is known around a note; all of it may be absent.</summary>
/// <param name="Recipient">Their name, as the sender gave it.</param>
/// <param name="Role">Their job, in a few words.</param>
/// <param name="Limit">Longest note that this sender's account can send.</param>
public sealed record NoteContext(
    string? Recipient = null,
    string? Role = null,
    Relationship Relationship = Relationship.Stranger,
    int Limit = NoteLimit.Paid,
    NoteKind Kind = NoteKind.Invitation
)
{
    /// <summary>The first word between people who do not know each other: it owes a reason and a name.</summary>
    [JsonIgnore]
    public bool IsFirstWord => Relationship != Relationship.Known && Kind == NoteKind.Invitation;
}

public enum NoteKind
{
    Invitation,

    /// <summary>An answer to somebody's request: "who are you, why?". It owes no reason and no introduction.</summary>
    Reply,

    /// <summary>A kind no.</summary>
    Decline,
}
