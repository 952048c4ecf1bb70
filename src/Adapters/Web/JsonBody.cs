using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Etiquette.Adapters.Web;

/// <summary>Reads a call's JSON; whatever a caller sends, the answer says what was wrong with it.</summary>
public static class JsonBody
{
    /// <summary>The longest text, written wholly in \u escapes, and room for the ids.</summary>
    public const int LongestBody = 128 * 1024;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        MaxDepth = 8,
        AllowDuplicateProperties = false,
    };

    /// <summary>The value, or why there is none.</summary>
    public static async Task<(T? Value, IResult? Refusal)> ReadAsync<T>(HttpRequest request)
        where T : class
    {
        if (!IsPlainJson(request))
        {
            return Refused(StatusCodes.Status415UnsupportedMediaType, "Send application/json in UTF-8.");
        }

        if (await ReadAsync(request) is not { } body)
        {
            return Refused(
                StatusCodes.Status413PayloadTooLarge,
                $"A body has at most {LongestBody:N0} bytes."
            );
        }

        try
        {
            return JsonSerializer.Deserialize<T>(body, Options) is { } value
                ? (value, null)
                : Refused(StatusCodes.Status400BadRequest, "The body is null; an object is needed.");
        }
        catch (JsonException problem)
        {
            // The path, never the message: that one may quote what the person wrote.
            return Refused(
                StatusCodes.Status400BadRequest,
                $"The JSON cannot be read (at {problem.Path ?? "$"})."
            );
        }

        static (T?, IResult?) Refused(int status, string detail) => (null, Problem.Of(status, detail));
    }

    private static bool IsPlainJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.Count == 0;

    private static async Task<byte[]?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > LongestBody)
        {
            return null;
        }

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(request.HttpContext.RequestAborted);
            if (read.Buffer.Length > LongestBody)
            {
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
