using System.Text.Json.Nodes;
using Etiquette.Core.Accepting;

namespace Etiquette.Adapters.Teams;

/// <summary>The reasoned answer: the headline and what to do first; why, and what we understood, unfold.</summary>
internal sealed class VerdictCard(CardPage page, Verdict verdict)
{
    private const int ReasonsInSight = 2;

    public IEnumerable<JsonNode> Body()
    {
        string why = page.NewId("why"),
            understood = page.NewId("understood"),
            change = page.NewId("change");

        return
        [
            Head(),
            .. If(
                verdict.Reasons.Count > 0,
                () =>
                    CardPage.Box(
                        page.Bullets(verdict.Reasons.Take(ReasonsInSight).Select(reason => reason.Text))
                    )
            ),
            .. Titled("What to do", page.Bullets(verdict.Advice)),
            .. DraftBox(),
            CardPage.Actions([
                .. If(verdict.Reasons.Count > 0, () => CardPage.Unfold("Why?", why)),
                .. If(verdict.Understood.Count > 0, () => CardPage.Unfold("Facts", understood)),
                .. If(verdict.WouldChange.Count > 0, () => CardPage.Unfold("What if?", change)),
            ]),
            .. If(verdict.Reasons.Count > 0, () => CardPage.Box(Reasons(), hiddenAs: why)),
            .. If(verdict.Understood.Count > 0, () => CardPage.Box(Facts(), hiddenAs: understood)),
            .. If(
                verdict.WouldChange.Count > 0,
                () =>
                    CardPage.Box(
                        [.. Titled("What would change it", page.Bullets(verdict.WouldChange))],
                        hiddenAs: change
                    )
            ),
        ];
    }

    private JsonObject Head()
    {
        var head = CardPage.Box(
            [
                CardPage.Line(
                    page.Strong(VerdictWords.Of(verdict.Decision)),
                    page.Subtle(" · " + VerdictWords.Of(verdict.Sure))
                ),
                CardPage.Line(page.Headline(verdict.Headline)),
            ],
            VerdictWords.Style(verdict.Decision)
        );
        head["bleed"] = true;
        return head;
    }

    private IEnumerable<JsonNode> DraftBox() =>
        verdict.Draft is { } draft
            ?
            [
                CardPage.Box(
                    [CardPage.Line(page.Strong(draft.Title)), .. page.Copyable(draft.Text)],
                    style: "emphasis"
                ),
            ]
            : [];

    private IEnumerable<JsonNode> Reasons() =>
        [
            CardPage.Label("Why"),
            .. verdict
                .Reasons.Take(page.Room.Items)
                .SelectMany(reason =>
                    new[]
                    {
                        CardPage.Line(page.Strong(VerdictWords.Of(reason.For) + ": "), page.Run(reason.Text)),
                        CardPage.Line(page.Subtle($"{VerdictWords.Of(reason.Moral)} · {reason.Source}")),
                    }
                ),
        ];

    private IEnumerable<JsonNode> Facts() =>
        [CardPage.Label("What I understood"), .. verdict.Understood.Take(page.Room.Items).SelectMany(Fact)];

    private IEnumerable<JsonNode> Fact(Understood fact)
    {
        JsonNode[] words = fact.Said is { } said
            ? [page.Run(fact.Label), page.Subtle($" (“{said}”)")]
            : [page.Run(fact.Label)];
        if (fact.Corrections.Count == 0)
        {
            return [CardPage.Line(words)];
        }

        var corrections = page.NewId("fix");
        return
        [
            Row(CardPage.Line(words), CardPage.Actions([CardPage.Unfold("Change", corrections)])),
            CardPage.Box(
                new CardChoices(page).Of(fact.Question, verdict.Case, fact.Corrections, "What is right?"),
                hiddenAs: corrections
            ),
        ];
    }

    private static JsonObject Row(JsonNode wide, JsonNode narrow) =>
        new()
        {
            ["type"] = "ColumnSet",
            ["columns"] = new JsonArray(Column(wide, "stretch"), Column(narrow, "auto")),
        };

    private static JsonObject Column(JsonNode item, string width) =>
        new()
        {
            ["type"] = "Column",
            ["width"] = width,
            ["verticalContentAlignment"] = "Center",
            ["items"] = new JsonArray(item),
        };

    private static IEnumerable<JsonNode> Titled(string title, IEnumerable<JsonNode> lines) =>
        lines.ToList() is { Count: > 0 } some ? [CardPage.Label(title), .. some] : [];

    private static IEnumerable<JsonNode> If(bool there, Func<JsonNode> node) => there ? [node()] : [];
}
