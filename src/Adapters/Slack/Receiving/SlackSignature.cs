using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Slack;

/// <summary>Did Slack send this, and just now? https://docs.slack.dev/authentication/verifying-requests-from-slack</summary>
public sealed class SlackSignature(IOptions<SlackOptions> options, TimeProvider time)
{
    private const string Signature = "X-Slack-Signature";
    private const string Timestamp = "X-Slack-Request-Timestamp";
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly byte[][] secrets =
    [
        .. new[] { options.Value.SigningSecret, options.Value.PreviousSigningSecret }
            .Where(secret => !string.IsNullOrWhiteSpace(secret))
            .Select(secret => Encoding.UTF8.GetBytes(secret!)),
    ];

    /// <summary>Why this request is not Slack's, as a code for the log; null when it is.</summary>
    public string? Fault(IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        var (signatures, timestamps) = (headers[Signature], headers[Timestamp]);
        if (signatures.Count > 1 || timestamps.Count > 1)
        {
            return "duplicate_header";
        }

        if (signatures is not [{ Length: > 0 } signature] || timestamps is not [{ Length: > 0 } timestamp])
        {
            return "missing_header";
        }

        // Twelve digits reach far past year 9999 in seconds, and refuse no honest clock.
        if (
            timestamp.Length > 12
            || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        )
        {
            return "malformed_timestamp";
        }

        var age = time.GetUtcNow().ToUnixTimeSeconds() - seconds;
        if (Math.Abs(age) > Tolerance.TotalSeconds)
        {
            return age > 0 ? "stale_timestamp" : "future_timestamp";
        }

        Span<byte> claimed = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return !TryReadHex(signature, claimed) ? "malformed_signature"
            : !IsSigned(timestamp, body, claimed) ? "wrong_signature"
            : null;
    }

    /// <summary>"v0=" and 64 lower-case hexadecimal digits.</summary>
    private static bool TryReadHex(string signature, Span<byte> hash) =>
        signature.Length == 3 + (2 * HMACSHA256.HashSizeInBytes)
        && signature.StartsWith("v0=", StringComparison.Ordinal)
        && !signature.AsSpan().ContainsAnyInRange('A', 'F')
        && Convert.FromHexString(signature.AsSpan(3), hash, out _, out _) is OperationStatus.Done;

    private bool IsSigned(string timestamp, ReadOnlySpan<byte> body, ReadOnlySpan<byte> claimed)
    {
        var head = $"v0:{timestamp}:";
        var signed = ArrayPool<byte>.Shared.Rent(head.Length + body.Length);
        try
        {
            var length = Encoding.ASCII.GetBytes(head, signed) + body.Length;
            body.CopyTo(signed.AsSpan(head.Length));
            Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
            var matches = false;
            foreach (var secret in secrets)
            {
                HMACSHA256.HashData(secret, signed.AsSpan(0, length), hash);
                matches |= CryptographicOperations.FixedTimeEquals(hash, claimed);
            }

            return matches;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(signed);
        }
    }
}
