using System.Globalization;
using System.Text.Json.Nodes;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// The pieces that our cards are made of. Whatever a person may have written stands in a TextRun, which shows
/// it as it is; a TextBlock reads Markdown and is for our own fixed words alone.
/// https://adaptivecards.io/explorer/
/// </summary>
internal sealed class CardPage(Audience audience, CardRoom room)
{
    private int ids;

    public Audience Audience => audience;

    /// <summary>The mark of the person whom this card asks.</summary>
    public string Owner { get; } = CardClick.MarkOf(audience.User);

    public CardRoom Room => room;

    public string NewId(string name) => name + (++ids).ToString(CultureInfo.InvariantCulture);

    public static JsonObject Label(string ourWords) =>
        new()
        {
            ["type"] = "TextBlock",
            ["text"] = ourWords,
            ["weight"] = "Bolder",
            ["wrap"] = true,
        };

    public IEnumerable<JsonNode> Paragraphs(string words) =>
        CardText.Paragraphs(words, room.Text).Select(line => Line(Run(line)));

    public IEnumerable<JsonNode> Bullets(IEnumerable<string> points) =>
        points.Take(room.Items).Select(point => Line(Run("• " + OneLine(point))));

    public static JsonObject Line(params JsonNode[] runs) =>
        new()
        {
            ["type"] = "RichTextBlock",
            ["spacing"] = "Small",
            ["inlines"] = new JsonArray(runs),
        };

    public JsonObject Run(string words) => new() { ["type"] = "TextRun", ["text"] = OneLine(words) };

    public JsonObject Strong(string words) => With(Run(words), "weight", "Bolder");

    public JsonObject Subtle(string words) => With(Run(words), "isSubtle", true);

    public JsonObject Headline(string words) => With(Strong(words), "size", "Large");

    public static JsonObject Box(IEnumerable<JsonNode> items, string? style = null, string? hiddenAs = null)
    {
        var box = new JsonObject { ["type"] = "Container", ["items"] = new JsonArray([.. items]) };
        if (style is not null)
        {
            box["style"] = style;
        }

        if (hiddenAs is not null)
        {
            box["id"] = hiddenAs;
            box["isVisible"] = false;
        }

        return box;
    }

    public static JsonObject Actions(IEnumerable<JsonNode> actions) =>
        new() { ["type"] = "ActionSet", ["actions"] = new JsonArray([.. actions]) };

    public static JsonObject Unfold(string title, string id) =>
        new()
        {
            ["type"] = "Action.ToggleVisibility",
            ["title"] = title,
            ["targetElements"] = new JsonArray(id),
        };

    private string OneLine(string words) => CardText.Cut(words.ReplaceLineEndings(" "), room.Text);

    private static JsonObject With(JsonObject element, string property, JsonNode value)
    {
        element[property] = value;
        return element;
    }
}
