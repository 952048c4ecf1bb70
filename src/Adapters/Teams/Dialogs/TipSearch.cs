using System.Text.Json.Nodes;
using Etiquette.Core.Tips;
using Microsoft.AspNetCore.Http;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// "Tips" in the compose box: find one, and put it into your own message.
/// https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search
/// </summary>
internal static class TipSearch
{
    public const string Command = "tips";
    private const int MostAtOnce = 25;
    private const int LongestPreview = 120;

    public static TeamsMeaning Read(TeamsActivity activity) =>
        activity.Value is { } value && value.TextAt("commandId") is Command
            ? new TeamsMeaning.Search(
                value
                    .ListAt("parameters")
                    .Where(parameter => parameter.TextAt("name") is not "initialRun")
                    .Select(parameter => parameter.TextAt("value"))
                    .FirstOrDefault(words => words is not null)
                    ?? "",
                Math.Clamp(CardClick.Number(value.At("queryOptions", "skip")) ?? 0, 0, 10_000),
                Math.Clamp(CardClick.Number(value.At("queryOptions", "count")) ?? MostAtOnce, 1, MostAtOnce)
            )
            : new TeamsMeaning.Unserved(activity.Name);

    public static IResult Answer(TeamsMeaning.Search search)
    {
        var found = Find(search.Words).Skip(search.Skip).Take(search.Count).Select(Attachment).ToArray();
        var extension =
            found.Length > 0
                ? new JsonObject
                {
                    ["type"] = "result",
                    ["attachmentLayout"] = "list",
                    ["attachments"] = new JsonArray([.. found]),
                }
                : new JsonObject
                {
                    ["type"] = "message",
                    ["text"] = "No tip is about that. Try another word.",
                };
        return Results.Text(
            new JsonObject { ["composeExtension"] = extension }.ToJsonString(TeamsMessage.Format),
            "application/json"
        );
    }

    /// <summary>Tips in which every word stands, those with it in their title first.</summary>
    private static IEnumerable<Tip> Find(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return TipBook
            .Ours.All.Where(tip => words.All(word => Has(tip, word)))
            .OrderByDescending(tip => words.Count(word => Has(tip.Title, word)));
    }

    private static bool Has(Tip tip, string word) =>
        Has(tip.Title, word) || Has(tip.Text, word) || tip.Packs.Any(pack => Has(pack, word));

    private static bool Has(string text, string word) =>
        text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static JsonObject Attachment(Tip tip) =>
        new()
        {
            ["contentType"] = AdaptiveCards.ContentType,
            ["content"] = TipPreview.Of(tip),
            ["preview"] = new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.card.hero",
                ["content"] = new JsonObject
                {
                    ["title"] = tip.Title,
                    ["text"] = CardText.Cut(tip.Text, LongestPreview),
                },
            },
        };
}
