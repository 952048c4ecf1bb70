using Etiquette.Core.Conversations;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Slack;

/// <summary>Slack, as the courier sees it.</summary>
internal sealed partial class SlackPlatform(
    SlackApi api,
    SlackSearch search,
    ISlackWorkspaces workspaces,
    SlackSessions sessions,
    SlackPeople people,
    CardStyles styles,
    SlackResponseUrl responseUrl,
    ILogger<SlackPlatform> logger
) : IChatPlatform
{
    public string Name => "slack";

    public async Task<Delivery> SendAsync(Outgoing outgoing, CancellationToken cancellation)
    {
        // The token belongs to another workspace by now: its people must not get what these were told.
        var workspace = outgoing.Address.Workspace;
        if ((await workspaces.WhoWeAreInAsync(workspace, cancellation)).IsForeign(workspace, app: null))
        {
            return new Delivery.Refused("foreign_workspace", WholeWorkspace: true)
            {
                Obstacle = Obstacle.AccessEnded,
            };
        }

        var route = SlackRoute.Read(outgoing.Address.Route);
        var delivery = await SendAsync(outgoing, route, cancellation);
        if (delivery is not Delivery.Busy)
        {
            sessions.Rest(workspace, route.Channel, route.Thread);
        }

        return delivery;
    }

    public Task<Surroundings> LookAroundAsync(Incoming incoming, CancellationToken cancellation) =>
        people.LookAroundAsync(incoming, cancellation);

    private async Task<Delivery> SendAsync(
        Outgoing outgoing,
        SlackRoute route,
        CancellationToken cancellation
    ) =>
        outgoing.Earlier is { } earlier ? await ChangeAsync(outgoing, route, earlier, cancellation)
        : route.Response is { } seal ? await RespondAsync(outgoing, route, seal, cancellation)
        : TakesTheCardsPlace(outgoing, route) ? await UpdateAsync(outgoing, route, cancellation)
        : await PostAsync(outgoing, route, cancellation);

    /// <summary>A message of ours is put right, or taken back; one that is gone already needs neither.</summary>
    private async Task<Delivery> ChangeAsync(
        Outgoing outgoing,
        SlackRoute route,
        Earlier earlier,
        CancellationToken cancellation
    )
    {
        var there = route with { Clicked = earlier.PlatformId };
        var answer = earlier.IsWithdrawn
            ? await api.WriteAsync(
                outgoing.Address.Workspace,
                "chat.delete",
                SlackMessage.Delete(there),
                cancellation
            )
            : await WriteAsync(
                outgoing.Address.Workspace,
                "chat.update",
                style => SlackMessage.Update(outgoing, there, style),
                cancellation
            );
        return answer.IsAboutTheCard ? new Delivery.Sent(earlier.PlatformId) : answer.ToDelivery();
    }

    /// <summary>What answers a click stands where the clicked card stood; a passing remark spoils nothing.</summary>
    private static bool TakesTheCardsPlace(Outgoing outgoing, SlackRoute route) =>
        outgoing is { First: true, Reply: not Reply.Say { Aside: true } } && route.Clicked is not null;

    private async Task<Delivery> PostAsync(
        Outgoing outgoing,
        SlackRoute route,
        CancellationToken cancellation
    )
    {
        if (outgoing.Uncertain)
        {
            var (ts, looked) = await search.FindAsync(
                outgoing.Address.Workspace,
                route,
                SlackMessage.Mark(outgoing),
                cancellation
            );
            if (ts is not null)
            {
                FoundAgain(outgoing.Key);
                return new Delivery.Sent(ts);
            }

            // Slack will say later; a scope that we do not have, never.
            if (looked.Error is not null && looked.ToDelivery() is Delivery.Busy busy)
            {
                return busy with { Uncertain = true };
            }

            // Better a tip lost than a tip twice: nobody waits for it.
            if (looked.Error is not null && outgoing.IsUnasked)
            {
                return new Delivery.Refused($"cannot_look_{looked.Error}");
            }

            PostsAgain(outgoing.Key, looked.Error ?? "not_found");
        }

        var answer = await WriteAsync(
            outgoing.Address.Workspace,
            "chat.postMessage",
            style => SlackMessage.Post(outgoing, route, style),
            cancellation
        );
        return answer.ToDelivery();
    }

    /// <summary>The same update twice changes nothing, so there is no need to look first.</summary>
    private async Task<Delivery> UpdateAsync(
        Outgoing outgoing,
        SlackRoute route,
        CancellationToken cancellation
    )
    {
        var answer = await WriteAsync(
            outgoing.Address.Workspace,
            "chat.update",
            style => SlackMessage.Update(outgoing, route, style),
            cancellation
        );
        return answer.IsAboutTheCard ? await PostAsync(outgoing, route, cancellation) : answer.ToDelivery();
    }

    private async Task<Delivery> RespondAsync(
        Outgoing outgoing,
        SlackRoute route,
        string seal,
        CancellationToken cancellation
    )
    {
        if (responseUrl.Open(seal) is { } url)
        {
            var replace = TakesTheCardsPlace(outgoing, route);
            var answer = await StyledAsync(
                outgoing.Address.Workspace,
                "response_url",
                style => api.RespondAsync(url, SlackMessage.Private(outgoing, replace, style), cancellation)
            );
            if (answer.ToDelivery() is not Delivery.Refused)
            {
                return answer.ToDelivery();
            }

            Exhausted(outgoing.Key, answer.Error!);
        }

        // Used up (five times) or older than 30 minutes: their direct message is as private.
        return await PostAsync(outgoing, new(outgoing.Address.User), cancellation);
    }

    private Task<SlackAnswer> WriteAsync(
        string workspace,
        string method,
        Func<CardStyle, ReadOnlyMemory<byte>> body,
        CancellationToken cancellation
    ) =>
        StyledAsync(workspace, method, style => api.WriteAsync(workspace, method, body(style), cancellation));

    /// <summary>
    /// As rich as this workspace takes it: what Slack does not know there is left out, and its blocks at all in the
    /// end. (Which block it refused Slack says in a form that is nowhere documented, so we do not rely on it.)
    /// </summary>
    private async Task<SlackAnswer> StyledAsync(
        string workspace,
        string method,
        Func<CardStyle, Task<SlackAnswer>> send
    )
    {
        var style = styles.Of(workspace);
        var answer = await send(style);
        while (answer.IsAboutBlocks && style > CardStyle.Words)
        {
            style--;
            Simpler(method, answer.Error!, style);
            answer = await send(style);
        }

        if (answer.Error is null)
        {
            styles.Worked(workspace, style);
        }

        return answer;
    }

    [LoggerMessage(1, LogLevel.Information, "{Key} had been posted: only Slack's answer was lost")]
    private partial void FoundAgain(string key);

    [LoggerMessage(2, LogLevel.Warning, "Posting {Key} again; looking for it gave {Reason}")]
    private partial void PostsAgain(string key, string reason);

    [LoggerMessage(
        3,
        LogLevel.Information,
        "{Key} goes to the direct message: response address gave {Reason}"
    )]
    private partial void Exhausted(string key, string reason);

    [LoggerMessage(4, LogLevel.Warning, "{Method} refused our blocks ({Reason}): sent with {Style}")]
    private partial void Simpler(string method, string reason, CardStyle style);
}
