using System.Text.Json.Nodes;
using Etiquette.Core.Tips;

namespace Etiquette.Adapters.Teams;

/// <summary>A tip that somebody shares: to be read, with nothing to press.</summary>
internal static class TipPreview
{
    public static JsonObject Of(Tip tip)
    {
        var page = new CardPage(new Audience(""), CardRoom.FromGenerousToTight[0]);
        return new()
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["lang"] = "en",
            ["fallbackText"] = $"{tip.Title}\n{tip.Text}",
            ["body"] = new JsonArray([
                CardPage.Line(page.Headline(tip.Title)),
                .. page.Paragraphs(tip.Text),
                CardPage.Line(page.Subtle($"{VerdictWords.Of(tip.Moral)} · {tip.Source}")),
            ]),
        };
    }
}
