using Etiquette.Core.Accepting;

namespace Etiquette.Core.Conversations;

/// <summary>What a whole team shares: the profile that fills what a person did not say of themselves.</summary>
public sealed record Team(Profile Default)
{
    public static readonly Team None = new(Profile.Empty);
}
