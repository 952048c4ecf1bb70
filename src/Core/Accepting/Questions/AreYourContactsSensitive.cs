using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>Asked for a competitor, who would see the list.</summary>
public sealed record AreYourContactsSensitive()
    : Question("contacts_sensitive", "contacts_sensitive", nameof(Invitation.ContactsSensitive))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "yes",
            "yes",
            "Yes, that would matter",
            "Your contacts are sensitive",
            "your contacts were sensitive",
            invitation => invitation is { ContactsSensitive: true },
            invitation => invitation with { ContactsSensitive = true }
        ),
        new(
            "no",
            "no",
            "No, not at all",
            "Your contacts are no secret",
            "your contacts were no secret",
            invitation => invitation is { ContactsSensitive: false },
            invitation => invitation with { ContactsSensitive = false }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override (string? Yes, string? No) Bare => ("yes", "no");

    public override string Prompt(Invitation invitation) =>
        "Would it matter if they saw who your contacts are?";

    public override bool IsRelevant(Invitation invitation) =>
        invitation
            is {
                Relation: Relation.Competitor,
                ContactsSensitive: null,
                HasSensitiveContacts: false,
                IsKnown: false
            };
}
