using System.Text.Json.Nodes;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// A menu that several people see is nobody's question: its buttons say their words in the name of whoever presses
/// them. "messageBack" reaches us in every scope; of "imBack" in channels the documents say different things.
/// https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-actions
/// </summary>
internal static class MenuButtons
{
    public static IEnumerable<JsonObject> Of(IReadOnlyList<Option> options) =>
        CardPage.Rows(options.Select(option => Button(option.Label)));

    /// <summary>Opens the form that asks everything at once, for whoever presses it.</summary>
    public static JsonObject OpenForm(Form form) =>
        CardPage.Actions([
            new JsonObject
            {
                ["type"] = "Action.Submit",
                ["title"] = "Fill in one form",
                ["data"] = new JsonObject
                {
                    ["msteams"] = new JsonObject { ["type"] = "task/fetch" },
                    ["form"] = form.Id,
                },
            },
        ]);

    private static JsonObject Button(string words) =>
        new()
        {
            ["type"] = "Action.Submit",
            ["title"] = words,
            ["data"] = new JsonObject
            {
                ["msteams"] = new JsonObject
                {
                    ["type"] = "messageBack",
                    ["text"] = words,
                    ["displayText"] = words,
                },
            },
        };
}
