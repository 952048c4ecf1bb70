using Microsoft.Playwright;

namespace Etiquette.Browser.Tests;

public sealed class LookTests(Stage stage)
{
    private static readonly ViewportSize Desk = new() { Width = 1100, Height = 860 };

    public static TheoryData<string, int, ColorScheme> Screens =>
        new()
        {
            { "light", 1100, ColorScheme.Light },
            { "dark", 1100, ColorScheme.Dark },
            { "phone", 390, ColorScheme.Light },
            { "phone-dark", 390, ColorScheme.Dark },
            { "smallest", 320, ColorScheme.Light },
        };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_page_fits_and_can_be_read(string name, int width, ColorScheme scheme)
    {
        await using var visit = await stage.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = Desk.Height },
                ColorScheme = scheme,
                DeviceScaleFactor = width < 500 ? 2 : 1,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        await visit.PhotographAsync($"{name}-1-welcome");
        await FitsAndReadsAsync(visit);

        await visit
            .Page.GetByRole(AriaRole.Button, new() { Name = "Should I accept Dana Reyes?" })
            .ClickAsync();
        await Expect(visit.Latest.Locator(".options")).ToBeVisibleAsync();
        await visit.PhotographAsync($"{name}-2-question");
        await FitsAndReadsAsync(visit);

        await visit.AnswerAsync("knows_requester/no");
        await visit.AnswerAsync("note/none");
        await Expect(visit.Card).ToBeVisibleAsync();
        await visit.PhotographAsync($"{name}-3-verdict");
        await visit.Card.Locator(".reasons summary").First.ClickAsync();
        await visit.Card.Locator("details.chip > summary").First.ClickAsync();
        await visit.PhotographAsync($"{name}-4-unfolded");
        await FitsAndReadsAsync(visit);

        await visit.CorrectAsync("note", "reason");
        await Expect(visit.Card.Locator(".before")).ToBeVisibleAsync();
        await visit.PhotographAsync($"{name}-5-corrected");
        await FitsAndReadsAsync(visit);
    }

    [Fact]
    public async Task Whatever_is_pasted_the_smallest_phone_scrolls_one_way_only()
    {
        await using var visit = await stage.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = 320, Height = 568 },
            }
        );
        var paste =
            new string('x', 600) + string.Concat(Enumerable.Repeat("\nanother line of a long e-mail", 200));

        await visit.Page.Locator("#say-text").FillAsync(paste);
        await FitsAndReadsAsync(visit);
        await visit.Page.Locator("#say-text").PressAsync("Enter");
        await Expect(visit.Latest.Locator(".bubble.bot").First).ToBeVisibleAsync();
        await FitsAndReadsAsync(visit);
        Assert.True((await visit.Latest.Locator(".bubble.mine").BoundingBoxAsync())!.Height < 400);
    }

    [Fact]
    public async Task Nothing_moves_for_people_who_asked_for_stillness()
    {
        await using var visit = await stage.OpenAsync(new() { ReducedMotion = ReducedMotion.Reduce });

        await visit.AskAboutAStrangerAsync();

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.getAnimations().length"));
    }

    /// <summary>A button that glides away between press and release is not clicked.</summary>
    [Fact]
    public async Task What_arrives_stands_still_from_the_first_moment()
    {
        await using var visit = await stage.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = 390, Height = 500 },
            }
        );
        await visit.Page.EvaluateAsync(
            """
            () => {
              window.places = new Promise(done => {
                const seen = [];
                const look = () => {
                  if (document.querySelector("#latest .card")) {
                    seen.push(scrollY);
                  }
                  seen.length < 30 ? requestAnimationFrame(look) : done(seen);
                };
                look();
              });
            }
            """
        );

        await visit.AskAboutAStrangerAsync();

        var places = await visit.Page.EvaluateAsync<double[]>("window.places");
        Assert.NotEqual(0, Assert.Single(places.Distinct()));
    }

    internal static async Task FitsAndReadsAsync(Visit visit)
    {
        Assert.Equal(
            await visit.Page.EvaluateAsync<int>("document.documentElement.clientWidth"),
            await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")
        );
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Contrast.TooWeak));
    }
}
