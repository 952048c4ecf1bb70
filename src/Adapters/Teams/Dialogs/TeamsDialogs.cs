using Etiquette.Core.Conversations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Teams;

/// <summary>Answers a dialog with its next page. A dialog never ends in an error of ours: it says what went wrong.</summary>
internal sealed partial class TeamsDialogs(ITurns turns, ILogger<TeamsDialogs> log)
{
    private const string Title = "Etiquette Bot";

    public static IResult Answer(TeamsMeaning.Show show) =>
        DialogAnswer.Page(show.Form.Title, FormCard.Of(show.Form, show.Dialog, show.Errors));

    public async Task<IResult> AnswerAsync(TeamsMeaning.Page page, CancellationToken cancellation)
    {
        try
        {
            var heeded = await turns.HearAsync(page.Incoming, cancellation);
            return Answer(page, heeded.Replies);
        }
        catch (TimeoutException)
        {
            return DialogAnswer.LastWord("That took me too long. Please try again.");
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFailed(fault, page.Incoming.Delivery);
            return DialogAnswer.LastWord("Something went wrong on my side. Please try again.");
        }
    }

    private static IResult Answer(TeamsMeaning.Page page, IReadOnlyList<Reply> replies) =>
        replies switch
        {
            [] => DialogAnswer.LastWord("There is nothing left to answer here."),
            [Reply.Say only] => DialogAnswer.LastWord(only.Text),
            _ => DialogAnswer.Page(
                Title,
                AdaptiveCards.Card(replies, new Audience(page.Incoming.Address.User, Dialog: page.Dialog))
            ),
        };

    [LoggerMessage(Level = LogLevel.Error, Message = "Teams: dialog {Delivery} failed.")]
    private partial void LogFailed(Exception fault, DeliveryId delivery);
}
