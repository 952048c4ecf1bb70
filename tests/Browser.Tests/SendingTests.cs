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

        // A busy bot may have been asked more often than that, each time with the same number.
        Assert.Equal(turns[0], turns[1]);
        Assert.NotEqual(turns[0], turns[^1]);
        Assert.Equal(2, turns.Distinct().Count());
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
                // The page also looks for news by itself.
                if (route.Request.Method != "POST")
                {
                    await route.ContinueAsync();
                    return;
                }

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

        Assert.Equal(draft, await visit.CopyAsync(visit.Card));
    }

    [Fact]
    public async Task Where_the_browser_refuses_to_copy_it_says_so_and_marks_the_words()
    {
        await using var visit = await stage.OpenAsync();
        await visit.Page.EvaluateAsync(
            "() => { navigator.clipboard.writeText = async () => { throw new DOMException('', 'NotAllowedError'); }; }"
        );
        await visit.Page.Locator("#say-text").FillAsync(Unsure);
        await visit.Page.Locator("#say-text").PressAsync("Enter");

        await visit.Card.Locator(".copy").ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("did not let me copy");
        await Expect(visit.Card.Locator(".copy")).ToHaveTextAsync("Copy");
        Assert.Equal(
            await visit.Card.Locator(".draft blockquote").TextContentAsync(),
            await visit.Page.EvaluateAsync<string>("getSelection().toString()")
        );
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
