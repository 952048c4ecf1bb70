using System.Text.Json.Nodes;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips;

namespace Etiquette.Adapters.Teams;

/// <summary>A tip as it stands in a channel: to read, to like or not, and sometimes a case to practise on.</summary>
internal sealed class TipBody(CardPage page, TipCard tip)
{
    public IEnumerable<JsonNode> Parts()
    {
        yield return CardPage.Line(page.Headline(tip.Title));
        foreach (var part in page.Paragraphs(tip.Text).Concat(Choices(tip.Options)))
        {
            yield return part;
        }

        if (tip.Case is { } practice)
        {
            yield return CardPage.Box(
                [.. page.Paragraphs(practice), .. Choices(tip.Answers)],
                style: "emphasis"
            );
        }
    }

    private IEnumerable<JsonNode> Choices(IReadOnlyList<Option> options) =>
        options.Count > 0 ? new CardChoices(page).Of(tip.Question, 0, options, "Your answer") : [];
}
