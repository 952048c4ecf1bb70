using System.Text.Json;

namespace Etiquette.Adapters.Slack;

/// <summary>
/// The Block Kit pieces we use, each within its documented limit. Everything is <c>plain_text</c> or
/// <c>rich_text</c>, which Slack does not read for markup, so nobody's words can mention, link or format.
/// https://docs.slack.dev/reference/block-kit
/// </summary>
internal static class Block
{
    public const int Text = 3000;
    public const int HeaderText = 150;
    public const int Label = 75;
    public const int ButtonValue = 2000;
    public const int OptionValue = 150;
    public const int Options = 100;
    public const int ContextText = 2000;
    private const int MostPoints = 10;

    public static void Header(this Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "header"u8);
        json.PlainText("text"u8, text, HeaderText);
        json.WriteEndObject();
    }

    public static void Section(
        this Utf8JsonWriter json,
        string text,
        Action<Utf8JsonWriter>? accessory = null
    )
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "section"u8);
        json.PlainText("text"u8, text, Text);
        if (accessory is not null)
        {
            json.WritePropertyName("accessory"u8);
            accessory(json);
        }

        json.WriteEndObject();
    }

    /// <summary>Small grey print.</summary>
    public static void Context(this Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "context"u8);
        json.WriteStartArray("elements"u8);
        json.PlainText(text, ContextText);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Actions(this Utf8JsonWriter json, params ReadOnlySpan<Button> buttons)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "actions"u8);
        json.WriteStartArray("elements"u8);
        foreach (var button in buttons)
        {
            button.Write(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Divider(this Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "divider"u8);
        json.WriteEndObject();
    }

    /// <summary>A bold line and what belongs to it, one bullet each; nothing where there is none.</summary>
    public static void Points(this Utf8JsonWriter json, string title, IReadOnlyList<string> points)
    {
        if (points is [])
        {
            return;
        }

        json.RichTextStart();
        json.RichTextSection(title, bold: true);
        json.WriteStartObject();
        json.WriteString("type"u8, "rich_text_list"u8);
        json.WriteString("style"u8, "bullet"u8);
        json.WriteStartArray("elements"u8);
        foreach (var point in points.Take(MostPoints))
        {
            json.RichTextSection(point);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.RichTextEnd();
    }

    /// <summary>A bold line and a text to copy, with its line breaks as they are.</summary>
    public static void Copyable(this Utf8JsonWriter json, string title, string text)
    {
        json.RichTextStart();
        json.RichTextSection(title, bold: true);
        json.WriteStartObject();
        json.WriteString("type"u8, "rich_text_preformatted"u8);
        json.RichTextElements(text);
        json.WriteEndObject();
        json.RichTextEnd();
    }

    /// <summary>A menu line or the text of a button; Slack refuses empty texts.</summary>
    public static void PlainText(this Utf8JsonWriter json, ReadOnlySpan<byte> property, string text, int max)
    {
        json.WritePropertyName(property);
        json.PlainText(text, max);
    }

    private static void PlainText(this Utf8JsonWriter json, string text, int max)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "plain_text"u8);
        json.WriteString("text"u8, Visible(text, max));
        // ":x:" in somebody's note stays what they typed.
        json.WriteBoolean("emoji"u8, false);
        json.WriteEndObject();
    }

    private static void RichTextStart(this Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "rich_text"u8);
        json.WriteStartArray("elements"u8);
    }

    private static void RichTextEnd(this Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void RichTextSection(this Utf8JsonWriter json, string text, bool bold = false)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "rich_text_section"u8);
        json.RichTextElements(text, bold);
        json.WriteEndObject();
    }

    private static void RichTextElements(this Utf8JsonWriter json, string text, bool bold = false)
    {
        json.WriteStartArray("elements"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "text"u8);
        json.WriteString("text"u8, Visible(text, Text));
        if (bold)
        {
            json.WriteStartObject("style"u8);
            json.WriteBoolean("bold"u8, true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    public static string Visible(string text, int max) =>
        string.IsNullOrWhiteSpace(text) ? SlackText.Nothing : SlackText.Fit(text, max);
}
