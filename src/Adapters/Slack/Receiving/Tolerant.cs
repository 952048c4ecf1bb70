using System.Text.Json;

namespace Etiquette.Adapters.Slack;

/// <summary>Any field of a payload may be missing or of another kind: then it reads as nothing.</summary>
internal static class Tolerant
{
    public static JsonElement At(this JsonElement from, string name) =>
        from.ValueKind is JsonValueKind.Object && from.TryGetProperty(name, out var found) ? found : default;

    public static JsonElement First(this JsonElement from) =>
        from.ValueKind is JsonValueKind.Array && from.GetArrayLength() > 0 ? from[0] : default;

    /// <summary>The text, or null when it is absent, empty or no text.</summary>
    public static string? Text(this JsonElement from, string name) => from.At(name).Text();

    public static string? Text(this JsonElement element)
    {
        try
        {
            return element.ValueKind is JsonValueKind.String && element.GetString() is { Length: > 0 } text
                ? text
                : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: no characters that anybody could answer to.
            return null;
        }
    }

    public static bool Has(this JsonElement from, string name) =>
        from.At(name).ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.False);

    public static bool IsTrue(this JsonElement from, string name) =>
        from.At(name).ValueKind is JsonValueKind.True;
}
