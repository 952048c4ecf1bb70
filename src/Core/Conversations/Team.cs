using Etiquette.Core.Accepting;

namespace Etiquette.Core.Conversations;

/// <summary>What a whole team shares: the profile that fills what a person did not say of themselves.</summary>
/// <param name="SecurityContact">Where reports go ("security@example.org"); named in a report's text.</param>
public sealed record Team(Profile Default, string? SecurityContact = null)
{
    public static readonly Team None = new(Profile.Empty);
}
