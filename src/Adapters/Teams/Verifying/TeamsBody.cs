using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Etiquette.Adapters.Teams;

/// <summary>Reads a request's body without letting it take our memory: no compression, at most 1 MB, not deep.</summary>
internal static class TeamsBody
{
    private const int Most = 1024 * 1024;
    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 64 };

    /// <summary>The activity, or the status code that says what was wrong with the body.</summary>
    public static async Task<(TeamsActivity? Activity, int Status)> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasJsonContentType() || request.Headers.ContentEncoding is { Count: > 0 })
        {
            return (null, StatusCodes.Status415UnsupportedMediaType);
        }

        if (request.ContentLength > Most)
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = Most;
        }

        try
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, context.RequestAborted);
            return body.Length <= Most ? Parse(body) : (null, StatusCodes.Status413PayloadTooLarge);
        }
        catch (BadHttpRequestException fault)
        {
            return (null, fault.StatusCode);
        }
    }

    private static (TeamsActivity?, int) Parse(MemoryStream body)
    {
        try
        {
            using var json = JsonDocument.Parse(body.GetBuffer().AsMemory(0, (int)body.Length), Shallow);
            return TeamsActivity.Read(json.RootElement) is { } activity
                ? (
                    activity with
                    {
                        Id = activity.Id ?? IdOf(body),
                        Value = activity.Value?.Clone(),
                    },
                    StatusCodes.Status200OK
                )
                : (null, StatusCodes.Status400BadRequest);
        }
        catch (JsonException)
        {
            return (null, StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>An activity without an id still comes twice when we are slow, byte for byte.</summary>
    private static string IdOf(MemoryStream body) =>
        "body-" + Convert.ToHexStringLower(SHA256.HashData(body.GetBuffer().AsSpan(0, (int)body.Length)));
}
