using System.Net;
using Microsoft.AspNetCore.Http;

namespace Etiquette.Adapters.Web;

/// <summary>
/// In Development the API and the page need no key, so only a caller on this machine gets in. A tunnel to Slack
/// or Teams also arrives from the loopback address: its forwarding headers and foreign host name give it away.
/// </summary>
public static class ThisMachineOnly
{
    private static readonly string[] Forwarding =
    [
        "Forwarded",
        "X-Forwarded-For",
        "X-Forwarded-Host",
        "X-Real-IP",
    ];

    public static IEndpointFilter Filter { get; } = new LoopbackFilter();

    public static bool Sent(HttpRequest request) =>
        IsLoopback(request.HttpContext.Connection.RemoteIpAddress)
        && IsLoopback(request.Host)
        && !Forwarding.Any(request.Headers.ContainsKey);

    private static bool IsLoopback(IPAddress? caller) =>
        caller switch
        {
            null => false,
            { IsIPv4MappedToIPv6: true } => IPAddress.IsLoopback(caller.MapToIPv4()),
            _ => IPAddress.IsLoopback(caller),
        };

    private static bool IsLoopback(HostString host) =>
        host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host, out var address) && IPAddress.IsLoopback(address));

    private sealed class LoopbackFilter : IEndpointFilter
    {
        public ValueTask<object?> InvokeAsync(
            EndpointFilterInvocationContext context,
            EndpointFilterDelegate next
        ) =>
            Sent(context.HttpContext.Request)
                ? next(context)
                : ValueTask.FromResult<object?>(
                    Problem.Of(
                        StatusCodes.Status403Forbidden,
                        "In Development this answers callers on the same machine only."
                    )
                );
    }
}
