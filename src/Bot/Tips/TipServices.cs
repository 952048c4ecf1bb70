using Etiquette.Adapters.Web;

namespace Etiquette.Bot.Tips;

internal static class TipServices
{
    private const int ShortestKey = 24;

    public static void AddTips(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<TipOptions>()
            .BindConfiguration(TipOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<TeamBook>();
        builder.Services.AddSingleton<Desks>();
        builder.Services.AddSingleton<TipReport>();
        builder.Services.AddSingleton<TipClock>();
        builder.Services.AddHostedService(services => services.GetRequiredService<TipClock>());
    }

    /// <summary>The delivery report: off until an admin key is set.</summary>
    public static void MapTips(this WebApplication app)
    {
        if (app.Configuration["Admin:Key"] is not { Length: > 0 } key)
        {
            return;
        }

        if (key.Length < ShortestKey)
        {
            throw new InvalidOperationException($"Admin:Key needs at least {ShortestKey} characters.");
        }

        app.MapGet(
                "/admin/tips.csv",
                (TipReport report, TimeProvider clock, int? days) =>
                    Results.Stream(
                        to =>
                            report.WriteAsync(
                                to,
                                clock.GetUtcNow().AddDays(-Math.Clamp(days ?? 30, 1, 400)),
                                CancellationToken.None
                            ),
                        "text/csv",
                        "tips.csv"
                    )
            )
            .AddEndpointFilter(new ApiKeyFilter(key));
    }
}
