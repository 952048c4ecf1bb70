using System.Text.Json;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Adapters.Slack;

/// <summary>Events: what people write to the bot, their opening its chat, and the end. https://docs.slack.dev/apis/events-api</summary>
/// <remarks>
/// In channels the bot hears only what mentions it: without a mention Slack sends nothing (it would need the right
/// to read the whole channel), and messages that arrive all the same are left alone.
/// </remarks>
internal static class SlackEvent
{
    public static SlackPayload Read(JsonElement envelope, SlackIdentity identity)
    {
        var installation = envelope.At("authorizations").First();
        if (Workspace(envelope, installation) is not { } workspace)
        {
            return new SlackPayload.Ignored("workspace");
        }

        if (identity.IsForeign(workspace, envelope.Text("api_app_id")))
        {
            return new SlackPayload.Foreign(workspace);
        }

        var inner = envelope.At("event");
        var bot = identity.BotUser ?? (installation.IsTrue("is_bot") ? installation.Text("user_id") : null);
        return inner.Text("type") switch
        {
            "message" or "app_mention" => Message(inner, workspace, bot),
            "app_uninstalled" when envelope.Text("event_id") is { } id => new SlackPayload.Removed(
                workspace,
                SlackDelivery.Event(workspace, id)
            ),
            "app_home_opened" => Arrival(envelope, inner, workspace),
            _ => new SlackPayload.Ignored("event"),
        };
    }

    private static SlackPayload Message(JsonElement message, string workspace, string? bot)
    {
        // Edits, deletions, joins, and posts of bots, ours first of all: answering those would never end.
        if (message.Has("subtype") || message.Has("bot_id") || message.Has("hidden"))
        {
            return new SlackPayload.Ignored("message");
        }

        if (
            message.Text("user") is not { } user
            || user == bot
            || message.Text("channel") is not { } channel
            || message.Text("ts") is not { } ts
            || message.Text("text") is not { } text
        )
        {
            return new SlackPayload.Ignored("message");
        }

        var mentioned = message.Text("type") is "app_mention" || SlackMention.IsIn(text, bot);
        if (!mentioned && message.Text("channel_type") is not "im")
        {
            return new SlackPayload.Ignored("not_for_us");
        }

        var said = Clean.FromSlack(SlackMention.Remove(text, bot)).Trim();
        if (said.Length == 0 && !mentioned)
        {
            return new SlackPayload.Ignored("message");
        }

        var thread = message.Text("thread_ts") ?? ts;
        return new SlackPayload.Heard(
            new(
                SlackDelivery.Message(workspace, channel, ts),
                SlackAddress.InThread(workspace, user, channel, thread),
                // Who only mentions us wants to know what we can do.
                new Heard.Said(said.Length == 0 ? "help" : said)
            )
        );
    }

    private static SlackPayload Arrival(JsonElement envelope, JsonElement opened, string workspace) =>
        opened.Text("tab") is "messages"
        && opened.Text("user") is { } user
        && opened.Text("channel") is { } channel
        && envelope.Text("event_id") is { } id
            ? new SlackPayload.Heard(
                new(
                    SlackDelivery.Event(workspace, id),
                    SlackAddress.InChannel(workspace, user, channel),
                    new Heard.Arrived()
                )
            )
            : new SlackPayload.Ignored("app_home_opened");

    /// <summary>The installation says whose event this is; in shared channels the envelope may name a guest.</summary>
    private static string? Workspace(JsonElement envelope, JsonElement installation) =>
        (installation.IsTrue("is_enterprise_install") ? installation.Text("enterprise_id") : null)
        ?? installation.Text("team_id")
        ?? envelope.Text("team_id");
}
