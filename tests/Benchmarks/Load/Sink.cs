using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Etiquette.Benchmarks.Load;

/// <summary>Slack's side of posting, as cheap as it can be: says yes to everything and counts.</summary>
internal sealed class Sink : IAsyncDisposable
{
    private static readonly byte[] yes =
        """{"ok":true,"ts":"1750000000.000001","team_id":"T0001","user_id":"U0BOT"}"""u8.ToArray();

    private readonly WebApplication app;
    private int posts;

    private Sink(WebApplication app) => this.app = app;

    public string ApiUrl => $"{app.Urls.First()}/api/";

    public int Posts => Volatile.Read(ref posts);

    public static async Task<Sink> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var sink = new Sink(builder.Build());
        sink.app.Run(sink.TakeAsync);
        await sink.app.StartAsync();
        return sink;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null);

        if (http.Request.Path.Value!.EndsWith("chat.postMessage", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref posts);
        }

        http.Response.ContentType = "application/json";
        http.Response.ContentLength = yes.Length;
        await http.Response.Body.WriteAsync(yes);
    }
}
