using System.Text.Json.Nodes;
using Etiquette.Adapters.Slack;
using Etiquette.Fakes;

namespace Etiquette.Adapters.Tests.Slack;

/// <summary>The manifest asks for what the code handles, and for nothing else.</summary>
public sealed class SlackManifestTests
{
    private static readonly Uri Example = new("https://etiquette.example.org");

    public static TheoryData<string, bool> EveryChoice =>
        new()
        {
            { Example.AbsoluteUri, false },
            { Example.AbsoluteUri, true },
            { "", false },
            { "", true },
        };

    [Fact]
    public void The_file_in_the_repository_is_what_the_command_prints()
    {
        var file = File.ReadAllLines(Path.Combine(Repository.Root, "manifests", "slack", "manifest.yaml"))
            .SkipWhile(line => line.StartsWith('#'));

        Assert.Equal(SlackManifestText.AsYaml(Manifest()).TrimEnd(), string.Join('\n', file));
    }

    [Theory]
    [MemberData(nameof(EveryChoice))]
    public void Every_manifest_keeps_the_documented_limits(string url, bool many) =>
        Assert.Empty(SlackManifestLimits.Faults(Manifest(url, many)));

    [Theory]
    [MemberData(nameof(EveryChoice))]
    public void Every_manifest_is_valid_against_Slacks_own_schemas(string url, bool many)
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "slack-manifest-schema");
        Assert.SkipUnless(Directory.Exists(folder), "Slack's manifest schemas are not on this machine.");

        foreach (var file in Directory.GetFiles(folder, "manifest.schema.*.json"))
        {
            var schema = new JsonSchema(JsonNode.Parse(File.ReadAllText(file))!);
            Assert.Empty(schema.Faults(Manifest(url, many)));
        }
    }

    [Fact]
    public void A_schema_that_takes_everything_would_prove_nothing()
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "slack-manifest-schema");
        Assert.SkipUnless(Directory.Exists(folder), "Slack's manifest schemas are not on this machine.");
        var schema = new JsonSchema(
            JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "manifest.schema.2.0.0.json")))!
        );
        var manifest = Manifest();
        manifest["colour"] = "red";
        manifest["features"]!["shortcuts"]![0]!["name"] = new string('x', 25);
        manifest["features"]!["slash_commands"]![0]!["command"] = "etiquette";
        manifest["settings"]!["interactivity"]!.AsObject().Remove("is_enabled");

        Assert.Equal(4, schema.Faults(manifest).Count());
    }

    [Theory]
    [InlineData("display_information/name", "", "display_information.name needs 1 to 35 characters")]
    [InlineData(
        "display_information/long_description",
        "short",
        "display_information.long_description needs 175 to 4000 characters"
    )]
    [InlineData(
        "features/shortcuts/0/name",
        "Should I accept this request?",
        "shortcut name needs 1 to 24 characters"
    )]
    [InlineData(
        "settings/event_subscriptions/bot_events/0",
        "message.channels",
        "message.channels needs the scope channels:history"
    )]
    [InlineData(
        "settings/event_subscriptions/request_url",
        "http://etiquette.example.org",
        "an https address is missing"
    )]
    public void What_breaks_a_limit_is_named(string path, string value, string fault)
    {
        var manifest = Manifest();
        var parts = path.Split('/');
        var place = parts[..^1]
            .Aggregate(
                (JsonNode)manifest,
                (node, part) => (int.TryParse(part, out var at) ? node[at] : node[part])!
            );
        if (place is JsonArray list)
        {
            list[0] = value;
        }
        else
        {
            place[parts[^1]] = value;
        }

        Assert.Contains(fault, SlackManifestLimits.Faults(manifest));
    }

    [Fact]
    public void It_asks_for_the_fewest_rights() =>
        Assert.Equal(
            ["app_mentions:read", "assistant:write", "chat:write", "commands", "im:history", "users:read"],
            Manifest()["oauth_config"]!["scopes"]!["bot"]!.AsArray().Select(scope => (string)scope!)
        );

    [Fact]
    public void Every_right_is_explained_to_whoever_grants_it()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

        Assert.All(
            SlackManifest.Scopes,
            scope => Assert.Contains($"`{scope}`", readme, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Socket_Mode_needs_no_address() =>
        Assert.DoesNotContain("http", SlackManifestText.AsJson(Manifest("")), StringComparison.Ordinal);

    [Fact]
    public void Many_workspaces_are_sent_back_to_us_and_get_tokens_that_rotate()
    {
        var manifest = Manifest(many: true);

        Assert.Equal(
            "https://etiquette.example.org/slack/oauth_redirect",
            (string?)manifest["oauth_config"]!["redirect_urls"]![0]
        );
        Assert.True((bool)manifest["settings"]!["token_rotation_enabled"]!);
    }

    [Fact]
    public void The_link_carries_the_whole_manifest()
    {
        var query = SlackManifestText.Link(Manifest()).Query;

        var carried = Uri.UnescapeDataString(
            query[(query.IndexOf("manifest_json=", StringComparison.Ordinal) + 14)..]
        );
        Assert.True(JsonNode.DeepEquals(Manifest(), JsonNode.Parse(carried)));
    }

    private static JsonObject Manifest(string url = "https://etiquette.example.org", bool many = false) =>
        SlackManifest.For(new(url.Length == 0 ? null : new Uri(url), many));
}
