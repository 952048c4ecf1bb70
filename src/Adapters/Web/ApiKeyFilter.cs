using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Etiquette.Adapters.Web;

/// <summary>Outside Development every call of the API carries the operator's key as a bearer token.</summary>
public sealed class ApiKeyFilter(string key) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    // Hashes have one length, so that the comparison does not tell how long the key is.
    private readonly byte[] expected = Hash(key);

    public ValueTask<object?> InvokeAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        if (Fits(context.HttpContext.Request.Headers.Authorization))
        {
            return next(context);
        }

        context.HttpContext.Response.Headers.WWWAuthenticate = "Bearer";
        return ValueTask.FromResult<object?>(
            Problem.Of(StatusCodes.Status401Unauthorized, "Send the API key as a bearer token.")
        );
    }

    private bool Fits(string? header) =>
        header is not null
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(Hash(header[Scheme.Length..].Trim()), expected);

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
