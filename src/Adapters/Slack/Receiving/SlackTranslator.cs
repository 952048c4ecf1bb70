using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.WebUtilities;

namespace Etiquette.Adapters.Slack;

/// <summary>From a verified body to what it means; any endpoint takes any of Slack's payloads.</summary>
internal sealed class SlackTranslator(SlackSelf self, SlackResponseUrl responseUrl)
{
    public SlackPayload Translate(BodyKind kind, byte[] body)
    {
        if (!Utf8.IsValid(body))
        {
            return new SlackPayload.Broken();
        }

        try
        {
            return kind is BodyKind.Json ? Json(body) : Form(Encoding.UTF8.GetString(body));
        }
        catch (Exception broken) when (broken is JsonException or InvalidDataException)
        {
            return new SlackPayload.Broken();
        }
    }

    private SlackPayload Form(string body)
    {
        using var reader = new FormReader(body);
        var fields = reader.ReadForm();
        if (fields.TryGetValue("payload", out var payload))
        {
            return payload is [{ } only] ? Json(Encoding.UTF8.GetBytes(only)) : new SlackPayload.Broken();
        }

        return fields.ContainsKey("command")
            ? SlackCommand.Read(name => fields.GetValueOrDefault(name).ToString(), self.Identity, responseUrl)
            // ssl_check asks nothing: an empty 200 is the answer.
            : new SlackPayload.Ignored(fields.ContainsKey("ssl_check") ? "ssl_check" : "form");
    }

    private SlackPayload Json(byte[] body)
    {
        using var document = JsonDocument.Parse(body);
        var root = document.RootElement;
        return root.Text("type") switch
        {
            "event_callback" => SlackEvent.Read(root, self.Identity),
            "block_actions" => SlackClick.Read(root, self.Identity, responseUrl),
            "url_verification" when root.Text("challenge") is { } challenge => new SlackPayload.Challenge(
                challenge
            ),
            "app_rate_limited" => new SlackPayload.Limited(root.Text("team_id") ?? "unknown"),
            _ => new SlackPayload.Ignored("type"),
        };
    }
}
