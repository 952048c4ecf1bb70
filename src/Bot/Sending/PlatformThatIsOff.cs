using Etiquette.Adapters;

namespace Etiquette.Bot.Sending;

/// <summary>Replies to a platform that was switched off meanwhile wait, for a while, for it to come back.</summary>
internal sealed class PlatformThatIsOff(string name) : IChatPlatform
{
    public string Name => name;

    public Task<Delivery> SendAsync(Outgoing outgoing, CancellationToken cancellation) =>
        Task.FromResult<Delivery>(new Delivery.Busy(null, "platform_off"));
}
