using System.Text.Json.Nodes;
using Etiquette.Fakes.Teams;

namespace Etiquette.Bot.Tests.Teams;

/// <summary>What the answers of invokes hold.</summary>
internal static class Cards
{
    public const string DontKnow = "I don't know";

    /// <summary>The card that takes the clicked one's place.</summary>
    public static JsonObject In(JsonObject answer)
    {
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer["type"]);
        var card = answer["value"]!.AsObject();
        Assert.Empty(AdaptiveCardRules.Faults(card));
        return card;
    }

    /// <summary>What is shown for a moment.</summary>
    public static string Toast(JsonObject answer)
    {
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
        return (string)answer["value"]!;
    }

    /// <summary>The next page of a dialog.</summary>
    public static JsonObject Page(JsonObject answer)
    {
        Assert.Equal("continue", (string?)answer["task"]!["type"]);
        var card = answer["task"]!["value"]!["card"]!["content"]!.AsObject();
        Assert.Empty(AdaptiveCardRules.Faults(card));
        return card;
    }

    public static bool IsVerdict(JsonObject? card) =>
        card is not null && AdaptiveCardRules.Objects(card).Any(node => (string?)node["title"] == "Why?");

    /// <summary>Presses "I don't know" until the verdict is there.</summary>
    public static async Task<JsonObject> ShrugAsync(Colleague who, TeamsPost asked)
    {
        var card = asked.Card!;
        while (!IsVerdict(card) && CardOnScreen.Choose(card, DontKnow) is { } shrug)
        {
            card = In(await who.InvokeAsync(who.Sender.Press(shrug, asked)));
        }

        return card;
    }
}
