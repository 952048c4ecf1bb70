using System.Diagnostics;
using System.Text.Json.Nodes;
using Etiquette.Core.Conversations.Forms;

namespace Etiquette.Adapters.Teams;

/// <summary>A form as the card of a dialog; what is wrong with a field stands right above it.</summary>
internal static class FormCard
{
    public static JsonObject Of(Form form, string dialog, IReadOnlyList<FieldError> errors) =>
        new()
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["lang"] = "en",
            ["fallbackText"] = form.Title,
            ["body"] = new JsonArray([
                .. form.Fields.SelectMany(field => Labelled(field, errors)),
                CardPage.Actions([Submit(form, dialog)]),
            ]),
        };

    private static IEnumerable<JsonNode> Labelled(Field field, IReadOnlyList<FieldError> errors)
    {
        foreach (var error in errors.Where(error => error.Field == field.Id))
        {
            yield return Fault(error);
        }

        yield return Input(field);
        if (field is Field.OneOf { Hint: { } hint })
        {
            yield return Hint(hint);
        }
    }

    /// <summary>A list has no room for more than a few words inside.</summary>
    private static JsonObject Hint(string words) =>
        CardPage.Line(
            new JsonObject
            {
                ["type"] = "TextRun",
                ["text"] = words,
                ["isSubtle"] = true,
            }
        );

    private static JsonObject Fault(FieldError error) =>
        CardPage.Line(
            new JsonObject
            {
                ["type"] = "TextRun",
                ["text"] = error.Text,
                ["color"] = "Attention",
                ["weight"] = "Bolder",
            }
        );

    private static JsonObject Input(Field field)
    {
        var input = field switch
        {
            Field.Words words => Words(words),
            Field.OneOf one => Choices(one),
            _ => throw new UnreachableException($"No input for {field.GetType().Name}."),
        };
        input["id"] = field.Id;
        input["label"] = field.Label;
        if (field.Value is { } value)
        {
            input["value"] = value;
        }

        return input;
    }

    private static JsonObject Words(Field.Words field)
    {
        var input = new JsonObject
        {
            ["type"] = "Input.Text",
            ["maxLength"] = field.Longest,
            ["isMultiline"] = field.Lines,
        };
        if (field.Hint is { } hint)
        {
            input["placeholder"] = hint;
        }

        return input;
    }

    private static JsonObject Choices(Field.OneOf field) =>
        new()
        {
            ["type"] = "Input.ChoiceSet",
            ["style"] = "compact",
            ["placeholder"] = "Choose one, or leave it",
            ["choices"] = new JsonArray([
                .. field.Options.Select(option => new JsonObject
                {
                    ["title"] = option.Label,
                    ["value"] = option.Id,
                }),
            ]),
        };

    private static JsonObject Submit(Form form, string dialog) =>
        new()
        {
            ["type"] = "Action.Submit",
            ["title"] = form.Submit,
            ["style"] = "positive",
            ["data"] = new JsonObject { ["form"] = form.Id, ["dialog"] = dialog },
            ["associatedInputs"] = "auto",
        };
}
