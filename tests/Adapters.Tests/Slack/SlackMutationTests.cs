using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Slack;
using Etiquette.Adapters.Tests.Web;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;

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
                count++;
                var answer = await host.SendAsync(
                    payload.ContainsKey("event")
                        ? host.Signer.Json("/slack/events", mutant)
                        : host.Signer.Payload("/slack/interactivity", mutant)
                );
                if (answer.StatusCode is not HttpStatusCode.OK)
                {
                    broken.Add($"{answer.StatusCode}: {mutant}");
                }
            }
        }

        Assert.Empty(broken);
        Assert.DoesNotContain(host.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.All, line => line.Contains(" broke: ", StringComparison.Ordinal));
        TestContext.Current.SendDiagnosticMessage($"{count} requests");
        Assert.True(count >= 5_000, $"only {count} requests");
    }

    private static IEnumerable<JsonObject> Payloads(SlackHost host)
    {
        var world = host.Slack.World;
        yield return world.DirectMessage("U1", "should I accept Dana?", thread: "1.0");
        yield return world.Mention("U1", "hello", "C1");
        yield return world.HomeOpened("U1");
        yield return world.HomeOpened("U1", "home");
        yield return world.Envelope(new() { ["type"] = "app_uninstalled" });
        yield return world.Envelope(
            new()
            {
                ["type"] = "tokens_revoked",
                ["tokens"] = new JsonObject
                {
                    ["oauth"] = new JsonArray("U1"),
                    ["bot"] = new JsonArray("U0BOT"),
                },
            }
        );
        yield return world.Envelope(
            new()
            {
                ["type"] = "user_change",
                ["user"] = new JsonObject
                {
                    ["id"] = "U1",
                    ["deleted"] = true,
                    ["is_bot"] = false,
                },
            }
        );
        yield return world.Envelope(
            new()
            {
                ["type"] = "agent_session_stopped",
                ["channel"] = "D1",
                ["thread_ts"] = "1.0",
                ["user"] = "U1",
                ["streaming_message_ts"] = new JsonArray(),
            }
        );
        yield return world.Shortcut("U1", "ask_global");
        yield return world.MessageShortcut("U1", "should_i_accept", "I'd like to connect.");
        yield return world.MessageShortcut("U1", "coach_note", "I'd like to connect.");
        var dialog = Read(SlackView.Open("1.trigger", AcceptForm.Blank))["view"]!.AsObject();
        (dialog["id"], dialog["hash"]) = ("V1", "h1");
        yield return world.Submission(
            dialog,
            "U1",
            (AcceptForm.Name, "Dana Reyes"),
            (AcceptForm.Note, "Hello")
        );
        var home = Read(SlackView.Publish("U1", Home.Of(Person.New, Team.None, default)))["view"]!.AsObject();
        home["id"] = "V2";
        yield return Small(world.HomeClick(home, "U1", "Law firm"));
        yield return Small(world.HomeClick(home, "U1", "Erase everything"));
        yield return Small(world.HomeClick(home, "U1", "Show it all"));
        yield return Small(world.HomeClick(home, "U1", "Ask about a request"));
        var card = new Fakes.Slack.SlackPost("C1", "1.0", "2.0", Card());
        yield return world.Click(card, "U1", Samples.Question.Options[0].Label);
        yield return world.Click(card with { Ephemeral = true }, "U1", Samples.Question.Options[0].Label);
    }

    /// <summary>Without the page, which nobody reads.</summary>
    private static JsonObject Small(JsonObject click)
    {
        click["view"]!["blocks"] = new JsonArray();
        return click;
    }

    private static JsonObject Read(ReadOnlyMemory<byte> json) => JsonNode.Parse(json.Span)!.AsObject();

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
