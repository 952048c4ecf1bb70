using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Slack;

/// <summary>Dialogs and the Home tab: asked for beside the answer, so that Slack never waits for itself.</summary>
internal sealed partial class SlackPages(
    SlackApi api,
    SlackErrands errands,
    ITurns turns,
    TimeProvider clock,
    ILogger<SlackPages> logger
)
{
    /// <summary>How long a click may open a dialog. https://docs.slack.dev/interactivity/handling-user-interaction</summary>
    private static readonly TimeSpan TriggerLifetime = TimeSpan.FromSeconds(3);

    /// <summary>A dialog holds a hundred blocks.</summary>
    private const int MostParts = 90;

    public void Open(SlackPayload.Opens opens)
    {
        var (workspace, user) = (opens.Otherwise.Address.Workspace, opens.Otherwise.Address.User);
        if (!errands.Run(LaneOf(workspace, $"{user}/{opens.Trigger}"), _ => OpenAsync(opens)))
        {
            _ = InsteadAsync(opens);
        }
    }

    public void Draw(Address who) =>
        errands.Run(LaneOf(who.Workspace, who.User), stop => DrawAsync(who, stop));

    public void Export(SlackPayload.Exports exports) =>
        errands.Run(
            LaneOf(exports.Who.Workspace, $"{exports.Who.User}/export"),
            stop => ExportAsync(exports, stop)
        );

    /// <summary>When the dialog cannot be opened in time, the conversation takes its place: nothing is lost.</summary>
    private async Task OpenAsync(SlackPayload.Opens opens)
    {
        using var late = new CancellationTokenSource(TriggerLifetime, clock);
        var answer = await CallAsync(
            opens.Otherwise.Address.Workspace,
            "views.open",
            SlackView.Open(opens.Trigger, opens.Form),
            late.Token
        );
        if (answer.Error is not null)
        {
            await InsteadAsync(opens);
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Whoever asked sees that nothing opened, and asks again."
    )]
    private async Task InsteadAsync(SlackPayload.Opens opens)
    {
        try
        {
            await turns.HearAsync(opens.Otherwise, CancellationToken.None);
        }
        catch (Exception failure)
        {
            Lost(opens.Otherwise.Delivery, failure.GetType().Name);
        }
    }

    private async Task DrawAsync(Address who, CancellationToken cancellation)
    {
        var home = await turns.HomeAsync(who, cancellation);
        await CallAsync(who.Workspace, "views.publish", SlackView.Publish(who.User, home), cancellation);
    }

    private async Task ExportAsync(SlackPayload.Exports exports, CancellationToken cancellation)
    {
        var json = await turns.ExportAsync(exports.Who, cancellation);
        await CallAsync(
            exports.Who.Workspace,
            "views.open",
            SlackView.Open(
                exports.Trigger,
                "What I keep about you",
                SlackText.Parts(json, Block.Text, MostParts)
            ),
            cancellation
        );
    }

    private async Task<SlackAnswer> CallAsync(
        string workspace,
        string method,
        ReadOnlyMemory<byte> arguments,
        CancellationToken cancellation
    )
    {
        try
        {
            var answer = await api.WriteAsync(workspace, method, arguments, cancellation);
            if (answer.Error is not null)
            {
                NotDone(method, answer.Error);
            }

            return answer;
        }
        catch (OperationCanceledException)
        {
            NotDone(method, "too_late");
            return new("too_late", Uncertain: true);
        }
    }

    private static string LaneOf(string workspace, string who) => $"{workspace}/pages/{who}";

    [LoggerMessage(1, LogLevel.Warning, "{Method} did not work: {Reason}")]
    private partial void NotDone(string method, string reason);

    [LoggerMessage(
        2,
        LogLevel.Error,
        "{Delivery} could be answered neither in a dialog nor in the chat: {Kind}"
    )]
    private partial void Lost(DeliveryId delivery, string kind);
}
