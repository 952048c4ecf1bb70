using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Etiquette.Adapters.Slack;

/// <summary>The manifest as people paste it, and as a link that opens Slack with it.</summary>
public static class SlackManifestText
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string AsYaml(JsonObject manifest) => Yaml.Of(manifest);

    public static string AsJson(JsonObject manifest) => manifest.ToJsonString(Readable);

    /// <summary>Opens "Create an app from a manifest" with everything filled in.</summary>
    public static Uri Link(JsonObject manifest) =>
        new(
            $"https://api.slack.com/apps?new_app=1&manifest_json={Uri.EscapeDataString(manifest.ToJsonString())}"
        );
}
