using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tips.Subscribing;

/// <summary>Who may set up and change the tips of a place.</summary>
internal static class TipDeskRights
{
    public const string Refusal =
        "In this channel only those who manage it set up tips, or whoever set them up. Ask one of them, "
        + "or let me send you tips in our direct messages.";

    /// <param name="subscription">Null: a new one.</param>
    public static bool May(this TipDesk desk, Subscription? subscription) =>
        subscription?.Owner == desk.User
        || (subscription?.Place ?? desk.Around.Here) is { Kind: PlaceKind.Personal }
        || desk.Manages();

    public static bool Manages(this TipDesk desk) =>
        desk.Rules.WhoMay is WhoMay.Members
        || desk.Around.MayManage is Permission.Yes
        || (desk.Around.MayManage is Permission.Unknown && desk.Rules.WhoMay is WhoMay.ManagersWhereKnown);
}
