using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Teams;

public static partial class TeamsEndpoints
{
    /// <summary><c>POST /api/messages</c>, or nothing at all when Teams is off.</summary>
    public static IEndpointRouteBuilder MapTeams(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(TeamsEndpoints));
        if (!services.GetRequiredService<IOptions<TeamsOptions>>().Value.IsOn)
        {
            if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment())
            {
                LogOff(log);
                return routes;
            }

            LogOwnMachineOnly(log);
        }

        routes.MapPost(
            "/api/messages",
            (HttpContext context, TeamsReception reception) => reception.ReceiveAsync(context)
        );
        return routes;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Teams is off: MicrosoftAppId is not set.")]
    private static partial void LogOff(ILogger log);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Teams has no credentials (MicrosoftAppId): /api/messages answers this machine only, for development."
    )]
    private static partial void LogOwnMachineOnly(ILogger log);
}
