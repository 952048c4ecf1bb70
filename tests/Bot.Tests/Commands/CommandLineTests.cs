using System.IO.Compression;
using System.Text.Json.Nodes;
using Etiquette.Bot.Commands;

namespace Etiquette.Bot.Tests.Commands;

public sealed class CommandLineTests
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://127.0.0.1:5000")]
    public void Anything_else_starts_the_bot(params string[] arguments) => Assert.Null(Run(arguments));

    [Fact]
    public void The_Slack_manifest_is_printed_for_the_address_and_the_link_stands_beside_it()
    {
        Assert.Equal(0, Run("manifest", "slack", "--url", "https://bot.example.com/"));

        Assert.Contains(
            "\"https://bot.example.com/slack/events\"",
            output.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains("https://api.slack.com/apps?new_app=1", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_it_is_nothing_but_JSON()
    {
        Assert.Equal(0, Run("manifest", "slack", "--socket-mode", "--json"));

        Assert.True((bool)JsonNode.Parse(output.ToString())!["settings"]!["socket_mode_enabled"]!);
    }

    [Fact]
    public void The_Teams_package_is_written_and_what_to_click_next_is_said()
    {
        var file = Path.Combine(Path.GetTempPath(), $"etiquette-{Guid.NewGuid():N}.zip");
        try
        {
            Assert.Equal(
                0,
                Run(
                    "manifest",
                    "teams",
                    "--app-id",
                    "5c0f7a3e-0000-4000-8000-00000000b070",
                    "--url",
                    "https://bot.contoso.com",
                    "--out",
                    file
                )
            );
            using var zip = ZipFile.OpenRead(file);
            Assert.Contains(zip.Entries, entry => entry.FullName == "manifest.json");
            Assert.Contains("Upload", output.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_Teams_package_with_a_fault_is_not_written()
    {
        Assert.Equal(
            CommandLine.Usage,
            Run(
                "manifest",
                "teams",
                "--app-id",
                "00000000-0000-0000-0000-000000000000",
                "--url",
                "https://bot.contoso.com",
                "--out",
                "/nowhere/etiquette.zip"
            )
        );
        Assert.Contains("still stands in the manifest", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("manifest")]
    [InlineData("manifest", "telegram")]
    [InlineData("manifest", "slack")]
    [InlineData("manifest", "teams")]
    [InlineData("manifest", "teams", "--app-id", "me", "--url", "https://bot.contoso.com")]
    [InlineData(
        "manifest",
        "teams",
        "--app-id",
        "5c0f7a3e-0000-4000-8000-00000000b070",
        "--url",
        "bot.contoso.com"
    )]
    [InlineData("manifest", "slack", "--url")]
    [InlineData("manifest", "slack", "--url", "bot.example.com")]
    [InlineData("manifest", "slack", "--url", "http://bot.example.com")]
    [InlineData("manifest", "slack", "--url", "https://bot.example.com?x=1")]
    [InlineData("manifest", "slack", "--url", "https://bot.example.com", "--socket-mode")]
    [InlineData("manifest", "slack", "--url", "https://bot.example.com", "--yes")]
    public void What_is_not_understood_prints_how_to_ask_and_no_manifest(params string[] arguments)
    {
        Assert.Equal(CommandLine.Usage, Run(arguments));

        Assert.Empty(output.ToString());
        Assert.Contains("--url", error.ToString(), StringComparison.Ordinal);
    }

    private int? Run(params string[] arguments) => CommandLine.Run(arguments, output, error);
}
