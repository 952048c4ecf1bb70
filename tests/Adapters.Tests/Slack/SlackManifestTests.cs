using System.Text.RegularExpressions;
using Etiquette.Fakes;

namespace Etiquette.Adapters.Tests.Slack;

/// <summary>The manifest asks for what the code handles, and for nothing else.</summary>
public sealed partial class SlackManifestTests
{
    private static readonly string Manifest = File.ReadAllText(
        Path.Combine(Repository.Root, "manifests", "slack", "manifest.yaml")
    );

    [Fact]
    public void It_subscribes_to_exactly_what_is_handled() =>
        Assert.Equal(
            ["app_home_opened", "app_mention", "app_uninstalled", "message.im"],
            ListAfter("bot_events")
        );

    [Fact]
    public void It_asks_for_the_fewest_rights() =>
        Assert.Equal(
            ["assistant:write", "app_mentions:read", "chat:write", "commands", "im:history"],
            ListAfter("bot")
        );

    [Fact]
    public void Its_addresses_are_ours_and_have_one_host() =>
        Assert.Equal(
            ["/slack/commands", "/slack/events", "/slack/interactivity"],
            Address().Matches(Manifest).Select(match => match.Groups["path"].Value)
        );

    [Theory]
    [InlineData("name", 35)]
    [InlineData("description", 140)]
    [InlineData("display_name", 80)]
    [InlineData("agent_description", 300)]
    [InlineData("usage_hint", 1000)]
    public void Its_texts_fit(string field, int max) =>
        Assert.All(
            Regex.Matches(Manifest, $@"^ +{field}: (?<text>.+)$", RegexOptions.Multiline),
            match => Assert.InRange(match.Groups["text"].Length, 1, max)
        );

    private static IEnumerable<string> ListAfter(string key) =>
        Manifest
            .Split('\n')
            .Select(line => line.Trim())
            .SkipWhile(line => line != $"{key}:")
            .Skip(1)
            .Where(line => !line.StartsWith('#'))
            .TakeWhile(line => line.StartsWith("- ", StringComparison.Ordinal))
            .Select(line => line[2..]);

    [GeneratedRegex(@"url: https://etiquette\.example\.org(?<path>/\S+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
