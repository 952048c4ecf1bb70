using Etiquette.Adapters.Web.TryOut;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Etiquette.Adapters.Web;

/// <summary>The bot without Slack or Teams: an HTTP API and a page to try it on.</summary>
public static class WebEndpoints
{
    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRazorComponents();
        services.AddAntiforgery(form => form.Cookie.Name = "etiquette-form");
        return services
            .AddSingleton(WebOptions.From(configuration))
            .AddSingleton<Transcripts>()
            .AddSingleton<TryOutForm>()
            .AddSingleton<IChatPlatform, WebPlatform>();
    }

    public static void MapWeb(this IEndpointRouteBuilder endpoints)
    {
        var options = endpoints.ServiceProvider.GetRequiredService<WebOptions>();
        var development = endpoints.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment();

        endpoints.MapAbout();
        if (development || options.ApiKey is not null)
        {
            endpoints.MapApi(development ? ThisMachineOnly.Filter : new ApiKeyFilter(options.ApiKey!));
        }

        if (options.TryOut)
        {
            endpoints.MapTryOut();
        }
        else if (development)
        {
            endpoints.MapGroup("").AddEndpointFilter(ThisMachineOnly.Filter).MapTryOut();
        }
    }

    private static void MapApi(this IEndpointRouteBuilder endpoints, IEndpointFilter gate)
    {
        var api = endpoints.MapGroup("/api").AddEndpointFilter(gate);
        api.MapPost("/chat", ChatEndpoint.HearAsync);
        api.MapGet("/chat/posts", ChatEndpoint.Posts);
        api.MapPost("/notes/review", ReviewEndpoint.ReviewAsync);
    }
}
