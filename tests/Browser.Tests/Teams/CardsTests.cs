using System.Text.Json.Nodes;
using IOPath = System.IO.Path;

namespace Etiquette.Browser.Tests.Teams;

/// <summary>
/// Every card that we keep as a golden file, drawn by Microsoft's own renderer in three themes, on a desktop and on a
/// phone: it understands all of it, nothing is too wide or too pale. The pictures are kept for a person to look at.
/// </summary>
public sealed class CardsTests(Stage stage)
{
    private static readonly string Oracle = IOPath.Combine(Screenshots.Repository, "tests/Oracles");

    [Theory]
    [InlineData("light", 640)]
    [InlineData("dark", 640)]
    [InlineData("contrast", 640)]
    [InlineData("dark", 360)]
    public async Task Every_card_is_drawn_whole_and_readable(string theme, int width)
    {
        Assert.SkipWhen(
            !Directory.Exists(IOPath.Combine(Oracle, "node_modules"))
                && Environment.GetEnvironmentVariable("CI") != "true",
            "tests/Oracles is not installed (npm ci)."
        );
        await using var page = await stage.OpenFileAsync(
            IOPath.Combine(Oracle, "cards.html"),
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );
        List<string> faults = [];
        foreach (var (name, card) in Cards())
        {
            var found = await page.Page.EvaluateAsync<string[]>(
                "([theme, card]) => show(theme, JSON.parse(card))",
                new[] { theme, card }
            );
            var pale = await page.Page.EvaluateAsync<string[]>(Contrast.TooWeak);
            faults.AddRange(found.Concat(pale).Select(fault => $"{name}: {fault}"));
            await page.Page.ScreenshotAsync(
                new() { Path = Screenshots.Path($"teams/{name}-{theme}-{width}"), FullPage = true }
            );
        }

        Assert.Empty(faults);
    }

    private static IEnumerable<(string Name, string Card)> Cards()
    {
        var folder = IOPath.Combine(Screenshots.Repository, "tests/Adapters.Tests/Teams/Golden");
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var json = JsonNode.Parse(File.ReadAllText(file))!;
            var card = (string?)json["type"] == "AdaptiveCard" ? json : json["attachments"]?[0]?["content"];
            if (card is not null)
            {
                yield return (IOPath.GetFileNameWithoutExtension(file), card.ToJsonString());
            }
        }
    }
}
