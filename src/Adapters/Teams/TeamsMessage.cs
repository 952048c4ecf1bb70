using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Teams;

/// <summary>An activity that says a reply. Fields without a value are left out: Teams refuses nulls.</summary>
public static class TeamsMessage
{
    /// <summary>Names keep their letters: as \u escapes they would take six bytes each of a card's room.</summary>
    public static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private const int LongestText = 20_000;
    private const int LongestSummary = 200;

    /// <summary>Words go out as plain text, so that nothing in them is read as markup; the rest is a card.</summary>
    public static JsonObject For(Reply reply, string user) =>
        reply is Reply.Say say ? WithText(say.Text) : WithCard([reply], AdaptiveCards.Card([reply], user));

    public static JsonObject WithText(string text) =>
        new()
        {
            ["type"] = "message",
            ["text"] = CardText.Cut(text, LongestText),
            ["textFormat"] = "plain",
        };

    /// <summary>A card, and the line that a notification shows of it.</summary>
    public static JsonObject WithCard(IReadOnlyList<Reply> replies, JsonObject card) =>
        new()
        {
            ["type"] = "message",
            ["summary"] = CardText.Cut(AdaptiveCards.InWords(replies).Split('\n')[0], LongestSummary),
            ["attachments"] = new JsonArray(
                new JsonObject { ["contentType"] = AdaptiveCards.ContentType, ["content"] = card }
            ),
        };
}
