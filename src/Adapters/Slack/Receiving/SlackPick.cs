using System.Globalization;
using System.Text.Encodings.Web;
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

    public static SlackPick? Read(string? value)
    {
        try
        {
            return
                value is not null
                && JsonSerializer.Deserialize(value, SlackJson.Default.SlackPick)
                    is { Question: not null, Option: not null, User: not null } pick
                ? pick
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>By hand: a card has some thirty of them, and a serializer for each took an eighth of the card.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"q":"{{Escaped(Question)}}","o":"{{Escaped(Option)}}","c":{{Case}},"u":"{{Escaped(User)}}"}"""
        );

    private static string Escaped(string text) => JavaScriptEncoder.Default.Encode(text);
}
