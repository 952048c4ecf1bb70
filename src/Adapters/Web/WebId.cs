namespace Etiquette.Adapters.Web;

/// <summary>An id that a caller chose: it becomes part of a key, so it stays short and printable.</summary>
public static class WebId
{
    private const int Longest = 200;

    public const string Rule = "a text of 1 to 200 characters without control characters";

    public static bool IsValid(string? id) =>
        id is { Length: > 0 and <= Longest } && !id.Any(char.IsControl) && !string.IsNullOrWhiteSpace(id);
}
