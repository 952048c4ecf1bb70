using System.Diagnostics;
using System.Text.Json;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;

namespace Etiquette.Adapters.Slack;

/// <summary>One field of a form. https://docs.slack.dev/reference/block-kit/blocks/input-block</summary>
internal static class SlackInput
{
    /// <summary>More answers than this are a menu; fewer stand there to be seen.</summary>
    private const int MostRadios = 5;

    private const int Hint = 2000;

    public static void Input(this Utf8JsonWriter json, Field field)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "input"u8);
        json.WriteString("block_id"u8, field.Id);
        json.WriteBoolean("optional"u8, true);
        json.PlainText("label"u8, field.Label, Hint);
        if (field.Hint is { } hint)
        {
            json.PlainText("hint"u8, hint, Hint);
        }

        json.WriteStartObject("element"u8);
        json.WriteString("action_id"u8, "value"u8);
        switch (field)
        {
            case Field.Words words:
                json.Words(words);
                break;
            case Field.OneOf oneOf:
                json.OneOf(oneOf);
                break;
            default:
                throw new UnreachableException($"No Slack input for {field.GetType().Name}.");
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Words(this Utf8JsonWriter json, Field.Words field)
    {
        json.WriteString("type"u8, "plain_text_input"u8);
        json.WriteBoolean("multiline"u8, field.Lines);
        json.WriteNumber("max_length"u8, Math.Min(field.Longest, Block.Text));
        if (field.Value is { Length: > 0 } value)
        {
            json.WriteString("initial_value"u8, SlackText.Fit(value, Math.Min(field.Longest, Block.Text)));
        }
    }

    private static void OneOf(this Utf8JsonWriter json, Field.OneOf field)
    {
        json.WriteString("type"u8, field.Options.Count > MostRadios ? "static_select"u8 : "radio_buttons"u8);
        json.WriteStartArray("options"u8);
        foreach (var option in field.Options)
        {
            json.Option(option);
        }

        json.WriteEndArray();
        if (field.Options.FirstOrDefault(option => option.Id == field.Value) is { } chosen)
        {
            json.WritePropertyName("initial_option"u8);
            json.Option(chosen);
        }
    }

    private static void Option(this Utf8JsonWriter json, Option option)
    {
        json.WriteStartObject();
        json.PlainText("text"u8, option.Label, Block.Label);
        json.WriteString("value"u8, option.Id);
        json.WriteEndObject();
    }
}
