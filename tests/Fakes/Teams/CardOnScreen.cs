using System.Text.Json.Nodes;

namespace Etiquette.Fakes.Teams;

/// <summary>A card as a person sees it: what can be chosen, and what the client sends for it.</summary>
public static class CardOnScreen
{
    /// <summary>Every answer that the card offers, as buttons and in lists, folded away or not.</summary>
    public static IReadOnlyList<string> Choices(JsonObject card) =>
        [
            .. Buttons(card).Where(button => button["data"]!["input"] is null).Select(Title),
            .. Lists(card).SelectMany(list => list["choices"]!.AsArray()).Select(choice => Title(choice!)),
        ];

    /// <summary>The button that says this, or the one beside the list in which this is chosen; null: not offered.</summary>
    public static JsonObject? Choose(JsonObject card, string label)
    {
        if (Buttons(card).FirstOrDefault(button => Title(button) == label) is { } button)
        {
            return button;
        }

        var list = Lists(card)
            .FirstOrDefault(list => list["choices"]!.AsArray().Any(choice => Title(choice!) == label));
        if (list is null)
        {
            return null;
        }

        var input = (string)list["id"]!;
        var submit = Buttons(card)
            .Single(button => (string?)button["data"]!["input"] == input)
            .DeepClone()
            .AsObject();
        var chosen = list["choices"]!.AsArray().First(choice => Title(choice!) == label);
        submit["data"]![input] = chosen!["value"]!.DeepClone();
        return submit;
    }

    // A fallback is the same button once more; a menu's words, and what sends a form off, are no choices.
    private static IEnumerable<JsonObject> Buttons(JsonObject card) =>
        OfType(card, "Action.Execute")
            .Where(button => (string?)button["verb"] is not "look")
            .Concat(OfType(card, "Action.Submit").Where(button => button["data"]?["dialog"] is not null))
            .Where(button => button["data"]?["question"] is not null);

    /// <summary>The button that opens a form; null: there is none.</summary>
    public static JsonObject? OpensForm(JsonObject card) =>
        OfType(card, "Action.Submit")
            .FirstOrDefault(button => (string?)button["data"]?["msteams"]?["type"] == "task/fetch");

    /// <summary>The button of a form that sends it off.</summary>
    public static JsonObject SendOff(JsonObject card) =>
        OfType(card, "Action.Submit").Single(button => button["data"]?["form"] is not null);

    private static IEnumerable<JsonObject> Lists(JsonObject card) => OfType(card, "Input.ChoiceSet");

    private static IEnumerable<JsonObject> OfType(JsonObject card, string type) =>
        AdaptiveCardRules.Objects(card).Where(node => (string?)node["type"] == type);

    private static string Title(JsonNode node) => (string)node["title"]!;
}
