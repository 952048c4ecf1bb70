using Etiquette.Core.Coaching;

namespace Etiquette.Adapters.Web;

/// <summary>The body of a call for a review: a note, and what is known around it.</summary>
public sealed record ReviewRequest(
    string? Note,
    string? Recipient,
    string? RecipientRole,
    string? Relationship
)
{
    private const int LongestAside = 200;

    /// <summary>The first thing that is wrong with it, or null.</summary>
    public string? Fault =>
        this switch
        {
            _ when string.IsNullOrWhiteSpace(Note) => "\"note\" is needed.",
            { Note.Length: > ChatRequest.LongestText } =>
                $"\"note\" is longer than {ChatRequest.LongestText:N0} characters.",
            { Recipient.Length: > LongestAside } =>
                $"\"recipient\" is longer than {LongestAside} characters.",
            { RecipientRole.Length: > LongestAside } =>
                $"\"recipientRole\" is longer than {LongestAside} characters.",
            { Relationship.Length: > LongestAside } =>
                $"\"relationship\" is longer than {LongestAside} characters.",
            _ => null,
        };

    /// <summary>The review; only for a request without a <see cref="Fault"/>.</summary>
    public NoteReview Review =>
        NoteReview.Of(Note!, new(Recipient, RecipientRole, Relationships.Of(Relationship)));
}
