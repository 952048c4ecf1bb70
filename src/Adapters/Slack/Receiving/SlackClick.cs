using System.Text.Json;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Slack;

/// <summary>Buttons and menus. https://docs.slack.dev/reference/interaction-payloads/block_actions-payload</summary>
internal static class SlackClick
{
    public static SlackPayload Read(JsonElement payload, SlackIdentity identity, SlackResponseUrl responseUrl)
    {
        if (
            SlackTenant.OfInteraction(payload) is not { } workspace
            || payload.At("user").Text("id") is not { } user
        )
        {
            return new SlackPayload.Ignored("block_actions");
        }

        if (identity.IsForeign(workspace, payload.Text("api_app_id")))
        {
            return new SlackPayload.Foreign(workspace);
        }

        var action = payload.At("actions").First();
        return payload.At("view").Text("type") is "home"
            ? SlackHomeClick.Read(payload, workspace, user, action)
            : OnCard(payload, workspace, user, action, responseUrl);
    }

    private static SlackPayload OnCard(
        JsonElement payload,
        string workspace,
        string user,
        JsonElement action,
        SlackResponseUrl responseUrl
    )
    {
        var container = payload.At("container");
        if (
            (payload.At("channel").Text("id") ?? container.Text("channel_id")) is not { } channel
            || (container.Text("message_ts") ?? payload.At("message").Text("ts")) is not { } card
        )
        {
            return new SlackPayload.Ignored("block_actions");
        }

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
        var address =
            container.IsTrue("is_ephemeral")
                ? SlackAddress.Privately(workspace, user, channel, responseUrl.Seal(response), card)
            // A tip that stands in the channel: it stays as it is, and whoever clicked is answered alone.
            : pick.User.Length == 0
                ? SlackAddress.Privately(workspace, user, channel, responseUrl.Seal(response))
            : SlackAddress.InThread(workspace, user, channel, thread, card);
        return new SlackPayload.Heard(
            new(delivery, address, new Heard.Picked(pick.Question, pick.Option, pick.Case))
            {
                Around = SlackPlace.Around(channel, payload.At("channel").Text("name"), under: card),
            }
        );
    }
}
