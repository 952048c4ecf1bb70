using System.Net;
using System.Text.RegularExpressions;

namespace Etiquette.Adapters.Tests.Web.TryOut;

/// <summary>A browser without script: keeps cookies, and sends the token of the page it last saw.</summary>
internal sealed partial class PageVisitor(WebHost host) : IDisposable
{
    private readonly HttpClient client = host.Client();
    private readonly CookieContainer cookies = new();
    private HttpResponseMessage? last;
    private string token = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task<string> OpenAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        last = await SendAsync(request);
        var page = await last.Content.ReadAsStringAsync(Cancellation);
        token = Token().Match(page).Groups[1].Value;
        return page;
    }

    public Task<HttpResponseMessage> PostAsync(params (string Name, string Value)[] fields) =>
        PostAsync(fragment: false, fields);

    public async Task<HttpResponseMessage> PostAsync(
        bool fragment,
        params (string Name, string Value)[] fields
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/")
        {
            Content = new FormUrlEncodedContent(
                fields
                    .Append((Name: "__RequestVerificationToken", Value: token))
                    .Select(field => KeyValuePair.Create(field.Name, field.Value))
            ),
        };
        if (fragment)
        {
            request.Headers.Add("X-Fragment", "1");
        }

        return await SendAsync(request);
    }

    /// <summary>A header of the last page; of several, the one that begins like this.</summary>
    public string Header(string name, string beginning = "") =>
        last!.Headers.GetValues(name).Single(value => value.StartsWith(beginning, StringComparison.Ordinal));

    public void Dispose() => client.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Cookie", cookies.GetCookieHeader(client.BaseAddress!));
        var answer = await client.SendAsync(request, Cancellation);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            cookies.SetCookies(client.BaseAddress!, cookie);
        }

        return answer;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
