using System.Buffers.Binary;
using System.Text.Json.Nodes;
using Etiquette.Core.Language;
using Etiquette.Fakes;

namespace Etiquette.Adapters.Tests.Teams;

/// <summary>The app package that people upload.</summary>
public sealed class TeamsManifestTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "manifests", "teams");

    private static readonly JsonObject Manifest = JsonNode
        .Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")))!
        .AsObject();

    [Theory]
    [InlineData("color", 192)]
    [InlineData("outline", 32)]
    public void Its_icons_have_the_sizes_that_Teams_wants(string icon, int side)
    {
        var png = File.ReadAllBytes(Path.Combine(Folder, (string)Manifest["icons"]![icon]!));
        Assert.Equal("PNG"u8.ToArray(), png[1..4]);
        Assert.Equal(side, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(side, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    [Fact]
    public void Its_outline_is_see_through()
    {
        var png = File.ReadAllBytes(Path.Combine(Folder, "outline.png"));
        const byte ColourWithAlpha = 6;
        Assert.Equal(ColourWithAlpha, png[25]);
    }

    [Theory]
    [InlineData("developer", "name", 32)]
    [InlineData("name", "short", 30)]
    [InlineData("name", "full", 100)]
    [InlineData("description", "short", 80)]
    [InlineData("description", "full", 4000)]
    public void Its_texts_fit(string part, string text, int most) =>
        Assert.InRange(((string)Manifest[part]![text]!).Length, 1, most);

    [Fact]
    public void It_asks_for_no_right_to_read_along() => Assert.Null(Manifest["authorization"]);

    [Fact]
    public void Everybody_can_talk_to_it_everywhere()
    {
        var bot = Assert.Single(Manifest["bots"]!.AsArray())!;
        Assert.False((bool)bot["isNotificationOnly"]!);
        Assert.Equal(
            ["groupChat", "personal", "team"],
            bot["scopes"]!.AsArray().Select(scope => (string)scope!).Order()
        );
        Assert.Equal((string?)Manifest["id"], (string?)bot["botId"]);
    }

    [Fact]
    public void Every_command_of_its_menu_is_understood()
    {
        var titles = Manifest["bots"]![0]!["commandLists"]!
            .AsArray()
            .SelectMany(list => list!["commands"]!.AsArray())
            .Select(command => (string)command!["title"]!)
            .Distinct();
        Assert.Equal(
            [
                Intent.AcceptQuestion,
                Intent.DraftNote,
                Intent.TipRequest,
                Intent.Settings,
                Intent.Help,
                Intent.TipsSubscribe,
            ],
            titles.Select(title => Understand.Message(title, Listening.Fresh).Intent)
        );
    }
}
