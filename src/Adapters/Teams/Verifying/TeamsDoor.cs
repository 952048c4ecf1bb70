using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// Lets in what really comes from Teams and is meant for this bot, and nothing else. Whoever is turned away is
/// told nothing; the reason stands in the log, as a code.
/// </summary>
internal sealed partial class TeamsDoor(
    TeamsToken token,
    TeamsHosts hosts,
    IOptions<TeamsOptions> options,
    IHostEnvironment environment,
    ILogger<TeamsDoor> log
)
{
    /// <summary>Other channels let people choose who they are; only Teams knows them from Entra.</summary>
    private const string Channel = "msteams";

    /// <summary>The activity, or the status code of the refusal.</summary>
    public async Task<(TeamsActivity? Activity, int Status)> AdmitAsync(HttpContext context)
    {
        var check = options.Value.IsOn ? await CheckTokenAsync(context) : CheckOwnMachine(context);
        switch (check)
        {
            case TokenCheck.Undecided:
                LogRefused("no_keys_yet");
                return (null, StatusCodes.Status503ServiceUnavailable);
            case TokenCheck.Faulty faulty:
                return Refuse(faulty.Reason);
        }

        var (activity, status) = await TeamsBody.ReadAsync(context);
        if (activity is null)
        {
            LogUnreadable(status);
            return (null, status);
        }

        return Mismatch(check, activity) is { } reason ? Refuse(reason) : (activity, status);
    }

    private Task<TokenCheck> CheckTokenAsync(HttpContext context) =>
        token.CheckAsync(
            context.Request.Headers.Authorization is [{ } only] ? only : null,
            context.RequestAborted
        );

    /// <summary>
    /// A developer without credentials tries the bot with an emulator beside it. A tunnel also arrives from this
    /// machine, and a web page may make the developer's browser knock: neither is the developer.
    /// </summary>
    private TokenCheck CheckOwnMachine(HttpContext context) =>
        environment.IsDevelopment()
        && context.Connection.RemoteIpAddress is { } from
        && IPAddress.IsLoopback(from)
        && Uri.TryCreate($"http://{context.Request.Host.Value}", UriKind.Absolute, out var host)
        && host.IsLoopback
        && !context.Request.Headers.Any(header =>
            header.Key.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
            || header.Key.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
            || header.Key.Equals("Origin", StringComparison.OrdinalIgnoreCase)
        )
            ? new TokenCheck.OwnMachine()
            : new TokenCheck.Faulty("no_credentials");

    /// <summary>What the token says must fit what the body says; null when it does.</summary>
    private string? Mismatch(TokenCheck check, TeamsActivity activity) =>
        !hosts.Trusts(activity.ServiceUrl) ? "service_host"
        : check is TokenCheck.Genuine genuine ? Mismatch(genuine, activity)
        : null;

    private string? Mismatch(TokenCheck.Genuine genuine, TeamsActivity activity) =>
        !IsSameAddress(genuine.ServiceUrl, activity.ServiceUrl) ? "service_url"
        : activity.ChannelId?.Split(':')[0] is not Channel ? "channel"
        : !genuine.Endorsements.Contains(Channel) ? "endorsement"
        : !IsOurTenant(activity) ? "tenant"
        : null;

    private bool IsOurTenant(TeamsActivity activity) =>
        activity.Tenants.Count > 0
        && (
            options.Value.Is(TeamsOptions.MultiTenant)
            || activity.Tenants.All(tenant =>
                tenant.Equals(options.Value.TenantId, StringComparison.OrdinalIgnoreCase)
            )
        );

    /// <summary>Teams writes the same address with and without its last slash.</summary>
    private static bool IsSameAddress(string? claimed, string? stated) =>
        Uri.TryCreate(claimed, UriKind.Absolute, out var one)
        && Uri.TryCreate(stated, UriKind.Absolute, out var other)
        && one.Scheme == other.Scheme
        && one.Authority.Equals(other.Authority, StringComparison.OrdinalIgnoreCase)
        && WithoutSlash(one) == WithoutSlash(other);

    private static string WithoutSlash(Uri uri) =>
        uri.PathAndQuery.EndsWith('/') ? uri.PathAndQuery[..^1] : uri.PathAndQuery;

    private (TeamsActivity?, int) Refuse(string reason)
    {
        LogRefused(reason);
        return (null, StatusCodes.Status401Unauthorized);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams: a request was refused ({Reason}).")]
    private partial void LogRefused(string reason);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Teams: a body could not be read (answered {Status})."
    )]
    private partial void LogUnreadable(int status);
}
