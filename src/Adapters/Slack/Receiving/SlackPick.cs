using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Slack;

/// <summary>What a button or a menu line brings back when it is clicked.</summary>
/// <param name="User">Whose card it is: in a channel anybody can click. Empty: anybody may.</param>
public sealed record SlackPick(
    [property: JsonPropertyName("q")] string Question,
    [property: JsonPropertyName("o")] string Option,
    [property: JsonPropertyName("c")] int Case,
    [property: JsonPropertyName("u")] string User
)
{
    /// <summary>What a click on somebody else's card means: a question nobody asked, so it changes nothing.</summary>
    public static readonly Heard.Picked OfAnotherPerson = new("another-persons-card", "", Case: -1);

    public static SlackPick? Read(string? value) =>
        value is null ? null
        : value.StartsWith('{') ? ReadJson(value)
        : value.Split('/') is [var question, var option, var number, var user]
        && int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
            ? new(
                Uri.UnescapeDataString(question),
                Uri.UnescapeDataString(option),
                parsed,
                Uri.UnescapeDataString(user)
            )
        : null;

    /// <summary>"knows_requester/no/12/U0123": a card has some thirty of them, and nothing in them needs a backslash.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Uri.EscapeDataString(Question)}/{Uri.EscapeDataString(Option)}/{Case}/{Uri.EscapeDataString(User)}"
        );

    /// <summary>As cards of earlier versions have it.</summary>
    private static SlackPick? ReadJson(string value)
    {
        try
        {
            return
                JsonSerializer.Deserialize(value, SlackJson.Default.SlackPick)
                    is { Question: not null, Option: not null, User: not null } pick
                ? pick
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
