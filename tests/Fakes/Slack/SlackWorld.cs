using System.Globalization;
using System.Text.Json.Nodes;

namespace Etiquette.Fakes.Slack;

/// <summary>What Slack sends when people in one workspace do something: bodies as its documentation shows them.</summary>
public sealed class SlackWorld(string team = "T0001", string bot = "U0BOT", string app = "A0001")
{
    private int count;

    public string Team => team;

    public string Bot => bot;

    /// <summary>A new message's key; no two are alike.</summary>
    public string NextTs() =>
        string.Create(CultureInfo.InvariantCulture, $"1750000000.{Interlocked.Increment(ref count):D6}");

    public JsonObject DirectMessage(
        string user,
        string text,
        string? ts = null,
        string? thread = null,
        string? channel = null
    ) => Envelope(Message(user, text, channel ?? $"D{user}", "im", ts, thread));

    public JsonObject Mention(
        string user,
        string text,
        string channel,
        string? ts = null,
        string? thread = null
    )
    {
        var message = Message(user, $"<@{bot}> {text}", channel, null, ts, thread);
        message["type"] = "app_mention";
        return Envelope(message);
    }

    public JsonObject HomeOpened(string user, string tab = "messages") =>
        Envelope(
            new()
            {
                ["type"] = "app_home_opened",
                ["user"] = user,
                ["channel"] = $"D{user}",
                ["tab"] = tab,
                ["event_ts"] = NextTs(),
            }
        );

    public JsonObject Envelope(JsonObject inner) =>
        new()
        {
            ["token"] = "deprecated",
            ["team_id"] = team,
            ["context_team_id"] = team,
            ["api_app_id"] = app,
            ["type"] = "event_callback",
            ["event_id"] = string.Create(
                CultureInfo.InvariantCulture,
                $"Ev{Interlocked.Increment(ref count):D8}"
            ),
            ["event_time"] = 1750000000,
            ["event_context"] = "4-context",
            ["is_ext_shared_channel"] = false,
            ["authorizations"] = new JsonArray(
                new JsonObject
                {
                    ["enterprise_id"] = null,
                    ["team_id"] = team,
                    ["user_id"] = bot,
                    ["is_bot"] = true,
                    ["is_enterprise_install"] = false,
                }
            ),
            ["event"] = inner,
        };

    /// <summary>A click on a posted card, by what the button or the menu line says.</summary>
    public JsonObject Click(SlackPost card, string user, string label, string? responseUrl = null)
    {
        var action =
            card.Find(label) ?? throw new ArgumentException($"No \"{label}\" on {card.Body}.", nameof(label));
        action["action_ts"] = NextTs();
        return new()
        {
            ["type"] = "block_actions",
            ["user"] = new JsonObject
            {
                ["id"] = user,
                ["username"] = "somebody",
                ["team_id"] = team,
            },
            ["api_app_id"] = app,
            ["token"] = "deprecated",
            ["container"] = new JsonObject
            {
                ["type"] = "message",
                ["message_ts"] = card.Ts,
                ["channel_id"] = card.Channel,
                ["is_ephemeral"] = card.Ephemeral,
                ["thread_ts"] = card.Thread,
            },
            ["trigger_id"] = $"{NextTs()}.trigger",
            ["team"] = new JsonObject { ["id"] = team, ["domain"] = "example" },
            ["enterprise"] = null,
            ["is_enterprise_install"] = false,
            ["channel"] = new JsonObject { ["id"] = card.Channel, ["name"] = "somewhere" },
            ["message"] = card.Ephemeral
                ? null
                : new JsonObject
                {
                    ["type"] = "message",
                    ["ts"] = card.Ts,
                    ["thread_ts"] = card.Thread,
                    ["bot_id"] = "B0001",
                    ["user"] = bot,
                    ["text"] = card.Text,
                },
            ["state"] = new JsonObject { ["values"] = new JsonObject() },
            ["response_url"] = responseUrl ?? "https://hooks.slack.com/actions/T0001/1/secret",
            ["actions"] = new JsonArray(action),
        };
    }

    /// <summary>A click on a Home tab as it was drawn.</summary>
    public JsonObject HomeClick(JsonObject view, string user, string label)
    {
        var action =
            SlackPost.ActionIn(view["blocks"], label)
            ?? throw new ArgumentException($"No \"{label}\" on {view}.", nameof(label));
        action["action_ts"] = NextTs();
        var payload = Interaction("block_actions", user);
        payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = (string?)view["id"] };
        payload["view"] = Shown(view);
        payload["actions"] = new JsonArray(action);
        return payload;
    }

    /// <summary>A dialog that was filled in and sent off.</summary>
    /// <param name="values">By block; for a menu what its line says.</param>
    public JsonObject Submission(JsonObject view, string user, params (string Block, string Value)[] values)
    {
        var state = new JsonObject();
        foreach (var block in view["blocks"]!.AsArray().OfType<JsonObject>())
        {
            var (id, element) = ((string)block["block_id"]!, block["element"]!.AsObject());
            var value = values.FirstOrDefault(each => each.Block == id).Value;
            state[id] = new JsonObject { [(string)element["action_id"]!] = Filled(element, value) };
        }

        var shown = Shown(view);
        shown["state"] = new JsonObject { ["values"] = state };
        var payload = Interaction("view_submission", user);
        payload["view"] = shown;
        payload["response_urls"] = new JsonArray();
        return payload;
    }

    /// <summary>A shortcut from anywhere.</summary>
    public JsonObject Shortcut(string user, string callback)
    {
        var payload = Interaction("shortcut", user);
        payload["callback_id"] = callback;
        payload["action_ts"] = NextTs();
        return payload;
    }

    /// <summary>A shortcut on a message.</summary>
    public JsonObject MessageShortcut(string user, string callback, string text, string? responseUrl = null)
    {
        var payload = Shortcut(user, callback);
        payload["type"] = "message_action";
        payload["channel"] = new JsonObject { ["id"] = "C0001", ["name"] = "somewhere" };
        payload["message_ts"] = NextTs();
        payload["response_url"] = responseUrl ?? "https://hooks.slack.com/app/T0001/1/secret";
        payload["message"] = new JsonObject
        {
            ["type"] = "message",
            ["user"] = "U0002",
            ["ts"] = NextTs(),
            ["text"] = text,
        };
        return payload;
    }

    private JsonObject Interaction(string type, string user) =>
        new()
        {
            ["type"] = type,
            ["token"] = "deprecated",
            ["api_app_id"] = app,
            ["trigger_id"] = $"{NextTs()}.trigger",
            ["team"] = new JsonObject { ["id"] = team, ["domain"] = "example" },
            ["enterprise"] = null,
            ["is_enterprise_install"] = false,
            ["user"] = new JsonObject
            {
                ["id"] = user,
                ["username"] = "somebody",
                ["team_id"] = team,
            },
        };

    private static JsonObject Shown(JsonObject view)
    {
        var shown = view.DeepClone().AsObject();
        shown.Remove("for");
        shown["private_metadata"] = "";
        shown["state"] = new JsonObject { ["values"] = new JsonObject() };
        return shown;
    }

    private static JsonObject Filled(JsonObject element, string? value)
    {
        var type = (string)element["type"]!;
        var filled = new JsonObject { ["type"] = type };
        if (type is "plain_text_input")
        {
            filled["value"] = value ?? (string?)element["initial_value"];
        }
        else
        {
            filled["selected_option"] = value is null
                ? element["initial_option"]?.DeepClone()
                : element["options"]!
                    .AsArray()
                    .First(option => (string?)option!["text"]!["text"] == value)!
                    .DeepClone();
        }

        return filled;
    }

    /// <summary>A form, as for /etiquette.</summary>
    public string Command(string user, string text, string channel = "C0001", string? responseUrl = null) =>
        string.Join(
            '&',
            new Dictionary<string, string>
            {
                ["token"] = "deprecated",
                ["team_id"] = team,
                ["team_domain"] = "example",
                ["channel_id"] = channel,
                ["channel_name"] = "directmessage",
                ["user_id"] = user,
                ["user_name"] = "somebody",
                ["command"] = "/etiquette",
                ["text"] = text,
                ["api_app_id"] = app,
                ["is_enterprise_install"] = "false",
                ["response_url"] = responseUrl ?? "https://hooks.slack.com/commands/T0001/1/secret",
                ["trigger_id"] = $"{NextTs()}.trigger",
            }.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}")
        );

    private JsonObject Message(
        string user,
        string text,
        string channel,
        string? kind,
        string? ts,
        string? thread
    )
    {
        var key = ts ?? NextTs();
        var message = new JsonObject
        {
            ["type"] = "message",
            ["user"] = user,
            ["client_msg_id"] = Guid.NewGuid().ToString(),
            ["text"] = text,
            ["ts"] = key,
            ["team"] = team,
            ["channel"] = channel,
            ["event_ts"] = key,
        };
        if (kind is not null)
        {
            message["channel_type"] = kind;
        }

        if (thread is not null)
        {
            message["thread_ts"] = thread;
        }

        return message;
    }
}
