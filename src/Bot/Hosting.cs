using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Etiquette.Bot;

internal static class Hosting
{
    private const int LargestBody = 1024 * 1024;
    private const int Port = 3978;

    public static void ConfigureHosting(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        // A request waits for nothing but tasks, so it may begin where its bytes arrive, without changing threads.
        // .NET has the second half of this switch in the environment, and reads it when the first socket is used.
        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            // While trying it out nobody else on the network gets at it.
            var host = builder.Environment.IsDevelopment() ? "127.0.0.1" : "*";
            builder.WebHost.UseUrls($"http://{host}:{Port}");
        }

        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddHealthChecks().AddCheck<Readiness>("ready");
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapHealthChecks("/health");
    }
}
