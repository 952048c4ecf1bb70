using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Etiquette.Fakes.Teams;

/// <summary>Speaks as Teams to a bot: activities of one person, and the tokens that go with them.</summary>
public sealed class TeamsSender(FakeTeams teams, TimeProvider time)
{
    private static int sent;

    public string User { get; init; } = "29:1dana";

    public string AadObjectId { get; init; } = "0d9f0000-0000-4000-8000-00000000da7a";

    public string Conversation { get; init; } = "a:1personal-chat";

    /// <summary>personal, groupChat or channel.</summary>
    public string ConversationType { get; init; } = "personal";

    public string Bot => "28:" + teams.AppId;

    /// <summary>An activity with everything that Teams puts into each of them.</summary>
    public JsonObject Activity(string type, string? id = null) =>
        new()
        {
            ["type"] = type,
            ["id"] = id ?? NewId(),
            ["timestamp"] = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
            ["channelId"] = "msteams",
            ["serviceUrl"] = teams.ServiceUrl,
            ["from"] = new JsonObject
            {
                ["id"] = User,
                ["name"] = "Kim Doe",
                ["aadObjectId"] = AadObjectId,
            },
            ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "Etiquette" },
            ["conversation"] = new JsonObject
            {
                ["id"] = Conversation,
                ["conversationType"] = ConversationType,
                ["tenantId"] = teams.Tenant,
            },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = teams.Tenant } },
            ["locale"] = "en-GB",
            ["entities"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "clientInfo",
                    ["timezone"] = "Europe/London",
                    ["locale"] = "en-GB",
                }
            ),
        };

    public JsonObject Message(string text, string? id = null)
    {
        var activity = Activity("message", id);
        activity["text"] = text;
        activity["textFormat"] = "plain";
        return activity;
    }

    /// <summary>Words to the bot in a group or channel, where it must be mentioned.</summary>
    public JsonObject Mentioning(string text)
    {
        var activity = Message($"<at>Etiquette</at> {text}");
        activity["entities"]!
            .AsArray()
            .Add(
                new JsonObject
                {
                    ["type"] = "mention",
                    ["text"] = "<at>Etiquette</at>",
                    ["mentioned"] = new JsonObject { ["id"] = Bot, ["name"] = "Etiquette" },
                }
            );
        return activity;
    }

    /// <summary>The message was changed; every change has the message's id and a time of its own.</summary>
    public JsonObject Edited(JsonObject message, string text)
    {
        var activity = message.DeepClone().AsObject();
        activity["type"] = "messageUpdate";
        activity["text"] = text;
        activity["timestamp"] = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        activity["channelData"]!["eventType"] = "editMessage";
        return activity;
    }

    public JsonObject Deleted(JsonObject message)
    {
        var activity = message.DeepClone().AsObject();
        activity.Remove("text");
        activity["type"] = "messageDelete";
        activity["channelData"]!["eventType"] = "softDeleteMessage";
        return activity;
    }

    /// <summary>Something happened to a team or one of its channels.</summary>
    public JsonObject Happened(string eventType, string team, string? channel = null)
    {
        var activity = Activity("conversationUpdate", $"f:{Guid.NewGuid()}");
        activity["channelData"]!["eventType"] = eventType;
        activity["channelData"]!["team"] = new JsonObject { ["id"] = team };
        if (channel is not null)
        {
            activity["channelData"]!["channel"] = new JsonObject { ["id"] = channel };
        }

        return activity;
    }

    public JsonObject Left(string member)
    {
        var activity = Activity("conversationUpdate", $"f:{Guid.NewGuid()}");
        activity["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = member });
        return activity;
    }

    public JsonObject Invoke(string name, JsonNode? value, string? id = null)
    {
        var activity = Activity("invoke", id ?? $"f:{Guid.NewGuid()}");
        activity["name"] = name;
        activity["value"] = value;
        return activity;
    }

    /// <summary>A command of ours was chosen, on a message where there is one.</summary>
    public JsonObject Command(string command, string? message = null, string contentType = "html") =>
        Invoke(
            "composeExtension/fetchTask",
            message is null
                ? new JsonObject { ["commandId"] = command, ["commandContext"] = "compose" }
                : new JsonObject
                {
                    ["commandId"] = command,
                    ["commandContext"] = "message",
                    ["messagePayload"] = new JsonObject
                    {
                        ["id"] = "1776827520000",
                        ["body"] = new JsonObject { ["contentType"] = contentType, ["content"] = message },
                        ["from"] = new JsonObject
                        {
                            ["user"] = new JsonObject { ["displayName"] = "Ola Nordmann" },
                        },
                    },
                }
        );

    /// <summary>A dialog's button, with what was filled in.</summary>
    public JsonObject SendOff(
        JsonObject button,
        IEnumerable<KeyValuePair<string, string>>? filled = null,
        string name = "composeExtension/submitAction"
    )
    {
        var data = button["data"]!.DeepClone().AsObject();
        foreach (var (field, value) in filled ?? [])
        {
            data[field] = value;
        }

        return Invoke(name, new JsonObject { ["data"] = data });
    }

    /// <summary>A press on one of a card's buttons, as a client of today sends it.</summary>
    public JsonObject Press(JsonObject button, TeamsPost? card = null, string? id = null)
    {
        var activity = Activity("invoke", id ?? $"f:{Guid.NewGuid()}");
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = card?.Id ?? "1776827520098";
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["verb"] = button["verb"]?.DeepClone(),
                ["data"] = button["data"]?.DeepClone(),
            },
            ["trigger"] = "manual",
        };
        return activity;
    }

    /// <summary>The same press, as an old client sends it.</summary>
    public JsonObject Submit(JsonObject button, TeamsPost? card = null)
    {
        var activity = Activity("message");
        activity["replyToId"] = card?.Id ?? "1776827520098";
        activity["value"] = button["data"]!.DeepClone();
        return activity;
    }

    public JsonObject Installed(string action = "add")
    {
        var activity = Activity("installationUpdate", $"f:{Guid.NewGuid()}");
        activity["action"] = action;
        return activity;
    }

    public JsonObject Added(string? member = null)
    {
        var activity = Activity("conversationUpdate", $"f:{Guid.NewGuid()}");
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = member ?? Bot });
        return activity;
    }

    /// <summary>What the token of a true activity says.</summary>
    public JsonObject Claims(string? serviceUrl = null)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        return new()
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = teams.AppId,
            ["nbf"] = now - 60,
            ["exp"] = now + 3600,
            ["serviceurl"] = serviceUrl ?? teams.ServiceUrl,
        };
    }

    public string Token(JsonObject? claims = null, SigningKey? key = null, JsonObject? header = null)
    {
        key ??= SigningKey.First;
        header ??= new()
        {
            ["alg"] = "RS256",
            ["typ"] = "JWT",
            ["kid"] = key.Id,
        };
        var signed = $"{Encode(header)}.{Encode(claims ?? Claims())}";
        var hash = header["alg"]?.ToString() switch
        {
            "RS384" => HashAlgorithmName.SHA384,
            "RS512" => HashAlgorithmName.SHA512,
            _ => HashAlgorithmName.SHA256,
        };
        var signature = key.Pair.SignData(Encoding.UTF8.GetBytes(signed), hash, RSASignaturePadding.Pkcs1);
        return $"{signed}.{Base64UrlEncoder.Encode(signature)}";
    }

    public HttpRequestMessage Request(JsonObject activity) => Request(activity.ToJsonString(), Token());

    public static HttpRequestMessage Request(string body, string? token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        }

        return request;
    }

    private static string Encode(JsonObject json) => Base64UrlEncoder.Encode(json.ToJsonString());

    private static string NewId() =>
        (1_776_827_000_000 + Interlocked.Increment(ref sent)).ToString(CultureInfo.InvariantCulture);
}
