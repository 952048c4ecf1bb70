using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;
using Etiquette.Core.Tips;

namespace Etiquette.Bot.Storage;

/// <summary>What was answered within the platform's own HTTP response, kept for a repeat of the delivery.</summary>
internal sealed record InlineAnswer(IReadOnlyList<Reply> Replies, Intent? Intent, string? Entity);

/// <summary>How people, replies and answers look in their columns.</summary>
internal static class Stored
{
    private static readonly JsonSerializerOptions readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A person of whom we know nothing.</summary>
    public static readonly byte[] Newcomer = Bytes(Etiquette.Core.Conversations.Person.New);

    public static byte[] Bytes(Person person) => PersonText.Of(person, []).Bytes;

    public static byte[] Bytes(Reply reply) =>
        JsonSerializer.SerializeToUtf8Bytes(reply, Shapes.Default.Reply);

    public static byte[] Bytes(InlineAnswer answer) =>
        JsonSerializer.SerializeToUtf8Bytes(answer, Shapes.Default.InlineAnswer);

    /// <summary>For people: indented, and letters as they are.</summary>
    public static string Readable(Person person) => JsonNode.Parse(Bytes(person))!.ToJsonString(readable);

    public static string Json(Reply reply) => JsonSerializer.Serialize(reply, Shapes.Default.Reply);

    public static string Json(Subscription subscription) =>
        JsonSerializer.Serialize(subscription, Shapes.Default.Subscription);

    public static string Json(OwnTip own) => JsonSerializer.Serialize(own, Shapes.Default.OwnTip);

    public static Subscription Subscription(string json) =>
        JsonSerializer.Deserialize(json, Shapes.Default.Subscription)!;

    public static OwnTip OwnTip(string json) => JsonSerializer.Deserialize(json, Shapes.Default.OwnTip)!;

    public static Person Person(string json) => JsonSerializer.Deserialize(json, Shapes.Default.Person)!;

    public static Reply Reply(string json) => JsonSerializer.Deserialize(json, Shapes.Default.Reply)!;

    public static InlineAnswer Answer(string json) =>
        JsonSerializer.Deserialize(json, Shapes.Default.InlineAnswer)!;
}

/// <summary>Compiled, because every turn writes them.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(InlineAnswer))]
[JsonSerializable(typeof(Subscription))]
[JsonSerializable(typeof(OwnTip))]
// A verdict has a text ready to send, and a reply may be a drafted note: two types of one name.
[JsonSerializable(typeof(Draft), TypeInfoPropertyName = "TextToSend")]
internal sealed partial class Shapes : JsonSerializerContext;
