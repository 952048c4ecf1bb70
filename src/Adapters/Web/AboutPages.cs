using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Etiquette.Adapters.Web;

/// <summary>What the bot is, what it keeps, and on which terms: pages that a platform's app listing must link to.</summary>
internal static class AboutPages
{
    private static readonly string[] Names = ["about", "privacy", "terms"];

    public static void MapAbout(this IEndpointRouteBuilder endpoints)
    {
        foreach (var name in Names)
        {
            var page = Read(name);
            endpoints.MapGet($"/{name}", (HttpContext context) => Show(context, page));
        }
    }

    private static IResult Show(HttpContext context, string page)
    {
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Content(page, "text/html; charset=utf-8");
    }

    private static string Read(string name)
    {
        using var stream = typeof(AboutPages).Assembly.GetManifestResourceStream($"about/{name}.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
