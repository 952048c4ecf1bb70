using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Adapters.Slack;

/// <summary>/etiquette. https://docs.slack.dev/interactivity/implementing-slash-commands</summary>
internal static class SlackCommand
{
    public const string UsageHint = "[accept | note | review | tip | tips | me | help] ...";

    /// <summary>A sub-command is short for a sentence; anything else is taken as it was typed.</summary>
    private static readonly Dictionary<string, string> Sentences = new(StringComparer.OrdinalIgnoreCase)
    {
        ["accept"] = "should I accept",
        ["note"] = "help me write a note to",
        ["review"] = "review my note:",
        ["tip"] = "give me a tip",
        ["tips"] = "tips for this channel",
        ["me"] = "my settings",
    };

    public static SlackPayload Read(
        Func<string, string> field,
        SlackIdentity identity,
        SlackResponseUrl responseUrl
    )
    {
        var (user, channel) = (field("user_id"), field("channel_id"));
        if (SlackTenant.OfCommand(field) is not { } workspace || user.Length == 0 || channel.Length == 0)
        {
            return new SlackPayload.Ignored("command");
        }

        if (identity.IsForeign(workspace, field("api_app_id") is { Length: > 0 } app ? app : null))
        {
            return new SlackPayload.Foreign(workspace);
        }

        return new SlackPayload.Heard(
            new(
                SlackDelivery.Of(workspace, user, channel, field("trigger_id"), field("response_url")),
                SlackAddress.Privately(workspace, user, channel, responseUrl.Seal(field("response_url"))),
                new Heard.Said(Sentence(Clean.FromSlack(field("text")).Trim()))
            )
            {
                Around = SlackPlace.Around(channel, field("channel_name"), field("text")),
            }
        );
    }

    private static string Sentence(string typed)
    {
        if (typed.Length == 0)
        {
            return "help";
        }

        var end = typed.IndexOf(' ', StringComparison.Ordinal);
        var (word, rest) = end < 0 ? (typed, "") : (typed[..end], typed[end..]);
        return Sentences.TryGetValue(word, out var sentence) ? sentence + rest : typed;
    }
}
