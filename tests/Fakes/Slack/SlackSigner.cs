using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Etiquette.Fakes.Slack;

/// <summary>Signs requests as Slack does, written from its documentation and not from our own check.</summary>
public sealed class SlackSigner(string secret, TimeProvider? time = null)
{
    private readonly byte[] key = Encoding.UTF8.GetBytes(secret);
    private readonly TimeProvider time = time ?? TimeProvider.System;

    public string Timestamp => time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public HttpRequestMessage Json(string path, string json, string? timestamp = null) =>
        Signed(path, json, "application/json", timestamp);

    public HttpRequestMessage Form(string path, string form, string? timestamp = null) =>
        Signed(path, form, "application/x-www-form-urlencoded", timestamp);

    /// <summary>An interaction: a form with one field.</summary>
    public HttpRequestMessage Payload(string path, string json) =>
        Form(path, $"payload={Uri.EscapeDataString(json)}");

    /// <summary>"v0=" and 64 hexadecimal digits.</summary>
    public string Sign(string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(Encoding.UTF8.GetBytes($"v0:{timestamp}:"));
        hash.AppendData(body);
        return $"v0={Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }

    private HttpRequestMessage Signed(string path, string body, string type, string? timestamp)
    {
        var at = timestamp ?? Timestamp;
        var bytes = Encoding.UTF8.GetBytes(body);
        return new(HttpMethod.Post, path)
        {
            Content = new ByteArrayContent(bytes)
            {
                Headers = { ContentType = new MediaTypeHeaderValue(type) },
            },
            Headers = { { "X-Slack-Request-Timestamp", at }, { "X-Slack-Signature", Sign(at, bytes) } },
        };
    }
}
