namespace Etiquette.Adapters.Teams;

/// <summary>Whom a card is for, and where it is shown.</summary>
/// <param name="User">Who may answer it.</param>
/// <param name="Member">The same person as Teams calls them in this conversation; null where we do not know.</param>
/// <param name="IsShared">Others see it too.</param>
/// <param name="Dialog">The dialog that it is shown in; null in a chat.</param>
public sealed record Audience(
    string User,
    string? Member = null,
    bool IsShared = false,
    string? Dialog = null
)
{
    public static Audience Of(string user, TeamsRoute? route) =>
        new(user, route?.Member, route?.Kind is "groupChat" or "channel");
}
