using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Slack;

/// <summary>Receive, verify, translate, hand over; only then Slack hears 200.</summary>
internal sealed partial class SlackReceiver(
    SlackSignature signature,
    SlackTranslator translator,
    SlackReception reception,
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

        var payload = await translator.TranslateAsync(SlackBody.Kind(request), body, CancellationToken.None);
        await WriteAsync(response, await reception.AnswerAsync(payload));
    }

    private static async Task WriteAsync(HttpResponse response, SlackAck ack)
    {
        response.StatusCode = ack.Status;
        if (ack.Body is not null)
        {
            response.ContentType = ack.ContentType;
            await response.WriteAsync(ack.Body);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Refused a request to Slack's address: {Reason}")]
    private partial void Refused(string reason);
}
