using System.Collections.Immutable;

namespace Etiquette.Core.Accepting.Questions;

/// <summary>Never asked: without an answer we go by the role, and an empty profile is a closed network.</summary>
public sealed record DoesYourWorkGainFromContacts()
    : Question("user_role_benefits", "user_role_benefits", nameof(Invitation.RoleBenefits))
{
    private static readonly ImmutableArray<Choice> Answers =
    [
        new(
            "yes",
            "yes",
            "Yes, new contacts help",
            "Your work gains from new contacts",
            "your work gained from new contacts",
            invitation => invitation is { RoleBenefits: true },
            invitation => invitation with { RoleBenefits = true }
        ),
        new(
            "no",
            "no",
            "No, not really",
            "Your work gains little from new contacts",
            "your work gained little from new contacts",
            invitation => invitation is { RoleBenefits: false },
            invitation => invitation with { RoleBenefits = false }
        ),
    ];

    public override ImmutableArray<Choice> Choices => Answers;

    public override (string? Yes, string? No) Bare => ("yes", "no");

    public override string Prompt(Invitation invitation) => "Does your work gain from new contacts?";

    public override bool IsRelevant(Invitation invitation) => false;
}
