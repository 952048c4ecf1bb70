using Etiquette.Bot.Storage;
using Etiquette.Bot.Turns;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Etiquette.Bot;

/// <summary>Ready = a turn could be decided and written now, and we are not on our way out.</summary>
internal sealed class Readiness(Writer writer, WarmUp warmUp, IHostApplicationLifetime life) : IHealthCheck
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        life.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("stopping")
        : !warmUp.IsDone ? HealthCheckResult.Unhealthy("starting")
        : await IsWritingAsync(cancellationToken) ? HealthCheckResult.Healthy()
        : HealthCheckResult.Unhealthy("the database does not answer");

    private async Task<bool> IsWritingAsync(CancellationToken cancellation)
    {
        try
        {
            return await writer.Write(new Rarely<bool>(_ => true)).WaitAsync(patience, cancellation);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
