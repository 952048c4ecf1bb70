using System.Text.RegularExpressions;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Slack;

/// <summary>What a delivery itself tells of the place it comes from.</summary>
internal static partial class SlackPlace
{
    /// <param name="text">As Slack sent it, with the channels that it names.</param>
    /// <param name="under">The message that was clicked, or under which the thread hangs.</param>
    public static Surroundings Around(
        string channel,
        string? label = null,
        string? text = null,
        string? under = null
    ) =>
        new(Of(channel, label))
        {
            Named =
            [
                .. Channels()
                    .Matches(text ?? "")
                    .Select(named => Of(named.Groups["id"].Value, named.Groups["name"].Value)),
            ],
            Under = under,
        };

    public static bool IsDirect(string channel) => channel.StartsWith('D');

    private static Place Of(string channel, string? label) =>
        new(
            channel,
            channel.Length == 0
                ? PlaceKind.Personal
                : channel[0] switch
                {
                    'D' or 'U' or 'W' => PlaceKind.Personal,
                    'G' => PlaceKind.Group,
                    _ => PlaceKind.Channel,
                },
            string.IsNullOrEmpty(label) ? null : $"#{label}",
            new SlackRoute(channel).ToString()
        );

    /// <summary>"&lt;#C123|general&gt;"; private channels come without their name.</summary>
    [GeneratedRegex(@"<#(?<id>[CG][A-Z0-9]{1,30})(\|(?<name>[^<>]{0,100}))?>", RegexOptions.ExplicitCapture)]
    private static partial Regex Channels();
}
