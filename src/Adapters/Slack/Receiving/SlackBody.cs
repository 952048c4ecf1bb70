using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Etiquette.Adapters.Slack;

/// <summary>The raw bytes that Slack signed, read before anything interprets them.</summary>
internal static class SlackBody
{
    /// <summary>Far above anything Slack sends, far below what could hurt.</summary>
    public const int Cap = 1024 * 1024;

    /// <summary>What can be refused without reading; 0 when there is nothing to refuse.</summary>
    public static int Refusal(HttpRequest request) =>
        request.ContentLength > Cap ? StatusCodes.Status413PayloadTooLarge
        : IsCompressed(request) || Kind(request) is BodyKind.Unknown
            ? StatusCodes.Status415UnsupportedMediaType
        : 0;

    public static BodyKind Kind(HttpRequest request) =>
        !MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !IsUtf8(type) ? BodyKind.Unknown
        : type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) ? BodyKind.Json
        : type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
            ? BodyKind.Form
        : BodyKind.Unknown;

    /// <summary>Null: it is larger than the cap, whatever its headers promised.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            if (read.Buffer.Length > Cap)
            {
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Slack compresses nothing; a compressed body is a bomb or a mistake.</summary>
    private static bool IsCompressed(HttpRequest request) =>
        request.Headers.ContentEncoding is { Count: > 0 } encoding
        && !string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase);

    private static bool IsUtf8(MediaTypeHeaderValue type) =>
        type.Charset.Length == 0
        || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase);
}

internal enum BodyKind
{
    Unknown,
    Json,
    Form,
}
