using Etiquette.Core.Conversations;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Etiquette.Adapters.Web.TryOut;

/// <summary>Takes the page's form: words, a button, or "start again".</summary>
public sealed class TryOutForm(ITurns turns, IAntiforgery antiforgery, Transcripts transcripts)
{
    private static readonly FormOptions Limits = new()
    {
        KeyLengthLimit = 64,
        ValueCountLimit = 16,
        ValueLengthLimit = LongestBody,
        BufferBodyLengthLimit = LongestBody,
    };

    /// <summary>The longest text with every letter percent-encoded, and room for the tokens.</summary>
    private const int LongestBody = 256 * 1024;

    public async Task<Outcome> HearAsync(HttpContext context, Visitor visitor)
    {
        if (await ReadAsync(context.Request) is not { } form)
        {
            return Refused(
                StatusCodes.Status400BadRequest,
                "I could not read that. Please shorten it and try again."
            );
        }

        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Refused(
                StatusCodes.Status400BadRequest,
                "This page grew old. Please reload it and try again."
            );
        }

        if (form.ContainsKey(Submission.Again))
        {
            transcripts.Forget(visitor);
            visitor.InANewConversation(context);
            return new Outcome.Begun();
        }

        return Submission.Read(form) switch
        {
            null => Refused(StatusCodes.Status400BadRequest, "Write a few words, or pick an answer."),
            Heard.Said { Text.Length: > ChatRequest.LongestText } => Refused(
                StatusCodes.Status400BadRequest,
                $"That is longer than {ChatRequest.LongestText:N0} characters. Please shorten it."
            ),
            { } heard => await HearAsync(
                new(Submission.Delivery(form, visitor), visitor.Address, heard, Inline: true)
                {
                    Around = WebPlace.Around(visitor.Address, form[Submission.Zone]),
                },
                visitor,
                context.RequestAborted
            ),
        };
    }

    private async Task<Outcome> HearAsync(Incoming incoming, Visitor visitor, CancellationToken cancellation)
    {
        try
        {
            var heeded = await turns.HearAsync(incoming, cancellation);
            var said = transcripts.Of(visitor).Spoken(incoming.Heard);
            var transcript = transcripts.Add(visitor, new(incoming.Delivery, said, heeded.Replies));
            return new Outcome.Answered(transcript.Find(incoming.Delivery)!, transcript);
        }
        catch (TimeoutException)
        {
            return Refused(
                StatusCodes.Status503ServiceUnavailable,
                "That took me too long. Please try again in a moment."
            );
        }
    }

    private static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        try
        {
            request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, Limits));
            return IsPlainForm(request) && request.ContentLength is <= LongestBody
                ? await request.ReadFormAsync(request.HttpContext.RequestAborted)
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsPlainForm(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    private static Outcome.Refused Refused(int status, string notice) => new(status, notice);
}
