using System.Text.Json;

namespace Etiquette.Adapters.Slack;

/// <summary>Whose delivery this is: the organisation where a whole organisation installed the app, else the workspace.</summary>
internal static class SlackTenant
{
    public static string? Of(JsonElement root) =>
        root.Text("type") is "event_callback" ? OfEvent(root)
        : root.Has("command") ? OfCommand(name => root.Text(name))
        : OfInteraction(root);

    /// <summary>The installation says whose event this is; in shared channels the envelope may name a guest.</summary>
    public static string? OfEvent(JsonElement envelope)
    {
        var installation = envelope.At("authorizations").First();
        return (installation.IsTrue("is_enterprise_install") ? installation.Text("enterprise_id") : null)
            ?? installation.Text("team_id")
            ?? envelope.Text("team_id");
    }

    /// <summary><c>team</c> is null where a whole organisation installed the app.</summary>
    public static string? OfInteraction(JsonElement payload) =>
        (payload.IsTrue("is_enterprise_install") ? payload.At("enterprise").Text("id") : null)
        ?? payload.At("team").Text("id")
        ?? payload.At("user").Text("team_id");

    public static string? OfCommand(Func<string, string?> field) =>
        (field("is_enterprise_install") is "true" ? NullIfEmpty(field("enterprise_id")) : null)
        ?? NullIfEmpty(field("team_id"));

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
