using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Slack;

/// <summary>Asks Slack once who we are; the bot works before it knows, and without ever knowing.</summary>
internal sealed partial class SlackSelf(
    SlackApi api,
    OneWorkspace workspace,
    TimeProvider time,
    ILogger<SlackSelf> logger
) : BackgroundService
{
    private static readonly TimeSpan MostPatience = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = TimeSpan.FromSeconds(1); ; wait = wait * 2 < MostPatience ? wait * 2 : MostPatience)
        {
            var (answer, body) = await api.ReadAsync("", "auth.test", [], stoppingToken);
            using (body)
            {
                if (answer.Error is null && body is not null)
                {
                    var root = body.RootElement;
                    var identity = new SlackIdentity(
                        root.Text("team_id"),
                        root.Text("enterprise_id"),
                        root.Text("app_id"),
                        root.Text("user_id")
                    );
                    workspace.Identity = identity;
                    Known(identity.Team, identity.BotUser);
                    return;
                }
            }

            if (answer.ToDelivery() is Delivery.Refused)
            {
                TokenRefused(answer.Error!);
                return;
            }

            await Task.Delay(answer.RetryAfter ?? wait, time, stoppingToken);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Connected to Slack workspace {Workspace} as {BotUser}")]
    private partial void Known(string? workspace, string? botUser);

    [LoggerMessage(2, LogLevel.Error, "Slack does not accept SLACK_BOT_TOKEN: {Reason}")]
    private partial void TokenRefused(string reason);
}
