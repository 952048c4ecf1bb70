using System.Text.Json;

namespace Etiquette.Adapters.Slack;

/// <summary>A button: what it says, what it brings back, and whether Slack asks again before it does.</summary>
internal sealed record Button(string Name, string Label, string Value)
{
    /// <summary>"primary" (green) or "danger" (red); null: plain.</summary>
    public string? Style { get; init; }

    /// <summary>For what cannot be undone.</summary>
    public Confirm? Confirm { get; init; }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "button"u8);
        json.WriteString("action_id"u8, Name);
        json.PlainText("text"u8, Label, Block.Label);
        json.WriteString("value"u8, Value);
        if (Style is not null)
        {
            json.WriteString("style"u8, Style);
        }

        Confirm?.Write(json);
        json.WriteEndObject();
    }
}

/// <summary>"Are you sure?" https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object</summary>
internal sealed record Confirm(string Title, string Text, string Yes, string No)
{
    /// <summary>Erasing is for good, wherever it is offered.</summary>
    public static readonly Confirm Erasing = new(
        "Erase everything?",
        "I forget your settings and what we are talking about. It cannot be undone.",
        "Erase",
        "Keep it"
    );

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("confirm"u8);
        json.PlainText("title"u8, Title, 100);
        json.PlainText("text"u8, Text, 300);
        json.PlainText("confirm"u8, Yes, 30);
        json.PlainText("deny"u8, No, 30);
        json.WriteString("style"u8, "danger"u8);
        json.WriteEndObject();
    }
}
