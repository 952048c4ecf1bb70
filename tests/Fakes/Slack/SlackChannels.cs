using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Etiquette.Fakes.Slack;

/// <summary>The fake's memory: what stands in which channel.</summary>
internal sealed class SlackChannels
{
    private readonly ConcurrentDictionary<string, SlackPost> posts = new();
    private readonly ConcurrentQueue<string> order = new();
    private int count;

    /// <summary>In the order of posting, each as it stands now.</summary>
    public IReadOnlyList<SlackPost> All => [.. order.Select(key => posts[key])];

    public SlackPost Post(JsonObject body, string? channel = null, bool ephemeral = false)
    {
        var ts = string.Create(
            CultureInfo.InvariantCulture,
            $"1760000000.{Interlocked.Increment(ref count):D6}"
        );
        var post = new SlackPost(
            channel ?? (string)body["channel"]!,
            (string?)body["thread_ts"],
            ts,
            body,
            Ephemeral: ephemeral
        );
        posts[Key(post.Channel, ts)] = post;
        order.Enqueue(Key(post.Channel, ts));
        return post;
    }

    public SlackPost? Update(string channel, string ts, JsonObject body)
    {
        if (!posts.TryGetValue(Key(channel, ts), out var post) || post.Ephemeral)
        {
            return null;
        }

        var updated = post with { Body = body, Updates = post.Updates + 1 };
        posts[Key(channel, ts)] = updated;
        return updated;
    }

    public bool Delete(string channel, string ts) =>
        posts.TryGetValue(Key(channel, ts), out var post)
        && posts.TryUpdate(Key(channel, ts), post with { Deleted = true }, post)
        && !post.Deleted;

    /// <summary>Newest first, or a thread's oldest first, as Slack does.</summary>
    public JsonArray Read(string channel, string? thread, bool metadata)
    {
        var found = All.Where(post => post.Channel == channel && !post.Ephemeral && post.Thread == thread)
            .Select(post =>
                (JsonNode)
                    new JsonObject
                    {
                        ["type"] = "message",
                        ["ts"] = post.Ts,
                        ["thread_ts"] = post.Thread,
                        ["text"] = post.Text,
                        ["metadata"] = metadata ? post.Body["metadata"]?.DeepClone() : null,
                    }
            );
        return [.. thread is null ? found.Reverse() : found];
    }

    private static string Key(string channel, string ts) => $"{channel}/{ts}";
}
