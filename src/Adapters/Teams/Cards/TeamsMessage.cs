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

    /// <summary>Teams shows three; each is sent as if the person had typed it.</summary>
    private static readonly string[] Suggestions = ["Should I accept a request?", "Give me a tip", "Help"];

    /// <summary>Words go out as plain text, so that nothing in them is read as markup; the rest is a card.</summary>
    /// <param name="route">Where it goes: not everything is shown everywhere.</param>
    public static JsonObject For(Reply reply, string user, TeamsRoute? route = null) =>
        reply is Reply.Say say
            ? Suggesting(WithText(say.Text), say, route)
            : WithCard([reply], AdaptiveCards.Card([reply], Audience.Of(user, route)));

    public static JsonObject WithText(string text) =>
        new()
        {
            ["type"] = "message",
            ["text"] = CardText.Cut(text, LongestText),
            ["textFormat"] = "plain",
        };

    /// <summary>A card, and the line that a notification shows of it.</summary>
    public static JsonObject WithCard(IReadOnlyList<Reply> replies, JsonObject card)
    {
        var message = new JsonObject
        {
            ["type"] = "message",
            ["summary"] = CardText.Cut(AdaptiveCards.InWords(replies).Split('\n')[0], LongestSummary),
            ["attachments"] = new JsonArray(
                new JsonObject { ["contentType"] = AdaptiveCards.ContentType, ["content"] = card }
            ),
        };
        if (replies.Any(reply => reply is Reply.Decide))
        {
            // Thumbs under what we advise; "custom": Teams asks us what to show then, and no form for words appears.
            message["channelData"] = new JsonObject
            {
                ["feedbackLoop"] = new JsonObject { ["type"] = "custom" },
            };
        }

        return message;
    }

    // The documents do not agree on suggestions in groups and beside cards: personal chats and plain words are safe.
    private static JsonObject Suggesting(JsonObject message, Reply.Say say, TeamsRoute? route)
    {
        if (route is { IsPersonal: true, Member: { } member } && !say.Aside)
        {
            message["suggestedActions"] = new JsonObject
            {
                ["to"] = new JsonArray(member),
                ["actions"] = new JsonArray([
                    .. Suggestions.Select(words => new JsonObject
                    {
                        ["type"] = "imBack",
                        ["title"] = words,
                        ["value"] = words,
                    }),
                ]),
            };
        }

        return message;
    }
}
