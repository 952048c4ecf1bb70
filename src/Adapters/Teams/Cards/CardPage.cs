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
    /// <summary>What a phone shows in a row, in letters; a button's edges take the room of four.</summary>
    private const int RowLength = 32;
    private const int ButtonEdges = 4;

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
            ["spacing"] = "Medium",
            ["wrap"] = true,
        };

    public IEnumerable<JsonNode> Paragraphs(string words) =>
        CardText.Paragraphs(words, room.Text).Select(line => Line(Run(line)));

    /// <summary>Words to be copied and sent: just as they are.</summary>
    public IEnumerable<JsonNode> Copyable(string words) =>
        CardText.Paragraphs(words, room.Text).Select(line => Line(AsItIs(line)));

    public IEnumerable<JsonNode> Bullets(IEnumerable<string> points) =>
        points.Take(room.Items).Select(point => Line(Run("• " + OneLine(point))));

    public static JsonObject Line(params JsonNode[] runs) =>
        new()
        {
            ["type"] = "RichTextBlock",
            ["spacing"] = "Small",
            ["inlines"] = new JsonArray(runs),
        };

    public JsonObject Run(string words) => AsItIs(CardText.Breakable(OneLine(words)));

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

    /// <summary>As many buttons beside each other as a phone shows without cutting their words.</summary>
    public static IEnumerable<JsonObject> Rows(IEnumerable<JsonObject> buttons)
    {
        List<JsonObject> row = [];
        foreach (var button in buttons)
        {
            if (row.Count > 0 && row.Append(button).Sum(Length) > RowLength)
            {
                yield return Row(row);
                row = [];
            }

            row.Add(button);
        }

        if (row.Count > 0)
        {
            yield return Row(row);
        }
    }

    private static int Length(JsonObject button) => ((string)button["title"]!).Length + ButtonEdges;

    private static JsonObject Row(List<JsonObject> buttons)
    {
        var row = Actions(buttons);
        row["spacing"] = "Small";
        return row;
    }

    public static JsonObject Unfold(string title, string id) =>
        new()
        {
            ["type"] = "Action.ToggleVisibility",
            ["title"] = title,
            ["targetElements"] = new JsonArray(id),
        };

    private static JsonObject AsItIs(string words) => new() { ["type"] = "TextRun", ["text"] = words };

    private string OneLine(string words) => CardText.Cut(words.ReplaceLineEndings(" "), room.Text);

    private static JsonObject With(JsonObject element, string property, JsonNode value)
    {
        element[property] = value;
        return element;
    }
}
