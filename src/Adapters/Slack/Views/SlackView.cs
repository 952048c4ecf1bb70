using System.Text.Json;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;

namespace Etiquette.Adapters.Slack;

/// <summary>The bodies of the calls that open dialogs and draw the Home tab. https://docs.slack.dev/surfaces/modals</summary>
internal static class SlackView
{
    private const int Title = 24;

    /// <summary>views.open with a form.</summary>
    public static ReadOnlyMemory<byte> Open(string trigger, Form form) =>
        Opening(
            trigger,
            json =>
            {
                json.WriteString("callback_id"u8, form.Id);
                json.PlainText("title"u8, form.Title, Title);
                json.PlainText("submit"u8, form.Submit, Title);
                json.PlainText("close"u8, "Cancel", Title);
                json.WriteStartArray("blocks"u8);
                foreach (var field in form.Fields)
                {
                    json.Input(field);
                }

                json.WriteEndArray();
            }
        );

    /// <summary>views.open with something to read.</summary>
    public static ReadOnlyMemory<byte> Open(string trigger, string title, IEnumerable<string> texts) =>
        Opening(
            trigger,
            json =>
            {
                json.PlainText("title"u8, title, Title);
                json.PlainText("close"u8, "Close", Title);
                json.WriteStartArray("blocks"u8);
                foreach (var text in texts)
                {
                    json.Copyable(title, text);
                }

                json.WriteEndArray();
            }
        );

    /// <summary>views.publish</summary>
    public static ReadOnlyMemory<byte> Publish(string user, Home home) =>
        SlackMessage.Written(json =>
        {
            json.WriteString("user_id"u8, user);
            json.WriteStartObject("view"u8);
            json.WriteString("type"u8, "home"u8);
            json.WriteStartArray("blocks"u8);
            json.Home(home, user);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static ReadOnlyMemory<byte> Opening(string trigger, Action<Utf8JsonWriter> view) =>
        SlackMessage.Written(json =>
        {
            json.WriteString("trigger_id"u8, trigger);
            json.WriteStartObject("view"u8);
            json.WriteString("type"u8, "modal"u8);
            view(json);
            json.WriteEndObject();
        });
}
