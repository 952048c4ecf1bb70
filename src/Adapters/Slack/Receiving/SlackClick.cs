using System.Text.Json;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Slack;

/// <summary>Buttons and menus. https://docs.slack.dev/reference/interaction-payloads/block_actions-payload</summary>
internal static class SlackClick
{
    public static SlackPayload Read(JsonElement payload, SlackIdentity identity, SlackResponseUrl responseUrl)
    {
        var container = payload.At("container");
        if (
            Workspace(payload) is not { } workspace
            || payload.At("user").Text("id") is not { } user
            || (payload.At("channel").Text("id") ?? container.Text("channel_id")) is not { } channel
            || (container.Text("message_ts") ?? payload.At("message").Text("ts")) is not { } card
        )
        {
            return new SlackPayload.Ignored("block_actions");
        }

        if (identity.IsForeign(workspace, payload.Text("api_app_id")))
        {
            return new SlackPayload.Foreign(workspace);
        }

        var action = payload.At("actions").First();
        if (
            SlackPick.Read(action.Text("value") ?? action.At("selected_option").Text("value")) is not { } pick
        )
        {
            return new SlackPayload.Ignored("not_our_button");
        }

        var delivery = SlackDelivery.Of(
            workspace,
            card,
            action.Text("action_id"),
            user,
            action.Text("action_ts") ?? payload.Text("trigger_id")
        );
        var response = payload.Text("response_url");

        // Somebody else's card: they alone are told, and neither the card nor their own request changes.
        if (pick.User.Length > 0 && pick.User != user)
        {
            var toThemAlone = SlackAddress.Privately(workspace, user, channel, responseUrl.Seal(response));
            return new SlackPayload.Heard(new(delivery, toThemAlone, SlackPick.OfAnotherPerson));
        }

        var thread = container.Text("thread_ts") ?? payload.At("message").Text("thread_ts") ?? card;
        return new SlackPayload.Heard(
            new(
                delivery,
                container.IsTrue("is_ephemeral")
                    ? SlackAddress.Privately(workspace, user, channel, responseUrl.Seal(response), card)
                    : SlackAddress.InThread(workspace, user, channel, thread, card),
                new Heard.Picked(pick.Question, pick.Option, pick.Case)
            )
        );
    }

    /// <summary><c>team</c> is null where a whole organisation installed the app.</summary>
    private static string? Workspace(JsonElement payload) =>
        (payload.IsTrue("is_enterprise_install") ? payload.At("enterprise").Text("id") : null)
        ?? payload.At("team").Text("id")
        ?? payload.At("user").Text("team_id");
}
