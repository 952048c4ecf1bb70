using Microsoft.Playwright;

namespace Etiquette.Browser.Tests;

public sealed class AskingTests(Stage stage)
{
    [Fact]
    public async Task A_person_asks_clicks_through_reads_the_verdict_corrects_a_fact_and_sees_it_change()
    {
        await using var visit = await stage.OpenAsync();

        await visit.AskAboutAStrangerAsync();
        await Expect(visit.Card.Locator(".badge")).ToHaveTextAsync("Ignore");
        await Expect(visit.Card.Locator(".reasons > li")).Not.ToHaveCountAsync(0);

        await visit.CorrectAsync("note", "reason");

        await Expect(visit.Card.Locator(".before")).ToHaveTextAsync("Was: Ignore");
        await Expect(visit.Card.Locator(".badge")).Not.ToHaveTextAsync("Ignore");
        var cards = visit.Page.Locator(".card");
        await Expect(cards).ToHaveCountAsync(2);
        await Expect(cards.First).Not.ToHaveAttributeAsync("open", "");
        await Expect(cards.Last).ToHaveAttributeAsync("open", "");
    }

    [Fact]
    public async Task A_reason_unfolds_to_its_lesson_and_its_source()
    {
        await using var visit = await stage.OpenAsync();
        await visit.AskAboutAStrangerAsync();
        var reason = visit.Card.Locator(".reasons details").First;

        await Expect(reason.GetByText("Source:")).ToBeHiddenAsync();
        await reason.Locator("summary").ClickAsync();

        await Expect(reason.GetByText("Source:")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Words_in_the_box_answer_too_and_enter_sends_while_shift_enter_does_not()
    {
        await using var visit = await stage.OpenAsync();
        var box = visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your message" });

        await box.FillAsync("Should I accept Dana Reyes?");
        await box.PressAsync("Shift+Enter");
        await Expect(visit.Latest).ToHaveCountAsync(0);
        await box.PressAsync("Enter");

        await Expect(visit.Latest.Locator(".bubble.mine")).ToContainTextAsync("Should I accept Dana Reyes?");
        await Expect(box).ToHaveValueAsync("");
        await Expect(box).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_a_person_writes_is_never_taken_for_markup()
    {
        await using var visit = await stage.OpenAsync();
        const string text = "<img src=x onerror=alert(1)> <b>bold</b> & \"quoted\"";

        await visit.Page.Locator("#say-text").FillAsync(text);
        await visit.Page.Locator("#say-text").PressAsync("Enter");

        await Expect(visit.Latest.Locator(".bubble.mine")).ToContainTextAsync(text);
        await Expect(visit.Page.Locator("#log img, #log b")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_conversation_survives_a_reload_and_ends_with_start_again()
    {
        await using var visit = await stage.OpenAsync();
        await visit.AskAboutAStrangerAsync();

        await visit.Page.ReloadAsync();
        await Expect(visit.Card).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start again" }).ClickAsync();

        await Expect(visit.Page.Locator(".exchange")).ToHaveCountAsync(0);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Should I accept?" }))
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task About_me_is_set_in_a_few_taps()
    {
        await using var visit = await stage.OpenAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "About me" }).ClickAsync();
        await visit.AnswerAsync("about-me/role");
        await visit.AnswerAsync("my-role/EventsOrMembership");
        await visit.AnswerAsync("my-goal/Open");

        await Expect(visit.Latest.Locator(".bubble.bot")).ToContainTextAsync("Events");
    }

    [Fact]
    public async Task Without_javascript_every_step_works_as_a_plain_form()
    {
        await using var visit = await stage.OpenAsync(
            new() { JavaScriptEnabled = false, ReducedMotion = ReducedMotion.Reduce }
        );

        await visit.AskAboutAStrangerAsync();
        await visit.CorrectAsync("note", "reason");

        await Expect(visit.Card.Locator(".before")).ToHaveTextAsync("Was: Ignore");
        await visit.Page.Locator("#say-text").FillAsync("Give me a tip");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(visit.Latest.Locator(".bubble.mine")).ToContainTextAsync("Give me a tip");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start again" }).ClickAsync();
        await Expect(visit.Page.Locator(".exchange")).ToHaveCountAsync(0);
    }
}
