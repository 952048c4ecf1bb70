using System.Web;
using Microsoft.Playwright;

namespace Etiquette.Browser.Tests;

public sealed class SendingTests(Stage stage)
{
    private const string Unsure =
        "Should I accept Dana Reyes? I am not sure whether we have met, and she sent no note.";

    [Fact]
    public async Task A_lost_connection_keeps_the_words_and_sending_them_again_is_heard_once()
    {
        await using var visit = await stage.OpenAsync();
        visit.Forgive("ERR_FAILED");
        List<string?> turns = [];
        visit.Page.Request += (_, request) =>
        {
            if (request.Method == "POST")
            {
                turns.Add(HttpUtility.ParseQueryString(request.PostData!)["turn"]);
            }
        };
        var box = visit.Page.Locator("#say-text");
        await visit.Page.RouteAsync("**/*", route => route.AbortAsync());

        await box.FillAsync(Unsure);
        await box.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("try again");
        await Expect(box).ToHaveValueAsync(Unsure);
        await visit.Page.UnrouteAllAsync();
        await box.PressAsync("Enter");
        await Expect(visit.Card).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        await box.FillAsync("thanks");
        await box.PressAsync("Enter");
        await Expect(visit.Page.Locator(".exchange")).ToHaveCountAsync(2);

        Assert.Equal(3, turns.Count);
        Assert.Equal(turns[0], turns[1]);
        Assert.NotEqual(turns[1], turns[2]);
    }

    [Fact]
    public async Task A_bot_that_is_busy_is_asked_again_with_the_same_number()
    {
        await using var visit = await stage.OpenAsync();
        List<string?> turns = [];
        await visit.Page.RouteAsync(
            "**/*",
            async route =>
            {
                turns.Add(HttpUtility.ParseQueryString(route.Request.PostData!)["turn"]);
                await (turns.Count == 1 ? route.FulfillAsync(new() { Status = 503 }) : route.ContinueAsync());
            }
        );

        await visit.Page.Locator("#say-text").FillAsync(Unsure);
        await visit.Page.Locator("#say-text").PressAsync("Enter");

        await Expect(visit.Card).ToBeVisibleAsync();
        Assert.True(turns.Count > 1);
        Assert.Single(turns.Distinct());
    }

    [Fact]
    public async Task The_drafted_reply_is_copied_as_it_stands()
    {
        await using var visit = await stage.OpenAsync(
            new() { Permissions = ["clipboard-read", "clipboard-write"] }
        );
        await visit.Page.Locator("#say-text").FillAsync(Unsure);
        await visit.Page.Locator("#say-text").PressAsync("Enter");
        var draft = await visit.Card.Locator(".draft blockquote").TextContentAsync();

        await visit.Card.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();

        await Expect(visit.Card.Locator(".copy")).ToHaveTextAsync("Copied");
        Assert.Equal(draft, await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Theory]
    [InlineData("Priya Nair", "Accept")]
    [InlineData("A recruiter", "Report")]
    public async Task The_examples_end_in_a_welcome_and_in_a_warning(string example, string verdict)
    {
        await using var visit = await stage.OpenAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = example }).ClickAsync();

        await Expect(visit.Card.Locator(".badge")).ToHaveTextAsync(verdict);
    }
}
