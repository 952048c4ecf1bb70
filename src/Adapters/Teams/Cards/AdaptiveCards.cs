using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// Replies as an Adaptive Card of version 1.5, which is the newest that Teams shows to everybody.
/// https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference
/// </summary>
public static class AdaptiveCards
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Well under the 100 KB of a Teams message, because its copies count too.</summary>
    public const int MostBytes = 28_000;
    private const int LongestFallback = 1_000;

    /// <summary>One card with these replies under each other.</summary>
    public static JsonObject Card(IReadOnlyList<Reply> replies, Audience audience) =>
        CardRoom
            .FromGenerousToTight.Select(room => Card(replies, new CardPage(audience, room)))
            .FirstOrDefault(card => Size(card) <= MostBytes)
        ?? WordsOnly(replies, new CardPage(audience, CardRoom.FromGenerousToTight[^1]));

    internal static string InWords(IReadOnlyList<Reply> replies) =>
        string.Join('\n', replies.Select(ReplyInWords.Of));

    private static JsonObject Card(IReadOnlyList<Reply> replies, CardPage page) =>
        Refreshing(Around([.. replies.SelectMany(reply => Body(reply, page))], replies), replies, page);

    /// <summary>Whoever was asked sees their card as things stand, whenever it comes into view again.</summary>
    private static JsonObject Refreshing(JsonObject card, IReadOnlyList<Reply> replies, CardPage page)
    {
        if (page.Audience is { Member: { } member, Dialog: null } && NumberOf(replies) is { } number)
        {
            card["refresh"] = CardLook.Refresh(number, page.Owner, member);
        }

        return card;
    }

    /// <summary>The request that the card is about; menus and tips are about none.</summary>
    private static int? NumberOf(IReadOnlyList<Reply> replies) =>
        replies is [Reply.Decide { Verdict.Case: > 0 and var decided }] ? decided
        : replies is [Reply.Ask { About: not null, Case: > 0 and var asked }] ? asked
        : null;

    private static IEnumerable<JsonNode> Body(Reply reply, CardPage page) =>
        reply switch
        {
            Reply.Say say => page.Paragraphs(say.Text),
            Reply.Ask ask => Question(ask, page),
            Reply.Decide decide => new VerdictCard(page, decide.Verdict).Body(),
            Reply.Teach teach => new TipBody(page, teach.Card).Parts(),
            Reply.Draft draft => [.. new DraftCard(page, draft.Note).Body(), .. Then(draft.Then, page)],
            Reply.Review review => [.. new ReviewCard(page, review.Note).Body(), .. Then(review.Then, page)],
            _ => throw new UnreachableException($"No card for {reply.GetType().Name}."),
        };

    /// <summary>What to do with it, set apart from what was read.</summary>
    private static IEnumerable<JsonNode> Then(Reply.Ask? ask, CardPage page)
    {
        if (ask is not null)
        {
            var box = CardPage.Box(Question(ask, page));
            box["separator"] = true;
            box["spacing"] = "Medium";
            yield return box;
        }
    }

    private static IEnumerable<JsonNode> Question(Reply.Ask ask, CardPage page) =>
        [.. page.Paragraphs(ask.Text), .. Choices(ask, page)];

    private static IEnumerable<JsonNode> Choices(Reply.Ask ask, CardPage page) =>
        [
            .. ask.Options.Count == 0 ? []
            : page.Audience.IsShared && ask.IsForAnybody ? MenuButtons.Of(ask.Options)
            : new CardChoices(page).Of(ask.Question, ask.Case, ask.Options, "Your answer"),
            // A dialog opens no other.
            .. ask.IsMenu && page.Audience.Dialog is null
                ? [MenuButtons.OpenForm(AcceptForm.Blank)]
                : Array.Empty<JsonNode>(),
        ];

    private static JsonObject WordsOnly(IReadOnlyList<Reply> replies, CardPage page) =>
        Around([.. page.Paragraphs(InWords(replies))], replies);

    private static JsonObject Around(JsonNode[] body, IReadOnlyList<Reply> replies) =>
        new()
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["lang"] = "en",
            ["fallbackText"] = CardText.Cut(InWords(replies), LongestFallback),
            ["msteams"] = new JsonObject { ["width"] = "Full" },
            ["body"] = new JsonArray(body),
        };

    private static int Size(JsonObject card) =>
        Encoding.UTF8.GetByteCount(card.ToJsonString(TeamsMessage.Format));
}
