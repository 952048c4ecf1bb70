using System.Text.Json;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;

namespace Etiquette.Adapters.Slack;

/// <summary>A dialog that was sent off. https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload</summary>
internal static class SlackSubmission
{
    public static SlackPayload Read(JsonElement payload, SlackIdentity identity)
    {
        var view = payload.At("view");
        if (
            SlackTenant.OfInteraction(payload) is not { } workspace
            || payload.At("user").Text("id") is not { } user
            || view.Text("id") is not { } id
            || view.Text("callback_id") is not { } form
        )
        {
            return new SlackPayload.Ignored("view_submission");
        }

        if (identity.IsForeign(workspace, payload.Text("api_app_id")))
        {
            return new SlackPayload.Foreign(workspace);
        }

        var fields = Fields(view.At("state").At("values"));
        var filled = FilledForm.Of(fields);
        if (KnownForms.Errors(form, filled) is [_, ..] errors)
        {
            // Slack shows faults beside fields only; a form that is no more shows its one beside the first.
            var first = fields.Count > 0 ? fields[0].Key : "";
            return new SlackPayload.Faulty([
                .. errors.Select(error => error.Field.Length > 0 ? error : error with { Field = first }),
            ]);
        }

        return new SlackPayload.Heard(
            new(
                SlackDelivery.Of(workspace, user, id, view.Text("hash")),
                SlackAddress.InDirect(workspace, user, id),
                new Heard.Filled(form, filled)
            )
        );
    }

    /// <summary>By block; each has one element, whose name says nothing.</summary>
    private static List<KeyValuePair<string, string?>> Fields(JsonElement values) =>
        values.ValueKind is JsonValueKind.Object
            ?
            [
                .. values
                    .EnumerateObject()
                    .Where(block => block.Value.ValueKind is JsonValueKind.Object)
                    .DistinctBy(block => block.Name)
                    .Select(block =>
                        KeyValuePair.Create(
                            block.Name,
                            block
                                .Value.EnumerateObject()
                                .Select(element => ValueOf(element.Value))
                                .FirstOrDefault()
                        )
                    ),
            ]
            : [];

    private static string? ValueOf(JsonElement element) =>
        element.Text("value") ?? element.At("selected_option").Text("value");
}
