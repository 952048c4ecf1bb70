using Microsoft.Playwright;

namespace Etiquette.Browser.Tests;

/// <summary>
/// One person at the page. Whatever they do, the page asks no other host for anything and the browser's console
/// stays empty; that is checked when they leave.
/// </summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>The browser has one for all of its visitors.</summary>
    private static readonly SemaphoreSlim Clipboard = new(1, 1);

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    // On a machine that is busy with other tests a turn may come too late; the page asks again, the browser complains.
    private readonly List<string> forgiven = ["status of 503"];

    private Visit(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>What came back last.</summary>
    public ILocator Latest => Page.Locator("#latest");

    public ILocator Card => Latest.Locator(".card");

    public static async Task<Visit> BeginAsync(IBrowser browser, string url, BrowserNewContextOptions options)
    {
        var context = await browser.NewContextAsync(options);
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Watch(url);
        await visit.Page.GotoAsync(url);
        return visit;
    }

    /// <summary>A complaint that the test itself provokes.</summary>
    public void Forgive(string part) => forgiven.Add(part);

    /// <summary>Presses the button that gives this answer ("note/none"), wherever it is.</summary>
    public Task AnswerAsync(string answer) => Latest.Locator($"button[value$='/{answer}']").ClickAsync();

    /// <summary>A stranger without a note: the shortest way to a verdict by buttons alone.</summary>
    public async Task AskAboutAStrangerAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Should I accept Dana Reyes?" }).ClickAsync();
        await AnswerAsync("knows_requester/no");
        await AnswerAsync("note/none");
        await Assertions.Expect(Card).ToBeVisibleAsync();
    }

    /// <summary>Opens the chip of a fact and picks another value for it.</summary>
    public async Task CorrectAsync(string question, string option)
    {
        var button = $"button[value$='/{question}/{option}']";
        await Card.Locator($".chip:has({button}) > summary").ClickAsync();
        await Card.Locator(button).ClickAsync();
    }

    /// <summary>Presses the first copy button there; what can be pasted then.</summary>
    public async Task<string> CopyAsync(ILocator within)
    {
        var button = within.Locator(".copy").First;
        await Clipboard.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await button.ClickAsync();
            await Assertions.Expect(button).ToHaveTextAsync("Copied");
            return await Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        }
        finally
        {
            Clipboard.Release();
        }
    }

    /// <summary>Kept for a person to look at (artifacts/screenshots).</summary>
    public Task PhotographAsync(string name) =>
        Page.ScreenshotAsync(
            new() { Path = Screenshots.Path(name), Animations = ScreenshotAnimations.Disabled }
        );

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.True(
            complaints.TrueForAll(complaint => forgiven.Exists(complaint.Contains)),
            string.Join("\n", complaints)
        );
    }

    private void Watch(string url)
    {
        Page.Console += (_, message) => complaints.Add($"{message.Type}: {message.Text}");
        Page.PageError += (_, error) => complaints.Add(error);
        Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Home(url), StringComparison.Ordinal))
            {
                complaints.Add($"asked {request.Url}");
            }
        };
    }

    /// <summary>A file may use what lies beside it.</summary>
    private static string Home(string url) =>
        url.StartsWith("file:", StringComparison.Ordinal) ? url[..(url.LastIndexOf('/') + 1)] : url;
}
