using System.Text.Json;
using Thumbs = Etiquette.Core.Conversations.Feedback;

namespace Etiquette.Adapters.Slack;

/// <summary>Blocks of the last years, which not every Slack takes: written only where <see cref="CardStyle.Rich"/> is.</summary>
internal static class Newer
{
    private const int Cell = 1000;
    private const int MostRows = 20;

    /// <summary>Thumbs under an answer. https://docs.slack.dev/reference/block-kit/block-elements/feedback-buttons-element</summary>
    public static void Feedback(this Utf8JsonWriter json, int number, string user)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "context_actions"u8);
        json.WriteStartArray("elements"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "feedback_buttons"u8);
        json.WriteString("action_id"u8, "feedback"u8);
        json.Thumb("positive_button"u8, "Helpful", Thumbs.Good, number, user);
        json.Thumb("negative_button"u8, "Not helpful", Thumbs.Bad, number, user);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Two columns with a heading; one table a message is all that Slack takes. https://docs.slack.dev/reference/block-kit/blocks/table-block</summary>
    public static void Table(
        this Utf8JsonWriter json,
        (string Left, string Right) heading,
        IEnumerable<(string Left, string Right)> rows
    )
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "table"u8);
        json.WriteStartArray("column_settings"u8);
        json.Wrapped();
        json.Wrapped();
        json.WriteEndArray();
        json.WriteStartArray("rows"u8);
        foreach (var (left, right) in rows.Take(MostRows).Prepend(heading))
        {
            json.WriteStartArray();
            json.RawText(left);
            json.RawText(right);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Thumb(
        this Utf8JsonWriter json,
        ReadOnlySpan<byte> name,
        string label,
        string option,
        int number,
        string user
    )
    {
        json.WriteStartObject(name);
        json.PlainText("text"u8, label, Block.Label);
        json.WriteString("value"u8, new SlackPick(Thumbs.Question, option, number, user).ToString());
        json.WriteEndObject();
    }

    private static void Wrapped(this Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteBoolean("is_wrapped"u8, true);
        json.WriteEndObject();
    }

    private static void RawText(this Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "raw_text"u8);
        json.WriteString("text"u8, Block.Visible(text, Cell));
        json.WriteEndObject();
    }
}
