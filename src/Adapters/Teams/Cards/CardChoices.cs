using System.Text.Json.Nodes;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Teams;

/// <summary>The answers that a card offers: buttons, or a list where there are too many.</summary>
internal sealed class CardChoices(CardPage page)
{
    /// <summary>Teams shows six and hides the rest behind a menu.</summary>
    private const int MostButtons = 6;
    private const int LongestTitle = 80;

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
            ? CardPage.Rows(options.Select(option => Button(option.Label, Data(question, option.Id, number))))
            : PickFrom(question, number, options, label);

    private JsonNode[] PickFrom(string question, int number, IReadOnlyList<Option> options, string label)
    {
        var input = page.NewId("pick");
        var data = Data(question, null, number);
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

    private JsonObject Data(string question, string? option, int number)
    {
        var data = CardClick.Data(question, option, number, page.Owner);
        if (page.Audience.Dialog is { } dialog)
        {
            data["dialog"] = dialog;
        }

        return data;
    }

    /// <summary>Old clients know no Action.Execute, and dialogs neither; they get the same button as an Action.Submit.</summary>
    private JsonObject Button(string title, JsonObject data, bool readsInputs = false)
    {
        if (page.Audience.Dialog is not null)
        {
            return Press("Action.Submit", title, data, readsInputs);
        }

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
