using Microsoft.Playwright;

namespace Etiquette.Browser.Tests;

/// <summary>The second job, as a person meets it on the page.</summary>
public sealed class NotesTests(Stage stage)
{
    private static readonly string[] Turns =
    [
        "Help me write to Professor Amara Okafor",
        "I'm a bridge engineer and heard her talk on corrosion in Lyon",
        "how she tests sensors under water",
        "we have three years of inspection data she could use",
        "which sensor she would choose today",
    ];

    public static TheoryData<string, int, ColorScheme> Screens => LookTests.Screens;

    [Fact]
    public async Task From_help_me_write_to_a_copied_note_in_six_turns()
    {
        await using var visit = await stage.OpenAsync(
            new() { Permissions = ["clipboard-read", "clipboard-write"] }
        );

        await SayAsync(visit, Turns);
        var copied = await visit.CopyAsync(visit.Card);

        Assert.StartsWith("Dear Professor Okafor,\n", copied, StringComparison.Ordinal);
        Assert.Contains("your talk on corrosion in Lyon", copied, StringComparison.Ordinal);
        Assert.True(copied.Length <= 200, copied);
    }

    [Fact]
    public async Task The_note_alone_can_be_copied_too_and_edits_move_the_score()
    {
        await using var visit = await stage.OpenAsync(
            new() { Permissions = ["clipboard-read", "clipboard-write"] }
        );

        await SayAsync(
            visit,
            "Is this ok? \"Hi Dana, I came across your profile and would love to connect.\""
        );
        await Expect(visit.Card.Locator("mark").First).ToBeVisibleAsync();
        await Expect(visit.Card.Locator(".headline")).ToHaveTextAsync("Better not sent like this");
        await SayAsync(
            visit,
            "Hi Dana, your story about the failed migration at DevConf stayed with me. I run the Python user group in Graz. Would you speak there in spring?"
        );
        await Expect(visit.Card.Locator(".headline")).ToHaveTextAsync("Good: I would send this");
        await visit.AnswerAsync("note-next/text");

        Assert.StartsWith(
            "Hi Dana, your story",
            await visit.CopyAsync(visit.Latest.Locator(".tocopy")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Drafts_and_reviews_fit_and_can_be_read(string name, int width, ColorScheme scheme)
    {
        await using var visit = await stage.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 860 },
                ColorScheme = scheme,
                DeviceScaleFactor = width < 500 ? 2 : 1,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );

        await SayAsync(visit, Turns);
        await visit.Card.Locator(".rests > summary").First.ClickAsync();
        await visit.PhotographAsync($"{name}-6-draft");
        await LookTests.FitsAndReadsAsync(visit);

        await SayAsync(
            visit,
            "Dear Professor Okafor, I came across your profile and would love to pick your brain about synergies."
        );
        await visit.PhotographAsync($"{name}-7-review");
        await LookTests.FitsAndReadsAsync(visit);
    }

    private static async Task SayAsync(Visit visit, params string[] turns)
    {
        var box = visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your message" });
        foreach (var words in turns)
        {
            await box.FillAsync(words);
            await box.PressAsync("Enter");
            await Expect(visit.Latest.Locator(".bubble.mine")).ToContainTextAsync(words);
        }

        await Expect(visit.Card).ToBeVisibleAsync();
    }
}
