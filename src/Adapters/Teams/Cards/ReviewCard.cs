using System.Globalization;
using System.Text.Json.Nodes;
using Etiquette.Core.Coaching;

namespace Etiquette.Adapters.Teams;

/// <summary>A note read as its recipient will read it: the label, and each finding with the words it is about.</summary>
internal sealed class ReviewCard(CardPage page, NoteReview review)
{
    public IEnumerable<JsonNode> Body()
    {
        var head = CardPage.Box(
            [CardPage.Line(page.Headline(Finding.Headline(review.Label)))],
            StyleOf(review.Label)
        );
        head["bleed"] = true;
        return
        [
            head,
            CardPage.Box(
                [
                    CardPage.Line(
                        page.Strong("Your note"),
                        page.Subtle(
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $" · {review.Length} of {review.Limit} characters"
                            )
                        )
                    ),
                    .. page.Copyable(review.Note),
                ],
                style: "emphasis"
            ),
            .. Findings(),
            CardPage.Label("What they will think"),
            CardPage.Line(page.Run(review.TheyWillThink)),
            CardPage.Label("How others would take it"),
            .. review.Mirror.Select(reaction => CardPage.Line(page.Run("• " + reaction.InWords))),
        ];
    }

    /// <summary>The same in words, for whoever sees no card.</summary>
    public static IEnumerable<string> InWords(NoteReview review) =>
        [
            Finding.Headline(review.Label),
            .. Finding
                .In(review)
                .Select(finding =>
                    finding.Words is { } words ? $"• “{words}”: {finding.Text}" : $"• {finding.Text}"
                ),
            review.TheyWillThink,
        ];

    private IEnumerable<JsonNode> Findings() =>
        Finding.In(review).Take(page.Room.Items).SelectMany(Lines).ToList() is { Count: > 0 } lines
            ? [CardPage.Label("What I noticed"), .. lines]
            : [];

    private IEnumerable<JsonNode> Lines(Finding finding)
    {
        yield return finding.Words is { } words
            ? CardPage.Line(page.Strong($"“{words}” "), page.Run(finding.Text))
            : CardPage.Line(page.Run("• " + finding.Text));
        if (finding.Proposal is { } proposal)
        {
            yield return CardPage.Line(page.Subtle("Try: " + proposal));
        }
    }

    private static string StyleOf(Label label) =>
        label switch
        {
            Label.Good => "good",
            Label.Weak => "warning",
            _ => "attention",
        };
}
