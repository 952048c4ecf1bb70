using System.Text.Json.Nodes;
using Etiquette.Core.Conversations;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Teams;

/// <summary>Teams, as the courier sees it.</summary>
internal sealed class TeamsPlatform(
    TeamsConnector connector,
    ITeamsReferences references,
    IOptions<TeamsOptions> options
) : IChatPlatform
{
    public string Name => TeamsTranslation.Platform;

    /// <summary>Half of what Teams allows a tenant: somebody may be waiting for an answer.</summary>
    public Pace Pace => new(TimeSpan.FromSeconds(1), PerSecond: 25);

    /// <summary>
    /// Teams cannot be asked whether a message was posted, so one of an uncertain fate is posted again.
    /// </summary>
    public async Task<Delivery> SendAsync(Outgoing outgoing, CancellationToken cancellation)
    {
        var tenant = outgoing.Address.Workspace;
        if (TeamsRoute.Read(outgoing.Address.Route) is not { } stored)
        {
            return new Delivery.Refused("route");
        }

        if (await CurrentAsync(tenant, stored, cancellation) is not { } route)
        {
            return new Delivery.Refused("inactive");
        }

        var delivery = await PostAsync(outgoing, route, cancellation);
        if (
            delivery is Delivery.Refused
            {
                Obstacle: Obstacle.NotAMember or Obstacle.PlaceIsGone or Obstacle.NotAllowed
            }
        )
        {
            // Not forgotten: another installation brings it back.
            await references.SetActiveAsync(tenant, route.Place, active: false, cancellation);
        }

        return delivery;
    }

    public async Task<Surroundings> LookAroundAsync(Incoming incoming, CancellationToken cancellation) =>
        incoming.Around is { Here: { } here, MayManage: Permission.Unknown } around
            ? around with
            {
                MayManage = await MayManageAsync(incoming.Address, here, cancellation),
            }
            : incoming.Around;

    /// <summary>
    /// Teams does not tell us who owns a team: whoever brought us there manages us, and whom the settings name. A chat
    /// has no owners.
    /// </summary>
    private async Task<Permission> MayManageAsync(Address who, Place here, CancellationToken cancellation) =>
        options.Value.Administrators.Contains(who.User, StringComparer.OrdinalIgnoreCase) ? Permission.Yes
        : here.Kind is not PlaceKind.Channel ? Permission.Unknown
        : (await references.FindAsync(who.Workspace, here.Id, cancellation))?.Installer switch
        {
            null => Permission.Unknown,
            { } installer when installer == who.User => Permission.Yes,
            _ => Permission.No,
        };

    /// <summary>
    /// An answer goes where the question came from. What we say of our own accord may be days late: it goes where the
    /// conversation is now, and nowhere (null) when we are not wanted there any more.
    /// </summary>
    private async Task<TeamsRoute?> CurrentAsync(
        string tenant,
        TeamsRoute stored,
        CancellationToken cancellation
    ) =>
        stored is not { ActivityId: null, CardId: null, Replaces: null }
        || await references.FindAsync(tenant, stored.Place, cancellation) is not { } known
            ? stored
        : known.IsActive ? stored with { ServiceUrl = known.ServiceUrl }
        : null;

    private async Task<Delivery> PostAsync(
        Outgoing outgoing,
        TeamsRoute route,
        CancellationToken cancellation
    )
    {
        var tenant = outgoing.Address.Workspace;
        if (outgoing.Earlier is { } earlier)
        {
            return await PutRightAsync(outgoing, route.Of(earlier.PlatformId), earlier, cancellation);
        }

        if (outgoing.First && Replaced(outgoing, route) is { } old)
        {
            var replaced = await connector.UpdateAsync(
                tenant,
                route,
                old,
                Message(outgoing, route),
                cancellation
            );
            if (replaced is not Delivery.Refused { Obstacle: Obstacle.Unknown, WholeWorkspace: false })
            {
                return replaced;
            }

            // What was to be replaced is gone; the answer is still owed.
        }

        return route switch
        {
            { IsUnopenedChat: true } => await PostInPrivateAsync(outgoing, route, cancellation),
            { IsNewPost: true } => await connector.StartPostAsync(
                tenant,
                route,
                Message(outgoing, route),
                cancellation
            ),
            _ => await connector.PostAsync(tenant, route, Message(outgoing, route), cancellation),
        };
    }

    private Task<Delivery> PutRightAsync(
        Outgoing outgoing,
        TeamsRoute route,
        Earlier earlier,
        CancellationToken cancellation
    )
    {
        var (tenant, id) = (outgoing.Address.Workspace, earlier.PlatformId);
        return earlier.IsWithdrawn
            ? connector.DeleteAsync(tenant, route, id, cancellation)
            : connector.UpdateAsync(tenant, route, id, Message(outgoing, route), cancellation);
    }

    private async Task<Delivery> PostInPrivateAsync(
        Outgoing outgoing,
        TeamsRoute route,
        CancellationToken cancellation
    )
    {
        var tenant = outgoing.Address.Workspace;
        var opened = await connector.OpenChatAsync(tenant, route, route.Member!, cancellation);
        if (opened is not Delivery.Sent { PlatformId: { } chat })
        {
            return opened is Delivery.Sent ? new Delivery.Refused("no_chat") : opened;
        }

        var there = route with { ConversationId = chat };
        return await connector.PostAsync(tenant, there, Message(outgoing, there), cancellation);
    }

    private static JsonObject Message(Outgoing outgoing, TeamsRoute route) =>
        TeamsMessage.For(outgoing.Reply, outgoing.Address.User, route);

    /// <summary>A card that was clicked makes room for the next card, and stays when we only say something.</summary>
    private static string? Replaced(Outgoing outgoing, TeamsRoute route) =>
        route.Replaces ?? (outgoing.Reply is Reply.Say ? null : route.CardId);
}
