using System.Diagnostics;
using System.Text.Json.Nodes;
using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Adapters.Web;

/// <summary>The answers of the HTTP API: the one place that knows their shape.</summary>
public static class ReplyJson
{
    public static JsonObject Render(Heeded heeded) =>
        new()
        {
            ["intent"] = heeded.Intent is { } intent ? Words.Of<Intent>(intent) : null,
            ["entity"] = heeded.Entity,
            ["replies"] = Each(heeded.Replies, Render),
        };

    public static JsonObject Render(Reply reply) =>
        reply switch
        {
            Reply.Say say => new() { ["kind"] = "say", ["text"] = say.Text },
            Reply.Ask ask => new()
            {
                ["kind"] = "ask",
                ["question"] = ask.Question,
                ["about"] = ask.About,
                ["text"] = ask.Text,
                ["options"] = Each(ask.Options, Render),
                ["case"] = ask.Case,
            },
            Reply.Decide decide => Render(decide.Verdict),
            Reply.Teach({ } card) => new()
            {
                ["kind"] = "tip",
                ["question"] = card.Question,
                ["title"] = card.Title,
                ["text"] = card.Text,
                ["options"] = Each(card.Options, Render),
                ["case"] = card.Case,
                ["answers"] = Each(card.Answers, Render),
            },
            Reply.Draft draft => Then(DraftJson.Render(draft.Note), draft.Then),
            Reply.Review review => Then(ReviewJson.Render(review.Note), review.Then),
            _ => throw new UnreachableException($"No JSON for {reply.GetType().Name}."),
        };

    /// <summary>What may be done next, as a question of the same shape as any other.</summary>
    private static JsonObject Then(JsonObject json, Reply.Ask? ask)
    {
        json["then"] = ask is null ? null : Render(ask);
        return json;
    }

    private static JsonObject Render(Verdict verdict) =>
        new()
        {
            ["kind"] = "verdict",
            ["verdict"] = Words.Of(verdict.Decision),
            ["sure"] = Words.Of(verdict.Sure),
            ["headline"] = verdict.Headline,
            ["reasons"] = Each(verdict.Reasons, Render),
            ["understood"] = Each(verdict.Understood, Render),
            ["would_change"] = Each(verdict.WouldChange, Text),
            ["advice"] = Each(verdict.Advice, Text),
            ["draft"] = verdict.Draft?.Text,
            ["draft_title"] = verdict.Draft?.Title,
            ["case"] = verdict.Case,
        };

    private static JsonObject Render(Reason reason) =>
        new()
        {
            ["rule"] = reason.Rule,
            ["moral"] = reason.Moral.ToString(),
            ["for"] = Words.Of(reason.For),
            ["text"] = reason.Text,
            ["source"] = reason.Source,
        };

    private static JsonObject Render(Understood understood) =>
        new()
        {
            ["fact"] = understood.Fact,
            ["value"] = understood.Value,
            ["label"] = understood.Label,
            ["said"] = understood.Said,
            ["question"] = understood.Question,
            ["corrections"] = Each(understood.Corrections, Render),
        };

    private static JsonObject Render(Option option) => new() { ["id"] = option.Id, ["label"] = option.Label };

    private static JsonValue Text(string text) => JsonValue.Create(text);

    private static JsonArray Each<T>(IEnumerable<T> items, Func<T, JsonNode> render) =>
        [.. items.Select(render)];
}
