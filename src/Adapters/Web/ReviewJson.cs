using System.Text.Json;
using System.Text.Json.Nodes;
using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Mirror;

namespace Etiquette.Adapters.Web;

/// <summary>A review as the HTTP API shows it; positions are UTF-16, [start, end).</summary>
public static class ReviewJson
{
    public static JsonObject Render(NoteReview review) =>
        new()
        {
            ["kind"] = "review",
            ["note"] = review.Note,
            ["label"] = JsonSerializer.SerializeToNode(review.Label),
            ["faults"] = new JsonArray([
                .. review.Faults.Select(fault => JsonSerializer.SerializeToNode(fault)),
            ]),
            ["checks"] = new JsonArray([.. review.Checks.Select(Render)]),
            ["they_will_think"] = review.TheyWillThink,
            ["mirror"] = new JsonArray([.. review.Mirror.Select(Render)]),
            ["length"] = review.Length,
            ["limit"] = review.Limit,
        };

    private static JsonObject Render(Checked seen) =>
        new()
        {
            ["id"] = seen.Id,
            ["moral"] = seen.Moral.ToString(),
            ["pass"] = seen.Pass,
            ["text"] = seen.Text,
            ["at"] = seen.At is { } at ? Render(at) : null,
            ["edit"] = seen.Edit is { } edit
                ? new JsonObject
                {
                    ["at"] = Render(edit.At),
                    ["instead"] = edit.Instead,
                    ["because"] = edit.Because,
                }
                : null,
        };

    private static JsonObject Render(Reaction reaction) =>
        new()
        {
            ["reader"] = reaction.Reader,
            ["does"] = Words.Of(reaction.Does),
            ["because"] = reaction.Because,
        };

    private static JsonArray Render(Span at) => [at.Start, at.End];
}
