using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Tests.Web;

namespace Etiquette.Adapters.Tests.Slack;

/// <summary>Every field of every payload in turn missing, null, or of another kind: Slack's shapes change.</summary>
public sealed class SlackMutationTests
{
    // Stands for half a character, which no serializer here would write.
    private const string Half = "HALF";

    private static readonly string?[] Instead =
    [
        null,
        "\"\"",
        "\"text\"",
        "17",
        "-1e300",
        "true",
        "[]",
        "{}",
        "[null]",
        $"\"{Half}\"",
    ];

    [Fact]
    public async Task No_shape_breaks_the_receiver()
    {
        await using var host = await SlackHost.StartAsync();
        var (count, broken) = (0, new List<string>());
        foreach (var payload in Payloads(host))
        {
            foreach (var mutant in Mutants(payload).Select(Written))
            {
                foreach (
                    var request in (HttpRequestMessage[])
                        [
                            host.Signer.Json("/slack/events", mutant),
                            host.Signer.Payload("/slack/interactivity", mutant),
                        ]
                )
                {
                    count++;
                    var answer = await host.SendAsync(request);
                    if (answer.StatusCode is not HttpStatusCode.OK)
                    {
                        broken.Add($"{answer.StatusCode}: {mutant}");
                    }
                }
            }
        }

        Assert.Empty(broken);
        Assert.True(count >= 3000, $"only {count} requests");
    }

    private static IEnumerable<JsonObject> Payloads(SlackHost host)
    {
        var world = host.Slack.World;
        yield return world.DirectMessage("U1", "should I accept Dana?", thread: "1.0");
        yield return world.Mention("U1", "hello", "C1");
        yield return world.HomeOpened("U1");
        var card = new Fakes.Slack.SlackPost("C1", "1.0", "2.0", Card());
        yield return world.Click(card, "U1", Samples.Question.Options[0].Label);
        yield return world.Click(card with { Ephemeral = true }, "U1", Samples.Question.Options[0].Label);
    }

    private static JsonObject Card() =>
        new() { ["text"] = "What did the note say?", ["blocks"] = SlackBlocksTests.Blocks(Samples.Question) };

    private static IEnumerable<JsonObject> Mutants(JsonObject payload)
    {
        foreach (var path in Paths(payload, []).ToList())
        {
            var without = payload.DeepClone().AsObject();
            Remove(without, path);
            yield return without;
            foreach (var value in Instead)
            {
                var mutant = payload.DeepClone().AsObject();
                Set(mutant, path, value is null ? null : JsonNode.Parse(value));
                yield return mutant;
            }
        }
    }

    private static string Written(JsonObject mutant) =>
        mutant.ToJsonString().Replace(Half, "\\ud800", StringComparison.Ordinal);

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] here) =>
        node switch
        {
            JsonObject fields => fields.SelectMany(field =>
                Paths(field.Value, [.. here, field.Key]).Prepend([.. here, field.Key])
            ),
            JsonArray items => items.SelectMany((item, n) => Paths(item, [.. here, n]).Prepend([.. here, n])),
            _ => [],
        };

    private static void Remove(JsonNode root, object[] path)
    {
        switch (Parent(root, path))
        {
            case JsonObject fields:
                fields.Remove((string)path[^1]);
                break;
            case JsonArray items:
                items.RemoveAt((int)path[^1]);
                break;
        }
    }

    private static void Set(JsonNode root, object[] path, JsonNode? value)
    {
        switch (Parent(root, path))
        {
            case JsonObject fields:
                fields[(string)path[^1]] = value;
                break;
            case JsonArray items:
                items[(int)path[^1]] = value;
                break;
        }
    }

    private static JsonNode Parent(JsonNode root, object[] path) =>
        path[..^1].Aggregate(root, (node, step) => step is int n ? node[n]! : node[(string)step]!);
}
