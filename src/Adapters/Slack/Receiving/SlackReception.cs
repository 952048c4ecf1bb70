using System.Diagnostics;
using System.Diagnostics.Metrics;
using Etiquette.Core.Conversations;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Slack;

/// <summary>What we do about each kind of payload, however it came; Slack's answer is ready when it is safe with us.</summary>
internal sealed partial class SlackReception(
    ITurns turns,
    ISlackWorkspaces workspaces,
    SlackPages pages,
    SlackSessions sessions,
    ILogger<SlackReception> logger
)
{
    private static readonly Counter<long> Thumbs = new Meter("Etiquette.Slack").CreateCounter<long>(
        "etiquette.slack.feedback"
    );

    public async Task<SlackAck> AnswerAsync(SlackPayload payload)
    {
        switch (payload)
        {
            case SlackPayload.Heard { Incoming: var incoming }:
                return await SafelyAsync(incoming.Delivery, () => HearAsync(incoming));
            case SlackPayload.Opens opens:
                pages.Open(opens);
                return SlackAck.Done;
            case SlackPayload.Faulty { Faults: var faults }:
                return SlackAck.Faults(faults);
            case SlackPayload.AtHome { Who: var who, Change: null }:
                pages.Draw(who);
                return SlackAck.Done;
            case SlackPayload.AtHome { Who: var who, Change: { } change }:
                return await SafelyAsync(
                    change.Delivery,
                    async () =>
                    {
                        await turns.HearAsync(change, CancellationToken.None);
                        pages.Draw(who);
                    }
                );
            case SlackPayload.Exports exports:
                pages.Export(exports);
                return SlackAck.Done;
            case SlackPayload.Forgets forgets:
                return await SafelyAsync(forgets.Delivery, () => ForgetAsync(forgets));
            case SlackPayload.Removed removed:
                return await SafelyAsync(removed.Delivery, () => RemoveAsync(removed));
            case SlackPayload.Stopped { Workspace: var workspace, Channel: var channel, Thread: var thread }:
                sessions.Settle(workspace, channel, thread);
                return SlackAck.Done;
            case SlackPayload.Challenge { Value: var challenge }:
                return SlackAck.Challenge(challenge);
            case SlackPayload.Broken:
                return SlackAck.Broken;
            case SlackPayload.Limited { Workspace: var workspace }:
                Limited(workspace);
                return SlackAck.Done;
            case SlackPayload.Foreign { Workspace: var workspace }:
                Foreign(workspace);
                return SlackAck.Done;
            case SlackPayload.Ignored { Why: var why }:
                Ignored(why);
                return SlackAck.Done;
            default:
                throw new UnreachableException($"No answer to {payload.GetType().Name}.");
        }
    }

    private async Task HearAsync(Incoming incoming)
    {
        if (incoming.Heard is Heard.Picked { Question: Feedback.Question, Option: var thumb })
        {
            Thumbs.Add(1, new KeyValuePair<string, object?>("thumb", thumb is Feedback.Bad ? "down" : "up"));
        }

        var (workspace, route) = (incoming.Address.Workspace, SlackRoute.Read(incoming.Address.Route));
        if (incoming.Heard is Heard.Arrived)
        {
            sessions.Suggest(workspace, route.Channel);
        }

        if (
            route.Thread is not { } thread
            || !SlackPlace.IsDirect(route.Channel)
            || route.Clicked is not null
        )
        {
            // Slack sends a click only once: finish the turn even when it hung up on us.
            await turns.HearAsync(incoming, CancellationToken.None);
            return;
        }

        sessions.Work(workspace, route.Channel, thread);
        var heeded = new Heeded(Repeat: true, [], null, null);
        try
        {
            heeded = await turns.HearAsync(incoming, CancellationToken.None);
        }
        finally
        {
            // No answer will come that would end it.
            if (heeded.Repeat)
            {
                sessions.Rest(workspace, route.Channel, thread);
            }
        }

        if (heeded.Entity is { } about)
        {
            sessions.Name(workspace, route.Channel, thread, $"About {about}");
        }
    }

    private async Task ForgetAsync(SlackPayload.Forgets forgets)
    {
        var (workspace, user) = (forgets.Who.Workspace, forgets.Who.User);
        await turns.ForgetAsync("slack", workspace, user, forgets.Delivery, CancellationToken.None);
        if (forgets.IsAtHome)
        {
            pages.Draw(forgets.Who);
        }
    }

    private async Task RemoveAsync(SlackPayload.Removed removed)
    {
        var (workspace, none) = (removed.Workspace, CancellationToken.None);
        if (await workspaces.IsInstalledSinceAsync(workspace, removed.At, none))
        {
            InstalledAgain(workspace);
            return;
        }

        // First what is kept: when that fails, Slack tells us again, and we must still know the workspace.
        await turns.ForgetAsync("slack", workspace, user: null, removed.Delivery, none);
        await workspaces.EndAsync(workspace, none);
        Removed(workspace);
    }

    private async Task<SlackAck> SafelyAsync(DeliveryId delivery, Func<Task> commit)
    {
        try
        {
            await commit();
            return SlackAck.Done;
        }
        catch (TimeoutException)
        {
            TooSlow(delivery);
            return SlackAck.Later;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Slack holds back events of {Workspace}: too many in one hour")]
    private partial void Limited(string workspace);

    [LoggerMessage(2, LogLevel.Warning, "Ignored a delivery of another workspace or app: {Workspace}")]
    private partial void Foreign(string workspace);

    [LoggerMessage(3, LogLevel.Debug, "Ignored a delivery of Slack: {Why}")]
    private partial void Ignored(string why);

    [LoggerMessage(4, LogLevel.Error, "The store did not answer in time: Slack will send {Delivery} again")]
    private partial void TooSlow(DeliveryId delivery);

    [LoggerMessage(5, LogLevel.Information, "{Workspace} removed the app: everything kept of it is erased")]
    private partial void Removed(string workspace);

    [LoggerMessage(6, LogLevel.Information, "{Workspace} had removed the app before it installed it again")]
    private partial void InstalledAgain(string workspace);
}
