using Etiquette.Core.Conversations;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Slack;

/// <summary>Slack, as the courier sees it.</summary>
internal sealed partial class SlackPlatform(
    SlackApi api,
    SlackSearch search,
    SlackSelf self,
    SlackResponseUrl responseUrl,
    ILogger<SlackPlatform> logger
) : IChatPlatform
{
    public string Name => "slack";

    public async Task<Delivery> SendAsync(Outgoing outgoing, CancellationToken cancellation)
    {
        // The token belongs to another workspace by now: its people must not get what these were told.
        if (self.Identity.IsForeign(outgoing.Address.Workspace, app: null))
        {
            return new Delivery.Refused("foreign_workspace", WholeWorkspace: true);
        }

        var route = SlackRoute.Read(outgoing.Address.Route);
        return route.Response is { } seal ? await RespondAsync(outgoing, route, seal, cancellation)
            : TakesTheCardsPlace(outgoing, route) ? await UpdateAsync(outgoing, route, cancellation)
            : await PostAsync(outgoing, route, cancellation);
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
            var (ts, looked) = await search.FindAsync(route, SlackMessage.Mark(outgoing), cancellation);
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

            PostsAgain(outgoing.Key, looked.Error ?? "not_found");
        }

        var answer = await WriteAsync(
            "chat.postMessage",
            blocks => SlackMessage.Post(outgoing, route, blocks),
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
            "chat.update",
            blocks => SlackMessage.Update(outgoing, route, blocks),
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
            var answer = await api.RespondAsync(
                url,
                SlackMessage.Private(outgoing, replace, blocks: true),
                cancellation
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

    private async Task<SlackAnswer> WriteAsync(
        string method,
        Func<bool, ReadOnlyMemory<byte>> body,
        CancellationToken cancellation
    )
    {
        var answer = await api.WriteAsync(method, body(true), cancellation);
        if (!answer.IsAboutBlocks)
        {
            return answer;
        }

        PlainOnly(method, answer.Error!);
        return await api.WriteAsync(method, body(false), cancellation);
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

    [LoggerMessage(4, LogLevel.Error, "{Method} refused our blocks ({Reason}): sent as text")]
    private partial void PlainOnly(string method, string reason);
}
