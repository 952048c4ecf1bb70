using Microsoft.Playwright;

namespace Etiquette.Browser.Tests;

public sealed class TipsTests(Stage stage)
{
    [Fact]
    public async Task A_person_sets_up_tips_looks_ahead_skips_pauses_adds_one_and_stops()
    {
        await using var visit = await stage.OpenAsync(new() { TimezoneId = "Europe/London" });

        await SayAsync(visit, "post tips here every Monday at 9");
        await Expect(visit.Latest).ToContainTextAsync("Every Monday at 9:00 (Europe/London)");
        await visit.Page.ScreenshotAsync(
            new() { Path = Screenshots.Path("tips-subscribed"), FullPage = true }
        );

        await PressAsync(visit, "Preview");
        await Expect(visit.Latest.Locator(".tip")).ToBeVisibleAsync();
        await SayAsync(visit, "skip the next tip");
        await Expect(visit.Latest).ToContainTextAsync("Skipped");
        await PressAsync(visit, "Undo");
        await Expect(visit.Latest).ToContainTextAsync("Taken back");
        await SayAsync(visit, "pause the tips until 5 January");
        await Expect(visit.Latest).ToContainTextAsync("I start again by myself");
        await SayAsync(
            visit,
            "add a tip: Say hello first. One line about yourself costs you nothing, and it saves them a guess. Source: our HR guide"
        );
        await PressAsync(visit, "Use it");
        await Expect(visit.Latest).ToContainTextAsync("In use from now on");
        await SayAsync(visit, "stop the tips");
        await Expect(visit.Latest).ToContainTextAsync("Stopped");
        await visit.Page.ScreenshotAsync(new() { Path = Screenshots.Path("tips-stopped"), FullPage = true });
    }

    [Fact]
    public async Task A_tip_comes_unasked_and_can_be_asked_about()
    {
        await using var visit = await stage.OpenAsync(new() { TimezoneId = "Europe/London" });
        await SayAsync(visit, "post tips here on weekdays at 8:30");

        await PressAsync(visit, "Post one now");

        var tip = visit.Page.Locator(".tip");
        await Expect(tip).ToBeVisibleAsync();
        await visit.Page.ScreenshotAsync(new() { Path = Screenshots.Path("tips-posted"), FullPage = true });
        await tip.GetByRole(AriaRole.Button, new() { Name = "Why?" }).ClickAsync();
        await Expect(visit.Latest).ToContainTextAsync("It rests on");
    }

    private static async Task SayAsync(Visit visit, string text)
    {
        await visit.Page.Locator("#say-text").FillAsync(text);
        await visit.Page.Locator("#say-text").PressAsync("Enter");
        await Expect(visit.Latest.Locator(".bubble.mine")).ToContainTextAsync(text);
    }

    private static Task PressAsync(Visit visit, string label) =>
        visit.Latest.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();
}
