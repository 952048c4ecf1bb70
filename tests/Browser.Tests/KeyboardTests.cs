using Microsoft.Playwright;

namespace Etiquette.Browser.Tests;

public sealed class KeyboardTests(Stage stage)
{
    private const int MostSteps = 40;

    [Fact]
    public async Task The_whole_way_needs_no_mouse()
    {
        await using var visit = await stage.OpenAsync();
        var keyboard = visit.Page.Keyboard;

        // The first stop is the way past everything, into the message box.
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Textbox)).ToBeFocusedAsync();
        await keyboard.TypeAsync("Should I accept Dana Reyes?");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Latest.Locator(".options")).ToBeVisibleAsync();

        await GoToAsync(visit, "Shift+Tab", "button[value$='/knows_requester/no']");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Latest.Locator("button[value$='/note/none']")).ToBeVisibleAsync();

        // Focus moved to the new question, so the answers lie ahead.
        await GoToAsync(visit, "Tab", "button[value$='/note/none']");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Card.Locator("> summary")).ToBeFocusedAsync();

        await GoToAsync(visit, "Tab", ".chip:has(button[value*='/note/']) > summary");
        await keyboard.PressAsync("Enter");
        await GoToAsync(visit, "Tab", ".chip button[value$='/note/reason']");
        await keyboard.PressAsync("Escape");
        await Expect(visit.Card.Locator(".chip:has(button[value*='/note/']) > summary")).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await GoToAsync(visit, "Tab", ".chip button[value$='/note/reason']");
        await keyboard.PressAsync("Enter");

        await Expect(visit.Card.Locator(".before")).ToHaveTextAsync("Was: Ignore");
        await Expect(visit.Card.Locator("> summary")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_screen_reader_hears_what_arrives_and_what_every_control_is_for()
    {
        await using var visit = await stage.OpenAsync();
        await visit.AskAboutAStrangerAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Log, new() { Name = "Conversation" }))
            .ToHaveAttributeAsync("aria-live", "polite");
        await Expect(visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your message" }))
            .ToHaveCountAsync(1);
        foreach (var button in await visit.Page.GetByRole(AriaRole.Button).AllAsync())
        {
            await Expect(button).ToHaveAccessibleNameAsync(new System.Text.RegularExpressions.Regex(@"\w"));
        }
    }

    private static async Task GoToAsync(Visit visit, string key, string selector)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            await visit.Page.Keyboard.PressAsync(key);
            if (
                await visit.Page.EvaluateAsync<bool>(
                    "s => document.activeElement.matches('#latest ' + s)",
                    selector
                )
            )
            {
                return;
            }
        }

        Assert.Fail($"{key} never reached {selector}.");
    }
}
