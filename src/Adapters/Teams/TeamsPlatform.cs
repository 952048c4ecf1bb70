using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Teams;

/// <summary>Teams, as the courier sees it.</summary>
internal sealed class TeamsPlatform(TeamsConnector connector) : IChatPlatform
{
    public string Name => TeamsTranslation.Platform;

    /// <summary>
    /// Teams cannot be asked whether a message was posted, so one of an uncertain fate is posted again.
    /// </summary>
    public async Task<Delivery> SendAsync(Outgoing outgoing, CancellationToken cancellation)
    {
        var address = outgoing.Address;
        if (TeamsRoute.Read(address.Route) is not { } route)
        {
            return new Delivery.Refused("route");
        }

        var message = TeamsMessage.For(outgoing.Reply, address.User);
        if (outgoing is { First: true, Reply: not Reply.Say } && route.CardId is { } card)
        {
            var replaced = await connector.UpdateAsync(route, card, message, cancellation);
            if (replaced is not Delivery.Refused { WholeWorkspace: false })
            {
                return replaced;
            }

            // The clicked card is gone; its answer is still owed.
            message = TeamsMessage.For(outgoing.Reply, address.User);
        }

        return await connector.PostAsync(route, message, cancellation);
    }
}
