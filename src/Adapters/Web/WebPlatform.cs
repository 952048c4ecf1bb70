using Etiquette.Adapters.Web.TryOut;

namespace Etiquette.Adapters.Web;

/// <summary>The web, as the courier sees it: what is posted unasked stands on the visitor's page, as long as that lives.</summary>
internal sealed class WebPlatform(Transcripts transcripts) : IChatPlatform
{
    public string Name => ChatEndpoint.Platform;

    public Task<Delivery> SendAsync(Outgoing outgoing, CancellationToken cancellation)
    {
        if (WebPlace.Visitor(outgoing.Address) is not { } visitor)
        {
            return Task.FromResult<Delivery>(new Delivery.Refused("no_page"));
        }

        if (outgoing.Earlier is { } earlier)
        {
            transcripts.Amend(visitor, earlier.PlatformId, earlier.IsWithdrawn ? null : outgoing.Reply);
            return Task.FromResult<Delivery>(new Delivery.Sent(earlier.PlatformId));
        }

        // Two with one key are one: a post whose mark got lost does no harm.
        var exchange = new Exchange(new DeliveryId(outgoing.Key), Said: "", [outgoing.Reply]);
        transcripts.Add(visitor, exchange);
        return Task.FromResult<Delivery>(new Delivery.Sent(exchange.Mark));
    }
}
