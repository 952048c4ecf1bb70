using System.Net;

namespace Etiquette.Adapters.Tests.Web;

public sealed class AboutPagesTests
{
    [Theory]
    [InlineData("/about", "Ask it before you press Accept")]
    [InlineData("/privacy", "What is kept")]
    [InlineData("/terms", "MIT licence")]
    public async Task Anybody_may_read_what_the_bot_is_and_what_it_keeps(string path, string words)
    {
        await using var host = await WebHost.StartAsync("Production");
        using var client = host.Client();
        using var answer = await client.GetAsync(
            new Uri(path, UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            words,
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "default-src 'none'",
            answer.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
    }
}
