using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Teams;

/// <summary>Who speaks to us, and where: without all of it there is nobody to answer.</summary>
internal sealed record TeamsParty(string Tenant, string User, string Member, string Bot, TeamsRoute Route)
{
    /// <summary>Only a developer's own machine sends activities without a tenant.</summary>
    public const string NoTenant = "local";

    public static TeamsParty? Of(TeamsActivity activity) =>
        activity is { From: { } from, Conversation: { } conversation, ServiceUrl: { } serviceUrl }
        && from != activity.Recipient
        // Another bot's words: two polite bots would thank each other for ever.
        && !from.StartsWith("28:", StringComparison.Ordinal)
            ? new(
                TenantOf(activity),
                activity.AadObjectId ?? from,
                from,
                activity.Recipient ?? "",
                new(
                    serviceUrl,
                    conversation,
                    activity.Recipient,
                    Member: from,
                    Kind: activity.ConversationType
                )
            )
            : null;

    public static string TenantOf(TeamsActivity activity) =>
        activity.Tenants is [var tenant, ..] ? tenant : NoTenant;

    public Surroundings Around(TeamsActivity activity) =>
        new(
            new Place(
                Route.Place,
                Route.Kind switch
                {
                    "channel" => PlaceKind.Channel,
                    "groupChat" => PlaceKind.Group,
                    _ => PlaceKind.Personal,
                },
                Label: null,
                (Route with { ConversationId = Route.Place }).Write()
            )
        )
        {
            Zone = activity.TimeZone,
            Under = activity.ReplyToId ?? Route.ThreadRoot,
            MayManage = activity.IsPersonal ? Permission.Yes : Permission.Unknown,
            // Without a conversation: the chat with this member is opened when it is wanted.
            PrivateRoute = (Route with { ConversationId = "", Kind = "personal" }).Write(),
        };

    public DeliveryId Delivery(TeamsActivity activity) => Delivery(activity.Id ?? "");

    public DeliveryId Delivery(string id) =>
        new($"{TeamsTranslation.Platform}:{Tenant}:{Route.ConversationId}:{id}");

    // A thread of a channel is "channel;messageid=root" for Teams, and "place/thread" for the rest of us.
    public Address At(TeamsRoute route) =>
        At(route, Route.ConversationId.Replace(";messageid=", "/", StringComparison.Ordinal));

    public Address At(TeamsRoute route, string conversation) =>
        new(TeamsTranslation.Platform, Tenant, User, conversation, route.Write());
}
