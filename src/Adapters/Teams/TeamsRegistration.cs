using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Teams;

public static class TeamsRegistration
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Everything of Teams but <see cref="ITurns"/> and <see cref="ITeamsReferences"/>, which the host brings.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<TeamsOptions>().Configure(options => options.Read(settings)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsCheck>();

        services.AddSingleton<TeamsHosts>();
        services.AddSingleton<TeamsKeys>();
        services.AddSingleton<TeamsToken>();
        services.AddSingleton<TeamsDoor>();
        services.AddSingleton<TeamsTranslation>();
        services.AddSingleton<TeamsPace>();
        services.AddSingleton<TeamsCourtesy>();
        services.AddSingleton<TeamsClicks>();
        services.AddSingleton<TeamsDialogs>();
        services.AddSingleton<TeamsReception>();
        services.AddSingleton(provider =>
            TeamsLogin.For(
                provider.GetRequiredService<IOptions<TeamsOptions>>().Value,
                provider.GetRequiredService<IHttpClientFactory>()
            )
        );
        services.AddSingleton<TeamsBearer>();
        services.AddSingleton<TeamsConnector>();
        services.AddSingleton<IChatPlatform, TeamsPlatform>();

        AddClients(services);
        return services;
    }

    private static void AddClients(IServiceCollection services)
    {
        services.AddHttpClient(TeamsKeys.Client, Modest).ConfigurePrimaryHttpMessageHandler(Straight);
        services.AddHttpClient(TeamsLogin.Client, Modest).ConfigurePrimaryHttpMessageHandler(Straight);
        services
            .AddHttpClient(TeamsLogin.RedirectedClient, Modest)
            .ConfigurePrimaryHttpMessageHandler(Straight)
            .AddHttpMessageHandler(provider => new LoginElsewhere(
                new Uri(provider.GetRequiredService<IOptions<TeamsOptions>>().Value.TokenEndpoint!)
            ));
        services.AddHttpClient(TeamsConnector.Client, Modest).ConfigurePrimaryHttpMessageHandler(Straight);
    }

    private static void Modest(HttpClient client)
    {
        client.Timeout = Patience;
        client.MaxResponseContentBufferSize = 1024 * 1024;
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("EtiquetteBot", "1.0"));
    }

    /// <summary>A redirect would carry our token, or our trust, to another address.</summary>
    private static SocketsHttpHandler Straight() =>
        new() { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
