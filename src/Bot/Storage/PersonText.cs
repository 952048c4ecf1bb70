using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Etiquette.Core.Conversations;

namespace Etiquette.Bot.Storage;

/// <summary>
/// A person as they go into their column: every turn writes them, and SQLite keeps text as UTF-8. A turn changes one of
/// their conversations; what was written of the others is copied.
/// </summary>
internal sealed class PersonText
{
    private static readonly JsonWriterOptions trusted = new() { SkipValidation = true };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? scratch;

    private PersonText(byte[] bytes, Part[] parts)
    {
        Bytes = bytes;
        Parts = parts;
    }

    /// <summary>One JSON document.</summary>
    public byte[] Bytes { get; }

    /// <summary>What the next text may copy.</summary>
    public IReadOnlyList<Part> Parts { get; }

    /// <summary>What was written of a conversation.</summary>
    internal readonly record struct Part(Conversation Conversation, byte[] Bytes);

    /// <param name="before">The parts of what was last written of this person.</param>
    public static PersonText Of(Person person, IReadOnlyList<Part> before)
    {
        var buffer = scratch ??= new(16 * 1024);
        buffer.ResetWrittenCount();
        Part[] parts = [];
        using (var json = new Utf8JsonWriter(buffer, trusted))
        {
            json.WriteStartObject();
            foreach (var property in Shapes.Default.Person.Properties)
            {
                var value = property.Get!(person);
                if (value is null)
                {
                    continue;
                }

                json.WritePropertyName(property.Name);
                if (value is ImmutableDictionary<string, Conversation> conversations)
                {
                    parts = Write(json, conversations, before);
                }
                else
                {
                    JsonSerializer.Serialize(json, value, Shapes.Default.GetTypeInfo(property.PropertyType)!);
                }
            }

            json.WriteEndObject();
        }

        return new(buffer.WrittenSpan.ToArray(), parts);
    }

    private static Part[] Write(
        Utf8JsonWriter json,
        ImmutableDictionary<string, Conversation> conversations,
        IReadOnlyList<Part> before
    )
    {
        var parts = new Part[conversations.Count];
        var count = 0;
        json.WriteStartObject();
        foreach (var (place, conversation) in conversations)
        {
            var text =
                TextOf(conversation, before)
                ?? JsonSerializer.SerializeToUtf8Bytes(conversation, Shapes.Default.Conversation);
            json.WritePropertyName(place);
            json.WriteRawValue(text, skipInputValidation: true);
            parts[count++] = new(conversation, text);
        }

        json.WriteEndObject();
        return parts;
    }

    private static byte[]? TextOf(Conversation conversation, IReadOnlyList<Part> before)
    {
        for (var part = 0; part < before.Count; part++)
        {
            if (ReferenceEquals(before[part].Conversation, conversation))
            {
                return before[part].Bytes;
            }
        }

        return null;
    }
}
