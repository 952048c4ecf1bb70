using System.Text.Json;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;
using Etiquette.Core.Language;

namespace Etiquette.Adapters.Slack;

/// <summary>Shortcuts: on a message, or from anywhere. https://docs.slack.dev/interactivity/implementing-shortcuts</summary>
internal static class SlackShortcut
{
    public const string ShouldIAccept = "should_i_accept";
    public const string CoachNote = "coach_note";
    public const string AskGlobal = "ask_global";

    public static SlackPayload Read(JsonElement payload, SlackIdentity identity, SlackResponseUrl responseUrl)
    {
        if (
            SlackTenant.OfInteraction(payload) is not { } workspace
            || payload.At("user").Text("id") is not { } user
            || payload.Text("trigger_id") is not { } trigger
        )
        {
            return new SlackPayload.Ignored("shortcut");
        }

        if (identity.IsForeign(workspace, payload.Text("api_app_id")))
        {
            return new SlackPayload.Foreign(workspace);
        }

        var delivery = SlackDelivery.Of(workspace, user, trigger, payload.Text("action_ts"));
        var text = Clean.FromSlack(payload.At("message").Text("text") ?? "").Trim();
        var direct = SlackAddress.InDirect(workspace, user, trigger);
        return payload.Text("callback_id") switch
        {
            AskGlobal => new SlackPayload.Opens(trigger, AcceptForm.Blank, Instead("")),
            ShouldIAccept => new SlackPayload.Opens(trigger, FormWith(text), Instead(text)),
            CoachNote => new SlackPayload.Heard(
                new(
                    delivery,
                    payload.At("channel").Text("id") is { } channel
                        ? SlackAddress.Privately(
                            workspace,
                            user,
                            channel,
                            responseUrl.Seal(payload.Text("response_url"))
                        )
                        : direct,
                    text.Length > 0 ? new Heard.ShowedNote(text) : new Heard.Said("review my note")
                )
            ),
            _ => new SlackPayload.Ignored("shortcut"),
        };

        Incoming Instead(string said) =>
            new(
                delivery,
                direct,
                new Heard.Said(
                    said.Length > 0
                        ? $"Should I accept this request?\n{said}"
                        : "Should I accept a connection request?"
                )
            );
    }

    private static Form FormWith(string note) =>
        note.Length == 0
            ? AcceptForm.Blank
            : AcceptForm.Blank.With(AcceptForm.Note, note).With(AcceptForm.NoteKind, AcceptForm.Pasted);
}
