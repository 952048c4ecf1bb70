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
        var options = configuration.Get<SlackOptions>(binder => binder.ErrorOnUnknownConfiguration = false)!;
        if (!options.IsOn)
        {
            return services;
        }

        services.AddDataProtection();
        services.TryAddSingleton(TimeProvider.System);
        services
            .AddHttpClient(SlackHttp.Client, Modest)
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
        services
            .AddMemoryCache()
            .AddSingleton<SlackHttp>()
            .AddSingleton<SlackApi>()
            .AddSingleton<SlackSearch>()
            .AddSingleton<SlackResponseUrl>()
            .AddSingleton<SlackPeople>()
            .AddSingleton<CardStyles>()
            .AddSingleton<SlackSessions>()
            .AddSingleton<SlackPages>()
            .AddSingleton<SlackTranslator>()
            .AddSingleton<SlackReception>()
            .AddSingleton<SlackErrands>()
            .AddHostedService(provider => provider.GetRequiredService<SlackErrands>())
            .AddSingleton<IChatPlatform, SlackPlatform>();
        services.AddWaysIn(options);
        return services;
    }

    private static void AddWaysIn(this IServiceCollection services, SlackOptions options)
    {
        if (options.HasManyWorkspaces)
        {
            services
                .AddSingleton<SlackInstallations>()
                .AddSingleton<SlackOAuth>()
                .AddSingleton<SlackInstallState>()
                .AddSingleton<SlackInstallPages>()
                .AddSingleton<ISlackWorkspaces, ManyWorkspaces>();
        }
        else
        {
            services
                .AddSingleton<OneWorkspace>()
                .AddSingleton<ISlackWorkspaces>(provider => provider.GetRequiredService<OneWorkspace>())
                .AddSingleton<SlackSelf>()
                .AddHostedService(provider => provider.GetRequiredService<SlackSelf>());
        }

        if (options.IsCalled)
        {
            services.AddSingleton<SlackSignature>().AddSingleton<SlackReceiver>();
        }

        if (options.HasSockets)
        {
            services
                .AddSingleton<SlackSockets>()
                .AddHostedService(provider => provider.GetRequiredService<SlackSockets>());
        }
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
        var known = services.GetRequiredService<IServiceProviderIsService>();
        if (!known.IsService(typeof(SlackReception)))
        {
            SlackIsOff(services.GetRequiredService<ILoggerFactory>().CreateLogger("Etiquette.Slack"));
            return endpoints;
        }

        if (known.IsService(typeof(SlackReceiver)))
        {
            // Found once: a request that asks for its services gets a scope of its own.
            RequestDelegate receive = services.GetRequiredService<SlackReceiver>().ReceiveAsync;
            foreach (var path in Paths)
            {
                endpoints.MapPost(path, receive);
            }
        }

        if (known.IsService(typeof(SlackInstallPages)))
        {
            RequestDelegate begin = http =>
                http.RequestServices.GetRequiredService<SlackInstallPages>().BeginAsync(http);
            RequestDelegate finish = http =>
                http.RequestServices.GetRequiredService<SlackInstallPages>().FinishAsync(http);
            endpoints.MapGet("/slack/install", begin);
            endpoints.MapGet("/slack/oauth_redirect", finish);
        }

        return endpoints;
    }

    [LoggerMessage(
        1,
        LogLevel.Information,
        "Slack is off: none of its settings is set (SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN ...)"
    )]
    private static partial void SlackIsOff(ILogger logger);
}
