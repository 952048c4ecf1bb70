using System.Text.Json;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;

namespace Etiquette.Adapters.Slack;

/// <summary>A click on the Home tab: an answer, a setting, or one of the page's own buttons.</summary>
internal static class SlackHomeClick
{
    public const string Question = "home";
    public const string Ask = "ask";
    public const string Export = "export";
    public const string Erase = "erase";

    public static SlackPayload Read(JsonElement payload, string workspace, string user, JsonElement action)
    {
        if (
            SlackPick.Read(action.Text("value") ?? action.At("selected_option").Text("value")) is not { } pick
            || payload.Text("trigger_id") is not { } trigger
        )
        {
            return new SlackPayload.Ignored("not_our_button");
        }

        var delivery = SlackDelivery.Of(workspace, user, "home", action.Text("action_ts") ?? trigger);
        var direct = SlackAddress.InDirect(workspace, user, trigger);
        return pick switch
        {
            { Question: Question, Option: Ask } => new SlackPayload.Opens(
                trigger,
                AcceptForm.Blank,
                new(delivery, direct, new Heard.Said("Should I accept a connection request?"))
            ),
            { Question: Question, Option: Export } => new SlackPayload.Exports(direct, trigger),
            { Question: Question, Option: Erase } => new SlackPayload.Forgets(
                direct,
                delivery,
                IsAtHome: true
            ),
            { Question: Question } => new SlackPayload.Ignored("not_our_button"),
            _ => new SlackPayload.AtHome(
                direct,
                new(
                    delivery,
                    direct,
                    new Heard.Picked(pick.Question, pick.Option, pick.Case),
                    // A setting shows on the page itself; an answer to a question is answered in the chat.
                    Inline: AboutMe.Owns(pick.Question)
                )
            ),
        };
    }
}
