using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Teams;

/// <summary>A call that follows our answer and may fail: what counts is committed and answered already.</summary>
internal sealed partial class TeamsCourtesy(ILogger<TeamsCourtesy> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public void After(HttpContext context, Func<CancellationToken, Task<Delivery>> call) =>
        context.Response.OnCompleted(async () =>
        {
            using var patience = new CancellationTokenSource(Patience);
            if (await call(patience.Token) is not Delivery.Sent and var missed)
            {
                LogMissed(missed is Delivery.Refused refused ? refused.Reason : "busy");
            }
        });

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Teams: a card or line was left as it was ({Reason})."
    )]
    private partial void LogMissed(string reason);
}
