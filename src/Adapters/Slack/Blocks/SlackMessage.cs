using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Etiquette.Adapters.Slack;

/// <summary>The bodies of the calls that post: straight into bytes, because this is the hot path.</summary>
internal static class SlackMessage
{
    /// <summary>Names our metadata, so that a reply whose answer got lost is found again.</summary>
    public const string EventType = "etiquette_reply";

    // JSON for an API, never for a page: no need to escape what HTML would read.
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>A card has ten thousand bytes: they grow here, and not in a new place each time.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? scratch;

    /// <summary>chat.postMessage</summary>
    public static ReadOnlyMemory<byte> Post(Outgoing outgoing, SlackRoute route, CardStyle style) =>
        Written(json =>
        {
            json.WriteString("channel"u8, route.Channel);
            if (route.Thread is not null)
            {
                json.WriteString("thread_ts"u8, route.Thread);
            }

            json.WriteBoolean("unfurl_links"u8, false);
            json.WriteBoolean("unfurl_media"u8, false);
            json.Said(outgoing, style);
            json.Metadata(outgoing);
        });

    /// <summary>chat.update</summary>
    public static ReadOnlyMemory<byte> Update(Outgoing outgoing, SlackRoute route, CardStyle style) =>
        Written(json =>
        {
            json.WriteString("channel"u8, route.Channel);
            json.WriteString("ts"u8, route.Clicked);
            json.Said(outgoing, style);
            if (style is CardStyle.Words)
            {
                // Left out, the old blocks would stay.
                json.WriteStartArray("blocks"u8);
                json.WriteEndArray();
            }

            json.Metadata(outgoing);
        });

    /// <summary>chat.delete</summary>
    public static ReadOnlyMemory<byte> Delete(SlackRoute route) =>
        Written(json =>
        {
            json.WriteString("channel"u8, route.Channel);
            json.WriteString("ts"u8, route.Clicked);
        });

    /// <summary>A post to a <c>response_url</c>: seen by one person alone.</summary>
    public static ReadOnlyMemory<byte> Private(Outgoing outgoing, bool replace, CardStyle style) =>
        Written(json =>
        {
            json.WriteString("response_type"u8, "ephemeral"u8);
            json.WriteBoolean("replace_original"u8, replace);
            json.Said(outgoing, style);
        });

    /// <summary>Opaque: every app in the channel can read metadata, and our own key names a person.</summary>
    public static string Mark(Outgoing outgoing) => SlackDelivery.Digest(outgoing.Key);

    private static void Said(this Utf8JsonWriter json, Outgoing outgoing, CardStyle style)
    {
        json.WriteString("text"u8, SlackBlocks.Fallback(outgoing.Reply));
        if (style > CardStyle.Words)
        {
            json.WritePropertyName("blocks"u8);
            SlackBlocks.Write(json, outgoing.Reply, outgoing.Address.User, style);
        }
    }

    private static void Metadata(this Utf8JsonWriter json, Outgoing outgoing)
    {
        // chat.update would otherwise look for links and names in the text by itself.
        json.WriteString("parse"u8, "none"u8);
        json.WriteStartObject("metadata"u8);
        json.WriteString("event_type"u8, EventType);
        json.WriteStartObject("event_payload"u8);
        json.WriteString("key"u8, Mark(outgoing));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static ReadOnlyMemory<byte> Written(Action<Utf8JsonWriter> write)
    {
        var buffer = scratch ??= new(16 * 1024);
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
