using System.Security.Cryptography;
using System.Text;

namespace Etiquette.Adapters.Slack;

/// <summary>The names by which a repeated delivery is recognised.</summary>
internal static class SlackDelivery
{
    /// <summary>
    /// A message is named by its place, not by the event: a mention reaches us as <c>app_mention</c> and as
    /// <c>message</c>, and is one thing said. Its time stands first, so that what is new lies side by side in every
    /// index: a transaction of many turns changes one page there, and not one for each turn.
    /// </summary>
    public static DeliveryId Message(string workspace, string channel, string ts) =>
        new($"slack:{workspace}:{ts}:{channel}");

    public static DeliveryId Event(string workspace, string id) => new($"slack:{workspace}:{id}");

    /// <summary>Clicks and commands have no id of their own: what they are made of names them.</summary>
    public static DeliveryId Of(string workspace, params ReadOnlySpan<string?> parts) =>
        new($"slack:{workspace}:{Digest(string.Join('\n', parts))}");

    /// <summary>Sixteen bytes of SHA-256, enough to be unique and too little to tell anything.</summary>
    public static string Digest(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
