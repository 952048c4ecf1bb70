using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Etiquette.Adapters.Slack;

/// <summary>JSON as YAML for people: blocks for what nests, and JSON's own quoted texts, which YAML reads as well.</summary>
internal static class Yaml
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(JsonObject json)
    {
        var yaml = new StringBuilder();
        Write(yaml, json, indent: 0);
        return yaml.ToString();
    }

    private static void Write(StringBuilder yaml, JsonObject json, int indent)
    {
        foreach (var (name, value) in json)
        {
            Write(yaml.Append(' ', indent).Append(name).Append(':'), value, indent);
        }
    }

    private static void Write(StringBuilder yaml, JsonNode? value, int indent)
    {
        switch (value)
        {
            case JsonObject json:
                Write(yaml.Append('\n'), json, indent + 2);
                break;
            case JsonArray list:
                yaml.Append('\n');
                foreach (var item in list)
                {
                    WriteItem(yaml, item, indent + 2);
                }

                break;
            default:
                yaml.Append(' ').Append(value?.ToJsonString(Readable) ?? "null").Append('\n');
                break;
        }
    }

    private static void WriteItem(StringBuilder yaml, JsonNode? item, int indent)
    {
        yaml.Append(' ', indent).Append('-');
        if (item is JsonObject json)
        {
            // The first line of the item stands behind its dash.
            var lines = new StringBuilder();
            Write(lines, json, indent + 2);
            yaml.Append(' ').Append(lines.ToString().AsSpan(indent + 2));
        }
        else
        {
            Write(yaml, item, indent);
        }
    }
}
