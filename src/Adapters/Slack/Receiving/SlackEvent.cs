using System.Text.Json;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Adapters.Slack;

/// <summary>Events: what people write to the bot, their opening its pages, and what happens to the workspace. https://docs.slack.dev/apis/events-api</summary>
/// <remarks>
/// In channels the bot hears only what mentions it: without a mention Slack sends nothing (it would need the right
/// to read the whole channel), and messages that arrive all the same are left alone.
/// </remarks>
internal static class SlackEvent
{
    public static SlackPayload Read(JsonElement envelope, SlackIdentity identity)
    {
        if (SlackTenant.OfEvent(envelope) is not { } workspace)
        {
            return new SlackPayload.Ignored("workspace");
        }

        if (identity.IsForeign(workspace, envelope.Text("api_app_id")))
        {
            return new SlackPayload.Foreign(workspace);
        }

        var inner = envelope.At("event");
        return inner.Text("type") switch
        {
            "message" or "app_mention" when IsOfAnotherCompany(envelope, inner) => new SlackPayload.Ignored(
                "another_company"
            ),
            "message" or "app_mention" => Message(inner, workspace, BotUser(envelope, identity)),
            "app_home_opened" => Opened(envelope, inner, workspace),
            "agent_session_stopped" => Stopped(inner, workspace),
            _ => SlackLife.Read(envelope, inner, workspace),
        };
    }

    private static string? BotUser(JsonElement envelope, SlackIdentity identity) =>
        identity.BotUser
        ?? (
            envelope.At("authorizations").First() is var installation && installation.IsTrue("is_bot")
                ? installation.Text("user_id")
                : null
        );

    /// <summary>
    /// In a channel that two companies share, only our own people are answered: what is kept belongs to one company.
    /// </summary>
    private static bool IsOfAnotherCompany(JsonElement envelope, JsonElement message) =>
        envelope.IsTrue("is_ext_shared_channel")
        && (message.Text("user_team") ?? message.Text("team")) is { } team
        && team != (envelope.At("authorizations").First().Text("team_id") ?? envelope.Text("team_id"));

    private static SlackPayload Message(JsonElement message, string workspace, string? bot)
    {
        // Edits, deletions, joins, and posts of bots, ours first of all: answering those would never end.
        if (
            message.Text("subtype") is { } subtype && !IsSaidByAPerson(subtype)
            || message.Has("bot_id")
            || message.Has("hidden")
        )
        {
            return new SlackPayload.Ignored("message");
        }

        if (
            message.Text("user") is not { } user
            || user == bot
            || message.Text("channel") is not { } channel
            || message.Text("ts") is not { } ts
        )
        {
            return new SlackPayload.Ignored("message");
        }

        var text = message.Text("text") ?? "";
        var mentioned = message.Text("type") is "app_mention" || SlackMention.IsIn(text, bot);
        if (!mentioned && message.Text("channel_type") is not "im")
        {
            return new SlackPayload.Ignored("not_for_us");
        }

        var said = Clean.FromSlack(SlackMention.Remove(text, bot)).Trim();
        return WhatIsHeard(message, said, mentioned) is { } heard
            ? new SlackPayload.Heard(
                new(
                    SlackDelivery.Message(workspace, channel, ts),
                    SlackAddress.InThread(workspace, user, channel, message.Text("thread_ts") ?? ts),
                    heard
                )
                {
                    Around = SlackPlace.Around(channel, text: text, under: message.Text("thread_ts")),
                }
            )
            : new SlackPayload.Ignored("message");
    }

    private static Heard? WhatIsHeard(JsonElement message, string said, bool mentioned) =>
        said.Length > 0 ? new Heard.Said(said)
        : message.At("files").First().ValueKind is JsonValueKind.Object ? new Heard.Attached()
        // Who only mentions us wants to know what we can do.
        : mentioned ? new Heard.Said("help")
        : null;

    private static bool IsSaidByAPerson(string subtype) =>
        subtype is "file_share" or "thread_broadcast" or "me_message";

    private static SlackPayload Opened(JsonElement envelope, JsonElement opened, string workspace)
    {
        if (opened.Text("user") is not { } user || envelope.Text("event_id") is not { } id)
        {
            return new SlackPayload.Ignored("app_home_opened");
        }

        return (opened.Text("tab"), opened.Text("channel")) switch
        {
            ("home", _) => new SlackPayload.AtHome(SlackAddress.InDirect(workspace, user, "home")),
            ("messages", { } channel) => new SlackPayload.Heard(
                new(
                    SlackDelivery.Event(workspace, id),
                    SlackAddress.InChannel(workspace, user, channel),
                    new Heard.Arrived()
                )
            ),
            _ => new SlackPayload.Ignored("app_home_opened"),
        };
    }

    private static SlackPayload Stopped(JsonElement stopped, string workspace) =>
        stopped.Text("channel") is { } channel
        && (stopped.Text("thread_ts") ?? stopped.Text("thread")) is { } thread
            ? new SlackPayload.Stopped(workspace, channel, thread)
            : new SlackPayload.Ignored("agent_session_stopped");
}
