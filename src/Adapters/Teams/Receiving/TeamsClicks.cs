using Etiquette.Core.Conversations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Teams;

/// <summary>Answers card actions within their own HTTP response. Whatever goes wrong, Teams wants to be told so in a 200.</summary>
internal sealed partial class TeamsClicks(
    ITurns turns,
    TeamsConnector connector,
    TeamsCourtesy courtesy,
    ILogger<TeamsClicks> log
)
{
    public const string SomebodyElses = "This card is somebody else's question.";

    public async Task<IResult> AnswerAsync(TeamsMeaning.Click click, HttpContext context)
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

    public async Task<IResult> AnswerAsync(TeamsMeaning.Look look, HttpContext context)
    {
        var replies = await turns.LookAsync(look.Who, look.Case, context.RequestAborted);
        return replies.Count > 0
            ? InvokeAnswer.Card(AdaptiveCards.Card(replies, Audience.Of(look.Who.User, look.Route)))
            : InvokeAnswer.Message("This one is finished, and forgotten.");
    }

    public IResult Answer(TeamsMeaning.ForeignClick foreign, HttpContext context)
    {
        if (foreign.Inline)
        {
            return InvokeAnswer.Message(SomebodyElses);
        }

        courtesy.After(
            context,
            stop =>
                connector.WhisperAsync(foreign.Tenant, foreign.Route, foreign.Clicker, SomebodyElses, stop)
        );
        return Results.Ok();
    }

    private IResult Answer(TeamsMeaning.Click click, Heeded heeded, HttpContext context)
    {
        switch (heeded.Replies)
        {
            case []:
                return InvokeAnswer.Message("There is nothing left to answer on this card.");
            case [Reply.Say { Aside: true } line]:
                return InvokeAnswer.Message(line.Text);
            case var replies when click.ForAnybody:
                return InvokeAnswer.Message(AdaptiveCards.InWords(replies));
        }

        var who = click.Incoming.Address;
        var card = AdaptiveCards.Card(heeded.Replies, Audience.Of(who.User, click.Route));
        if (!heeded.Repeat && click.Route.CardId is { } id)
        {
            // The response changes the card for the person who clicked, until they reload; this changes it for good.
            var message = TeamsMessage.WithCard(heeded.Replies, card.DeepClone().AsObject());
            courtesy.After(
                context,
                stop => connector.UpdateAsync(who.Workspace, click.Route, id, message, stop)
            );
        }

        return InvokeAnswer.Card(card);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Teams: click {Delivery} failed.")]
    private partial void LogFailed(Exception fault, DeliveryId delivery);
}
