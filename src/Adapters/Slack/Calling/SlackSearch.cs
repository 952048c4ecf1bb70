using System.Globalization;
using System.Text.Json;

namespace Etiquette.Adapters.Slack;

/// <summary>Looks whether a reply was posted after all, when its answer got lost on the way to us.</summary>
internal sealed class SlackSearch(SlackApi api)
{
    private const int MostPages = 5;

    /// <summary>The message's ts when it is there; an error when Slack would not say.</summary>
    public async Task<(string? Ts, SlackAnswer Answer)> FindAsync(
        string workspace,
        SlackRoute route,
        string mark,
        CancellationToken cancellation
    )
    {
        var cursor = "";
        for (var page = 0; page < MostPages; page++)
        {
            var (answer, body) = await api.ReadAsync(
                workspace,
                Method(route),
                Arguments(route, cursor),
                cancellation
            );
            using (body)
            {
                if (answer.Error is not null || body is null)
                {
                    return (null, answer);
                }

                if (Find(body.RootElement.At("messages"), mark) is { } ts)
                {
                    return (ts, answer);
                }

                cursor = body.RootElement.At("response_metadata").Text("next_cursor") ?? "";
            }

            if (cursor.Length == 0)
            {
                break;
            }
        }

        return (null, default);
    }

    private static string Method(SlackRoute route) =>
        route.Thread is null ? "conversations.history" : "conversations.replies";

    private static IEnumerable<KeyValuePair<string, string>> Arguments(SlackRoute route, string cursor)
    {
        yield return new("channel", route.Channel);
        yield return new("include_all_metadata", "true");
        yield return new("limit", 200.ToString(CultureInfo.InvariantCulture));
        if (route.Thread is not null)
        {
            yield return new("ts", route.Thread);
        }

        if (cursor.Length > 0)
        {
            yield return new("cursor", cursor);
        }
    }

    private static string? Find(JsonElement messages, string mark) =>
        messages.ValueKind is not JsonValueKind.Array
            ? null
            : messages
                .EnumerateArray()
                .FirstOrDefault(message =>
                    message.At("metadata").Text("event_type") is SlackMessage.EventType
                    && message.At("metadata").At("event_payload").Text("key") == mark
                )
                .Text("ts");
}
