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
    public static void ChoicesFor(this Utf8JsonWriter json, Reply.Ask ask, string user, string name = "pick")
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "actions"u8);
        json.WriteStartArray("elements"u8);
        if (ask.Options.Count > MostButtons)
        {
            json.Menu(name, "Choose one", ask.Question, ask.Options, ask.Case, user);
        }
        else
        {
            json.Buttons(ask, user, name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One menu; what it says is looked up by its name, so names differ within a message.</summary>
    public static void Menu(
        this Utf8JsonWriter json,
        string name,
        string placeholder,
        string question,
        IReadOnlyList<Option> options,
        int number,
        string user,
        string? chosen = null
    )
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "static_select"u8);
        json.WriteString("action_id"u8, name);
        json.PlainText("placeholder"u8, placeholder, Block.HeaderText);
        json.WriteStartArray("options"u8);
        foreach (var option in options.Take(Block.Options))
        {
            json.Line(question, option, number, user);
        }

        json.WriteEndArray();
        if (options.FirstOrDefault(option => option.Id == chosen) is { } current)
        {
            json.WritePropertyName("initial_option"u8);
            json.Line(question, current, number, user);
        }

        json.WriteEndObject();
    }

    private static void Line(
        this Utf8JsonWriter json,
        string question,
        Option option,
        int number,
        string user
    )
    {
        json.WriteStartObject();
        json.PlainText("text"u8, option.Label, Block.Label);
        json.WriteString("value"u8, new SlackPick(question, option.Id, number, user).ToString());
        json.WriteEndObject();
    }

    /// <summary>Choices that can come back at all: Slack limits what a menu line and a button carry.</summary>
    public static IReadOnlyList<Option> ThatFit(
        this IReadOnlyList<Option> options,
        string question,
        int number,
        string user
    ) =>
        [
            .. options.Where(option =>
                new SlackPick(question, option.Id, number, user).ToString().Length <= Block.OptionValue
            ),
        ];

    private static void Buttons(this Utf8JsonWriter json, Reply.Ask ask, string user, string name)
    {
        foreach (var (n, option) in ask.Options.Index())
        {
            var button = new Button(
                string.Create(CultureInfo.InvariantCulture, $"{name}{n}"),
                option.Label,
                new SlackPick(ask.Question, option.Id, ask.Case, user).ToString()
            );
            var destroys = AboutMe.Destroys(ask.Question, option.Id);
            (destroys ? button with { Style = "danger", Confirm = Confirm.Erasing } : button).Write(json);
        }
    }
}
