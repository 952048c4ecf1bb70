using System.Text.Json;

namespace Etiquette.Adapters.Teams;

/// <summary>Reads what may be absent, null or of another type than the documentation says: then it is null.</summary>
internal static class LenientJson
{
    public static JsonElement? At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }

    public static string? TextAt(this JsonElement element, params ReadOnlySpan<string> path)
    {
        try
        {
            return element.At(path) is { ValueKind: JsonValueKind.String } found ? found.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: not text at all.
            return null;
        }
    }

    /// <summary>An id goes into keys and addresses: short, and without characters that no id has.</summary>
    public static string? IdAt(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.TextAt(path) is { Length: > 0 and <= 512 } id && !id.Any(char.IsControl) ? id : null;

    public static IEnumerable<JsonElement> ListAt(
        this JsonElement element,
        params ReadOnlySpan<string> path
    ) => element.At(path) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
