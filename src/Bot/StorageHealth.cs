using Etiquette.Bot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Etiquette.Bot;

/// <summary>Ready = a turn could be written now, and we are not on our way out.</summary>
internal sealed class StorageHealth(Writer writer, IHostApplicationLifetime life) : IHealthCheck
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        if (life.ApplicationStopping.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("stopping");
        }

        try
        {
            await writer.Write(new Rarely<bool>(_ => true)).WaitAsync(patience, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (TimeoutException)
        {
            return HealthCheckResult.Unhealthy("the database does not answer");
        }
    }
}
