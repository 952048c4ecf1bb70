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

    public override string ToString() => JsonSerializer.Serialize(this, SlackJson.Default.SlackPick);
}
