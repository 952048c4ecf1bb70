using System.Text.Json;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips;

namespace Etiquette.Adapters.Slack;

/// <summary>A tip that stands in a channel: everybody may press its buttons.</summary>
internal static class TipBlocks
{
    /// <summary>Nobody's card: a click by anybody counts.</summary>
    private const string Anybody = "";

    public static void Tip(this Utf8JsonWriter json, TipCard card)
    {
        json.Header(card.Title);
        json.Section(card.Text);
        json.Choices("tip", card.Question, card.Options);
        if (card.Case is { } practice)
        {
            json.Divider();
            json.Section(practice);
            json.Choices("case", card.Question, card.Answers);
        }
    }

    private static void Choices(
        this Utf8JsonWriter json,
        string name,
        string question,
        IReadOnlyList<Option> options
    )
    {
        var fitting = options.ThatFit(question, 0, Anybody).Take(Slack.Choices.MostButtons).ToList();
        if (fitting.Count > 0)
        {
            json.ChoicesFor(question, fitting, name);
        }
    }
}
