using System.Text.Json.Nodes;
using Etiquette.Adapters.Web.TryOut;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Web;

/// <summary>A conversation on the web as a place for tips: one person's own.</summary>
internal static class WebPlace
{
    public static Surroundings Around(Address address, string? zone)
    {
        var route = new JsonObject { ["user"] = address.User }.ToJsonString();
        return new(new Place(address.Conversation, PlaceKind.Personal, null, route))
        {
            Zone = string.IsNullOrEmpty(zone) ? null : zone,
            MayManage = Permission.Yes,
            PrivateRoute = route,
        };
    }

    /// <summary>Whose page it is; null when the route is none of ours.</summary>
    public static Visitor? Visitor(Address address) =>
        (string?)JsonNode.Parse(address.Route)?["user"] is { Length: > 0 } user
            ? new(user, address.Conversation)
            : null;
}
