using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Etiquette.Adapters.Web.TryOut;

/// <summary>The try-out page: a plain form, which the script sends without reloading where it runs.</summary>
public static class TryOutEndpoints
{
    /// <summary>The script asks with this header for the new exchange alone.</summary>
    private const string FragmentHeader = "X-Fragment";

    /// <summary>Nothing inline, nothing from elsewhere, and nobody may frame the page.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void MapTryOut(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/", Show);
        endpoints.MapPost("/", HearAsync);
        endpoints.MapGet("/news", News);
        endpoints.MapGet($"/{TryOutAssets.Folder}/{{name}}", TryOutAssets.Get);
    }

    private static RazorComponentResult<Page> Show(HttpContext context, Transcripts transcripts) =>
        Page(context, transcripts.Of(Visitor.Of(context)));

    /// <summary>Tips come unasked: the first thing on the page that its script does not show yet.</summary>
    private static IResult News(HttpContext context, Transcripts transcripts, string? after)
    {
        context.Response.Headers.CacheControl = "no-store";
        var transcript = transcripts.Of(Visitor.Of(context));
        return transcript.After(after ?? "").FirstOrDefault(exchange => exchange.Said.Length == 0) is { } news
            ? Fragment(new Outcome.Answered(news, transcript))
            : Results.NoContent();
    }

    private static async Task<IResult> HearAsync(
        HttpContext context,
        TryOutForm form,
        Transcripts transcripts
    )
    {
        var visitor = Visitor.Of(context);
        var fragment = context.Request.Headers.ContainsKey(FragmentHeader);
        return await form.HearAsync(context, visitor) switch
        {
            Outcome.Answered answered when fragment => Fragment(answered),
            Outcome.Answered => SeeOther(context, "/#latest"),
            Outcome.Begun => SeeOther(context, "/"),
            Outcome.Refused refused when fragment => Problem.Of(refused.Status, refused.Notice),
            Outcome.Refused refused => Page(context, transcripts.Of(visitor), refused),
            var other => throw new UnreachableException($"No page for {other.GetType().Name}."),
        };
    }

    private static RazorComponentResult<Page> Page(
        HttpContext context,
        Transcript transcript,
        Outcome.Refused? refused = null
    )
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "same-origin";
        return new(new { Transcript = transcript, refused?.Notice })
        {
            StatusCode = refused?.Status ?? StatusCodes.Status200OK,
        };
    }

    private static RazorComponentResult<ExchangeView> Fragment(Outcome.Answered answered) =>
        new(
            new
            {
                answered.Exchange,
                answered.Transcript,
                IsLast = true,
            }
        );

    /// <summary>After a form post the browser shows the page anew, so that a reload sends nothing twice.</summary>
    private static IResult SeeOther(HttpContext context, string where)
    {
        context.Response.Headers.Location = where;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
