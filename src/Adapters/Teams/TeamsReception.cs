using System.Diagnostics;
using Etiquette.Core.Conversations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Teams;

/// <summary>Takes in one request of Teams: admit, translate, give it to the host, answer.</summary>
internal sealed partial class TeamsReception(
    TeamsDoor door,
    TeamsTranslation translation,
    ITurns turns,
    TeamsConnector connector,
    ILogger<TeamsReception> log
)
{
    private const string SomebodyElses = "This card is somebody else's question.";
    private static readonly TimeSpan Afterwards = TimeSpan.FromSeconds(5);

    public async Task<IResult> ReceiveAsync(HttpContext context)
    {
        var (activity, status) = await door.AdmitAsync(context);
        if (activity is null)
        {
            return Results.StatusCode(status);
        }

        try
        {
            return await AnswerAsync(translation.Of(activity), context);
        }
        catch (TimeoutException)
        {
            // Nothing was kept: Teams delivers it again.
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private async Task<IResult> AnswerAsync(TeamsMeaning meaning, HttpContext context)
    {
        switch (meaning)
        {
            case TeamsMeaning.Tell tell:
                await turns.HearAsync(tell.Incoming, context.RequestAborted);
                return Results.Ok();
            case TeamsMeaning.Click click:
                return await AnswerAsync(click, context);
            case TeamsMeaning.ForeignClick { Inline: true }:
                return InvokeAnswer.Message(SomebodyElses);
            case TeamsMeaning.ForeignClick foreign:
                AfterAnswer(
                    context,
                    stop => connector.WhisperAsync(foreign.Route, foreign.Clicker, SomebodyElses, stop)
                );
                return Results.Ok();
            case TeamsMeaning.StrangeClick:
                return InvokeAnswer.Fault(400, "This button is not one of mine. Please ask me again.");
            case TeamsMeaning.Leave leave:
                await turns.ForgetAsync(
                    TeamsTranslation.Platform,
                    leave.Tenant,
                    leave.User,
                    leave.Delivery,
                    context.RequestAborted
                );
                return Results.Ok();
            case TeamsMeaning.Nothing nothing:
                LogIgnored(nothing.Why);
                return Results.Ok();
            case TeamsMeaning.Unserved:
                return Results.StatusCode(StatusCodes.Status501NotImplemented);
            default:
                throw new UnreachableException($"Nobody answers {meaning.GetType().Name}.");
        }
    }

    /// <summary>Whatever goes wrong, Teams wants to be told so inside a 200.</summary>
    private async Task<IResult> AnswerAsync(TeamsMeaning.Click click, HttpContext context)
    {
        try
        {
            var heeded = await turns.HearAsync(click.Incoming, context.RequestAborted);
            return Answer(click, heeded, context);
        }
        catch (TimeoutException)
        {
            return InvokeAnswer.Fault(500, "That took me too long. Please press it again.");
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFailed(fault, click.Incoming.Delivery);
            return InvokeAnswer.Fault(500, "Something went wrong on my side. Please try again.");
        }
    }

    private IResult Answer(TeamsMeaning.Click click, Heeded heeded, HttpContext context)
    {
        switch (heeded.Replies)
        {
            case []:
                return InvokeAnswer.Message("There is nothing left to answer on this card.");
            case [Reply.Say { Aside: true } line]:
                return InvokeAnswer.Message(line.Text);
        }

        var card = AdaptiveCards.Card(heeded.Replies, click.Incoming.Address.User);
        if (!heeded.Repeat && click.Route.CardId is { } id)
        {
            // The response changes the card for the person who clicked, until they reload; this changes it for good.
            var message = TeamsMessage.WithCard(heeded.Replies, card.DeepClone().AsObject());
            AfterAnswer(context, stop => connector.UpdateAsync(click.Route, id, message, stop));
        }

        return InvokeAnswer.Card(card);
    }

    /// <summary>A courtesy that may fail: what counts is committed and answered already.</summary>
    private void AfterAnswer(HttpContext context, Func<CancellationToken, Task<Delivery>> courtesy) =>
        context.Response.OnCompleted(async () =>
        {
            using var patience = new CancellationTokenSource(Afterwards);
            if (await courtesy(patience.Token) is not Delivery.Sent and var missed)
            {
                LogMissed(missed is Delivery.Refused refused ? refused.Reason : "busy");
            }
        });

    [LoggerMessage(Level = LogLevel.Debug, Message = "Teams: an activity was ignored ({Why}).")]
    private partial void LogIgnored(string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "Teams: click {Delivery} failed.")]
    private partial void LogFailed(Exception fault, DeliveryId delivery);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Teams: a clicked card was left as it was ({Reason})."
    )]
    private partial void LogMissed(string reason);
}
