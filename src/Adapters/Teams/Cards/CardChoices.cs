using System.Text.Json.Nodes;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Teams;

/// <summary>The answers that a card offers: buttons, or a list where there are too many.</summary>
internal sealed class CardChoices(CardPage page)
{
    /// <summary>Teams shows six and hides the rest behind a menu.</summary>
    private const int MostButtons = 6;
    private const int LongestTitle = 80;

    /// <summary>What a phone shows in a row, in letters; a button's edges take the room of four.</summary>
    private const int RowLength = 36;
    private const int ButtonEdges = 4;

    /// <summary>Up to here a list shows all its choices at once.</summary>
    private const int MostInSight = 12;

    /// <summary>One tap for each option; a list to pick from where there are too many for buttons.</summary>
    public IEnumerable<JsonNode> Of(
        string question,
        int number,
        IReadOnlyList<Option> options,
        string label
    ) =>
        page.Room.Buttons && options.Count <= MostButtons
            ? Rows(options).Select(row => Row(row, question, number))
            : PickFrom(question, number, options, label);

    private JsonObject Row(IEnumerable<Option> options, string question, int number)
    {
        var buttons = options.Select(option =>
            Button(option.Label, CardClick.Data(question, option.Id, number, page.Owner))
        );
        var row = CardPage.Actions(buttons);
        row["spacing"] = "Small";
        return row;
    }

    /// <summary>As many buttons beside each other as a phone shows without cutting their words.</summary>
    private static IEnumerable<IReadOnlyList<Option>> Rows(IReadOnlyList<Option> options)
    {
        List<Option> row = [];
        foreach (var option in options)
        {
            if (row.Count > 0 && row.Append(option).Sum(each => each.Label.Length + ButtonEdges) > RowLength)
            {
                yield return row;
                row = [];
            }

            row.Add(option);
        }

        if (row.Count > 0)
        {
            yield return row;
        }
    }

    private JsonNode[] PickFrom(string question, int number, IReadOnlyList<Option> options, string label)
    {
        var input = page.NewId("pick");
        var data = CardClick.Data(question, null, number, page.Owner);
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
                ["style"] = options.Count <= MostInSight ? "expanded" : "compact",
                ["wrap"] = true,
                ["choices"] = new JsonArray(choices),
            },
            CardPage.Actions([Button("That’s it", data, readsInputs: true)]),
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
}
