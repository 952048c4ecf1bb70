using System.Globalization;
using System.Text.Json;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Slack;

/// <summary>Buttons and menus whose clicks come back as a <see cref="SlackPick"/>.</summary>
internal static class Choices
{
    /// <summary>More choices than this are a menu: a wall of buttons is no help.</summary>
    public const int MostButtons = 5;

    /// <param name="name">Of the actions: names differ within a message.</param>
    public static void ChoicesFor(
        this Utf8JsonWriter json,
        string question,
        IReadOnlyList<Choice> choices,
        string name = "pick"
    )
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "actions"u8);
        json.WriteStartArray("elements"u8);
        if (choices.Count > MostButtons)
        {
            json.Menu(name, "Choose one", choices);
        }
        else
        {
            json.Buttons(question, choices, name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One menu; what it says is looked up by its name, so names differ within a message.</summary>
    public static void Menu(
        this Utf8JsonWriter json,
        string name,
        string placeholder,
        IReadOnlyList<Choice> choices,
        string? chosen = null
    )
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "static_select"u8);
        json.WriteString("action_id"u8, name);
        json.PlainText("placeholder"u8, placeholder, Block.HeaderText);
        json.WriteStartArray("options"u8);
        foreach (var choice in choices.Take(Block.Options))
        {
            json.Line(choice);
        }

        json.WriteEndArray();
        if (choices.FirstOrDefault(choice => choice.Option.Id == chosen) is { } current)
        {
            json.WritePropertyName("initial_option"u8);
            json.Line(current);
        }

        json.WriteEndObject();
    }

    private static void Line(this Utf8JsonWriter json, Choice choice)
    {
        json.WriteStartObject();
        json.PlainText("text"u8, choice.Option.Label, Block.Label);
        json.WriteString("value"u8, choice.Value);
        json.WriteEndObject();
    }

    /// <summary>Choices that can come back at all: Slack limits what a menu line and a button carry.</summary>
    public static IReadOnlyList<Choice> ThatFit(
        this IReadOnlyList<Option> options,
        string question,
        int number,
        string user
    ) =>
        [
            .. options
                .Select(option => new Choice(
                    option,
                    new SlackPick(question, option.Id, number, user).ToString()
                ))
                .Where(choice => choice.Value.Length <= Block.OptionValue),
        ];

    private static void Buttons(
        this Utf8JsonWriter json,
        string question,
        IReadOnlyList<Choice> choices,
        string name
    )
    {
        foreach (var (n, (option, value)) in choices.Index())
        {
            var button = new Button(
                string.Create(CultureInfo.InvariantCulture, $"{name}{n}"),
                option.Label,
                value
            );
            var destroys = AboutMe.Destroys(question, option.Id);
            (destroys ? button with { Style = "danger", Confirm = Confirm.Erasing } : button).Write(json);
        }
    }
}

/// <summary>An option on somebody's card, and what a click on it brings back.</summary>
internal sealed record Choice(Option Option, string Value);
