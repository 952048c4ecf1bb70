using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Etiquette.Benchmarks.Load;

/// <summary>
/// The least a Slack bot can be: takes the event and posts its text back. No signature, no storage, no order, no
/// second try. What our bot takes is told as a multiple of this.
/// </summary>
internal static class Echo
{
    public static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        var sink = new Uri(builder.Configuration.GetValue<string>("SLACK_API_URL") + "chat.postMessage");
        using var http = new HttpClient();

        app.MapGet("/health/ready", () => "ready");
        app.MapPost(
            "/slack/events",
            async (HttpRequest request) =>
            {
                using var body = await JsonDocument.ParseAsync(request.Body);
                var said = body.RootElement.GetProperty("event");
                using var post = new ByteArrayContent(
                    JsonSerializer.SerializeToUtf8Bytes(
                        new Dictionary<string, string?>
                        {
                            ["channel"] = said.GetProperty("channel").GetString(),
                            ["text"] = said.GetProperty("text").GetString(),
                        }
                    )
                );
                post.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                using var answer = await http.PostAsync(sink, post);
                return answer.IsSuccessStatusCode ? Results.Ok() : Results.StatusCode(500);
            }
        );
        await app.RunAsync();
        return 0;
    }
}
