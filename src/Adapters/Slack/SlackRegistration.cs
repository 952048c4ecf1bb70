using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Slack;

/// <summary>Slack in the host: two lines of Program.cs.</summary>
public static partial class SlackRegistration
{
    private static readonly string[] Paths = ["/slack/events", "/slack/commands", "/slack/interactivity"];

    public static IServiceCollection AddSlack(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<SlackOptions>, SlackOptionsCheck>();
        services.AddOptions<SlackOptions>().Bind(configuration).ValidateOnStart();
        if (!configuration.Get<SlackOptions>(binder => binder.ErrorOnUnknownConfiguration = false)!.IsOn)
        {
            return services;
        }

        services.AddDataProtection();
        services.TryAddSingleton(TimeProvider.System);
        services
            .AddHttpClient(SlackApi.Client, Modest)
            // Addresses are secrets here (response_url), so the factory's own request log is off.
            .RemoveAllLoggers()
            .UseSocketsHttpHandler(
                (handler, _) =>
                {
                    handler.AllowAutoRedirect = false;
                    handler.UseCookies = false;
                    handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
                }
            )
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        return services
            .AddSingleton<SlackApi>()
            .AddSingleton<SlackSearch>()
            .AddSingleton<SlackSelf>()
            .AddHostedService(provider => provider.GetRequiredService<SlackSelf>())
            .AddSingleton<SlackSignature>()
            .AddSingleton<SlackResponseUrl>()
            .AddSingleton<SlackTranslator>()
            .AddSingleton<SlackReceiver>()
            .AddSingleton<IChatPlatform, SlackPlatform>();
    }

    private static void Modest(HttpClient http)
    {
        http.Timeout = TimeSpan.FromSeconds(10);
        // Two hundred long messages, when we look for a lost one.
        http.MaxResponseContentBufferSize = 8 * 1024 * 1024;
    }

    public static IEndpointRouteBuilder MapSlack(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        if (!services.GetRequiredService<IServiceProviderIsService>().IsService(typeof(SlackReceiver)))
        {
            SlackIsOff(services.GetRequiredService<ILoggerFactory>().CreateLogger("Etiquette.Slack"));
            return endpoints;
        }

        RequestDelegate receive = http =>
            http.RequestServices.GetRequiredService<SlackReceiver>().ReceiveAsync(http);
        foreach (var path in Paths)
        {
            endpoints.MapPost(path, receive);
        }

        return endpoints;
    }

    [LoggerMessage(
        1,
        LogLevel.Information,
        "Slack is off: neither SLACK_SIGNING_SECRET nor SLACK_BOT_TOKEN is set"
    )]
    private static partial void SlackIsOff(ILogger logger);
}
