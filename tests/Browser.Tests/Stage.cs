using System.Net.Http.Json;
using Etiquette.Browser.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Stage))]

namespace Etiquette.Browser.Tests;

/// <summary>
/// One bot and one Chromium for all tests. Where no Chromium is installed the tests are skipped, except on the
/// build server: there they must run.
/// </summary>
public sealed class Stage : IAsyncLifetime
{
    // The same engine without windows and menus, which take most of the time of a short visit; the whole browser where only that is.
    private static readonly string? chromium = Array.Find(
        ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"],
        File.Exists
    );

    private static readonly string[] Flags =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private BotProcess? bot;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string url = "";

    private static bool IsHere => chromium is not null || Environment.GetEnvironmentVariable("CI") == "true";

    public async ValueTask InitializeAsync()
    {
        if (!IsHere)
        {
            return;
        }

        // The build server runs all test projects at once on few cores.
        SetDefaultExpectTimeout(15_000);
        (bot, url) = await BotProcess.StartAsync();
        await WarmUpAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Flags });
    }

    /// <summary>The first turn compiles the engine, which takes seconds while other tests run.</summary>
    private async Task WarmUpAsync()
    {
        using var client = new HttpClient { BaseAddress = new(url) };
        for (var (answer, tries) = (503, 0); answer == 503 && tries < 20; tries++)
        {
            using var hello = JsonContent.Create(
                new
                {
                    user = "warm",
                    conversation = "up",
                    text = "hello",
                }
            );
            using var heard = await client.PostAsync(new Uri("/api/chat", UriKind.Relative), hello);
            answer = (int)heard.StatusCode;
        }
    }

    /// <summary>Somebody opens the page: in their own browser profile, so that nobody shares a conversation.</summary>
    public async Task<Visit> OpenAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipUnless(IsHere, "There is no Chromium.");
        return await Visit.BeginAsync(browser!, url, options ?? new());
    }

    /// <summary>A page of the repository's own, beside the bot.</summary>
    public async Task<Visit> OpenFileAsync(string file, BrowserNewContextOptions? options = null)
    {
        Assert.SkipUnless(IsHere, "There is no Chromium.");
        return await Visit.BeginAsync(browser!, new Uri(file).AbsoluteUri, options ?? new());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }
    }
}
