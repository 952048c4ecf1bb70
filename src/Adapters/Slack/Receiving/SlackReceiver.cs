using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Slack;

/// <summary>Receive, verify, translate, hand over; only then Slack hears 200.</summary>
internal sealed partial class SlackReceiver(
    ITurns turns,
    SlackSignature signature,
    SlackTranslator translator,
    ILogger<SlackReceiver> logger
)
{
    public async Task ReceiveAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (SlackBody.Refusal(request) is var refusal and not 0)
        {
            response.StatusCode = refusal;
            return;
        }

        byte[]? body;
        try
        {
            body = await SlackBody.ReadAsync(request, context.RequestAborted);
        }
        catch (BadHttpRequestException broken)
        {
            // Chunks that are none, a body that trickles: the server knows the right status.
            response.StatusCode = broken.StatusCode;
            return;
        }

        if (body is null)
        {
            response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (signature.Fault(request.Headers, body) is { } fault)
        {
            Refused(fault);
            response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        await AnswerAsync(response, translator.Translate(SlackBody.Kind(request), body));
    }

    private async Task AnswerAsync(HttpResponse response, SlackPayload payload)
    {
        switch (payload)
        {
            case SlackPayload.Heard { Incoming: var incoming }:
                // Slack sends a click only once: finish the turn even when it hung up on us.
                await CommitAsync(
                    response,
                    incoming.Delivery,
                    () => turns.HearAsync(incoming, CancellationToken.None)
                );
                break;
            case SlackPayload.Removed { Workspace: var workspace, Delivery: var delivery }:
                Removed(workspace);
                await CommitAsync(
                    response,
                    delivery,
                    () => turns.ForgetAsync("slack", workspace, user: null, delivery, CancellationToken.None)
                );
                break;
            case SlackPayload.Challenge { Value: var challenge }:
                response.ContentType = "text/plain";
                await response.WriteAsync(challenge);
                break;
            case SlackPayload.Broken:
                response.StatusCode = StatusCodes.Status400BadRequest;
                break;
            case SlackPayload.Limited { Workspace: var workspace }:
                Limited(workspace);
                break;
            case SlackPayload.Foreign { Workspace: var workspace }:
                Foreign(workspace);
                break;
            case SlackPayload.Ignored { Why: var why }:
                Ignored(why);
                break;
            default:
                throw new UnreachableException($"No answer to {payload.GetType().Name}.");
        }
    }

    private async Task CommitAsync(HttpResponse response, DeliveryId delivery, Func<Task> commit)
    {
        try
        {
            await commit();
        }
        catch (TimeoutException)
        {
            TooSlow(delivery);
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Refused a request to Slack's address: {Reason}")]
    private partial void Refused(string reason);

    [LoggerMessage(2, LogLevel.Warning, "Slack holds back events of {Workspace}: too many in one hour")]
    private partial void Limited(string workspace);

    [LoggerMessage(3, LogLevel.Warning, "Ignored a delivery of another workspace or app: {Workspace}")]
    private partial void Foreign(string workspace);

    [LoggerMessage(4, LogLevel.Debug, "Ignored a delivery of Slack: {Why}")]
    private partial void Ignored(string why);

    [LoggerMessage(5, LogLevel.Error, "The store did not answer in time: Slack will send {Delivery} again")]
    private partial void TooSlow(DeliveryId delivery);

    [LoggerMessage(6, LogLevel.Information, "{Workspace} removed the app: everything kept of it is erased")]
    private partial void Removed(string workspace);
}
