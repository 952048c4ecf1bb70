using System.Globalization;
using System.Text.Json.Nodes;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// The pieces that our cards are made of. Whatever a person may have written stands in a TextRun, which shows
/// it as it is; a TextBlock reads Markdown and is for our own fixed words alone.
/// https://adaptivecards.io/explorer/
/// </summary>
internal sealed class CardPage(string owner, CardRoom room)
{
    /// <summary>Teams shows six and hides the rest behind a menu.</summary>
    private const int MostButtons = 6;
    private const int LongestTitle = 80;

    private int ids;

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

    /// <summary>One tap for each option; a list to pick from where there are too many for buttons.</summary>
    public IEnumerable<JsonNode> Choices(
        string question,
        int number,
        IReadOnlyList<Option> options,
        string label
    ) =>
        room.Buttons && options.Count <= MostButtons
            ?
            [
                Actions(
                    options.Select(option =>
                        Button(option.Label, CardClick.Data(question, option.Id, number, owner))
                    )
                ),
            ]
            : PickFrom(question, number, options, label);

    private IEnumerable<JsonNode> PickFrom(
        string question,
        int number,
        IReadOnlyList<Option> options,
        string label
    )
    {
        var input = NewId("pick");
        var data = CardClick.Data(question, null, number, owner);
        data["input"] = input;
        var choices = options
            .Select(option => new JsonObject { ["title"] = Title(option.Label), ["value"] = option.Id })
            .ToArray<JsonNode>();
        return
        [
            new JsonObject
            {
                ["type"] = "Input.ChoiceSet",
                ["id"] = input,
                ["label"] = label,
                ["placeholder"] = "Choose one",
                ["choices"] = new JsonArray(choices),
            },
            Actions([Button("That’s it", data, readsInputs: true)]),
        ];
    }

    /// <summary>Old clients know no Action.Execute; they get the same button as an Action.Submit.</summary>
    private static JsonObject Button(string title, JsonObject data, bool readsInputs = false)
    {
        var execute = Press("Action.Execute", title, data, readsInputs);
        execute["verb"] = "pick";
        execute["fallback"] = Press("Action.Submit", title, data.DeepClone(), readsInputs);
        return execute;
    }

    private static JsonObject Press(string type, string title, JsonNode data, bool readsInputs) =>
        new()
        {
            ["type"] = type,
            ["title"] = Title(title),
            ["data"] = data,
            ["associatedInputs"] = readsInputs ? "auto" : "none",
        };

    private static string Title(string text) => CardText.Cut(text, LongestTitle);

    private string OneLine(string words) => CardText.Cut(words.ReplaceLineEndings(" "), room.Text);

    private static JsonObject With(JsonObject element, string property, JsonNode value)
    {
        element[property] = value;
        return element;
    }
}
