using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.WebUtilities;

namespace Etiquette.Adapters.Slack;

/// <summary>From a verified body to what it means; any endpoint takes any of Slack's payloads.</summary>
internal sealed class SlackTranslator(ISlackWorkspaces workspaces, SlackResponseUrl responseUrl)
{
    public async Task<SlackPayload> TranslateAsync(BodyKind kind, byte[] body, CancellationToken cancellation)
    {
        if (!Utf8.IsValid(body))
        {
            return new SlackPayload.Broken();
        }

        try
        {
            return kind is BodyKind.Json
                ? await JsonAsync(body, cancellation)
                : await FormAsync(Encoding.UTF8.GetString(body), cancellation);
        }
        catch (Exception broken) when (broken is JsonException or InvalidDataException)
        {
            return new SlackPayload.Broken();
        }
    }

    private async Task<SlackPayload> FormAsync(string body, CancellationToken cancellation)
    {
        using var reader = new FormReader(body);
        var fields = await reader.ReadFormAsync(cancellation);
        if (fields.TryGetValue("payload", out var payload))
        {
            return payload is [{ } only]
                ? await JsonAsync(Encoding.UTF8.GetBytes(only), cancellation)
                : new SlackPayload.Broken();
        }

        return fields.ContainsKey("command")
            ? await CommandAsync(name => fields.GetValueOrDefault(name).ToString(), cancellation)
            // ssl_check asks nothing: an empty 200 is the answer.
            : new SlackPayload.Ignored(fields.ContainsKey("ssl_check") ? "ssl_check" : "form");
    }

    private async Task<SlackPayload> JsonAsync(byte[] body, CancellationToken cancellation)
    {
        using var document = JsonDocument.Parse(body);
        return await JsonAsync(document.RootElement, cancellation);
    }

    public async Task<SlackPayload> JsonAsync(JsonElement root, CancellationToken cancellation) =>
        root.Text("type") switch
        {
            "event_callback" => SlackEvent.Read(root, await SelfAsync(root, cancellation)),
            "block_actions" => SlackClick.Read(root, await SelfAsync(root, cancellation), responseUrl),
            "view_submission" => SlackSubmission.Read(root, await SelfAsync(root, cancellation)),
            "shortcut" or "message_action" => SlackShortcut.Read(
                root,
                await SelfAsync(root, cancellation),
                responseUrl
            ),
            "url_verification" when root.Text("challenge") is { } challenge => new SlackPayload.Challenge(
                challenge
            ),
            "app_rate_limited" => new SlackPayload.Limited(root.Text("team_id") ?? "unknown"),
            // Through a socket a command arrives as JSON.
            null when root.Has("command") => await CommandAsync(
                name => root.Text(name) ?? (root.IsTrue(name) ? "true" : ""),
                cancellation
            ),
            _ => new SlackPayload.Ignored("type"),
        };

    private async Task<SlackPayload> CommandAsync(
        Func<string, string> field,
        CancellationToken cancellation
    ) =>
        SlackCommand.Read(
            field,
            await workspaces.WhoWeAreInAsync(SlackTenant.OfCommand(field) ?? "", cancellation),
            responseUrl
        );

    private ValueTask<SlackIdentity> SelfAsync(JsonElement root, CancellationToken cancellation) =>
        workspaces.WhoWeAreInAsync(SlackTenant.Of(root) ?? "", cancellation);
}
