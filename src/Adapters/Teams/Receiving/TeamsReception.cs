using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Teams;

/// <summary>Takes in one request of Teams: admit, translate, give it to the host, answer.</summary>
internal sealed partial class TeamsReception(
    TeamsDoor door,
    TeamsTranslation translation,
    ITurns turns,
    ITeamsReferences references,
    TeamsConnector connector,
    TeamsClicks clicks,
    TeamsDialogs dialogs,
    TeamsCourtesy courtesy,
    TimeProvider time,
    ILogger<TeamsReception> log
)
{
    /// <summary>Longer than an answer takes: whoever waits for one should see that we are at it.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(700);

    public async Task<IResult> ReceiveAsync(HttpContext context)
    {
        var (activity, status) = await door.AdmitAsync(context);
        if (activity is null)
        {
            return Results.StatusCode(status);
        }

        try
        {
            if (TeamsReference.Of(activity) is { } reference)
            {
                await references.KeepAsync(reference, context.RequestAborted);
            }

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
            case TeamsMeaning.Click click:
                return await clicks.AnswerAsync(click, context);
            case TeamsMeaning.Look look:
                return await clicks.AnswerAsync(look, context);
            case TeamsMeaning.ForeignClick foreign:
                return clicks.Answer(foreign, context);
            case TeamsMeaning.StrangeClick:
                return InvokeAnswer.Fault(400, "This button is not one of mine. Please ask me again.");
            case TeamsMeaning.Show show:
                return TeamsDialogs.Answer(show);
            case TeamsMeaning.Page page:
                return await dialogs.AnswerAsync(page, context.RequestAborted);
            case TeamsMeaning.StrangePage:
                return DialogAnswer.LastWord("I no longer know this one. Please ask me in our chat.");
            case TeamsMeaning.Search search:
                return TipSearch.Answer(search);
            case TeamsMeaning.Thumb thumb:
                Thumbs.Count(thumb);
                return DialogAnswer.LastWord(Thumbs.Thanks);
            case TeamsMeaning.Unserved:
                return Results.StatusCode(StatusCodes.Status501NotImplemented);
            default:
                await HeedAsync(meaning, context);
                return Results.Ok();
        }
    }

    /// <summary>Whatever Teams wants no answer to but that we have it.</summary>
    private Task HeedAsync(TeamsMeaning meaning, HttpContext context)
    {
        var stop = context.RequestAborted;
        switch (meaning)
        {
            case TeamsMeaning.Tell tell:
                return HearAsync(tell.Incoming, tell.Route, stop);
            case TeamsMeaning.Edit edit:
                return HearAsync(edit, stop);
            case TeamsMeaning.TakeBack back:
                return TakeBackAsync(back, context);
            case TeamsMeaning.Leave leave:
                return LeaveAsync(leave, stop);
            case TeamsMeaning.Removed removed:
                return references.ForgetAsync(removed.Tenant, removed.Place, stop);
            case TeamsMeaning.Rests rests:
                return references.SetActiveAsync(rests.Tenant, rests.Place, active: false, stop);
            case TeamsMeaning.Wakes wakes:
                return references.SetActiveAsync(wakes.Tenant, wakes.Place, active: true, stop);
            case TeamsMeaning.Nothing nothing:
                LogIgnored(nothing.Why);
                return Task.CompletedTask;
            default:
                throw new UnreachableException($"Nobody answers {meaning.GetType().Name}.");
        }
    }

    private async Task HearAsync(Incoming incoming, TeamsRoute route, CancellationToken stop)
    {
        var turn = turns.HearAsync(incoming, stop);
        // Only chats know "is typing".
        if (
            route.Kind is "personal" or "groupChat"
            && await Task.WhenAny(turn, Task.Delay(Slow, time, stop)) != turn
        )
        {
            await connector.TypeAsync(incoming.Address.Workspace, route, stop);
        }

        await turn;
    }

    private async Task HearAsync(TeamsMeaning.Edit edit, CancellationToken stop)
    {
        var incoming = edit.Incoming;
        if (await turns.AnswerIdAsync(edit.Original, stop) is { } answer)
        {
            var route = edit.Route with { Replaces = answer };
            incoming = incoming with { Address = incoming.Address with { Route = route.Write() } };
        }

        await HearAsync(incoming, edit.Route, stop);
    }

    private async Task TakeBackAsync(TeamsMeaning.TakeBack back, HttpContext context)
    {
        if (await turns.AnswerIdAsync(back.Original, context.RequestAborted) is { } answer)
        {
            courtesy.After(context, stop => connector.DeleteAsync(back.Tenant, back.Route, answer, stop));
        }
    }

    private async Task LeaveAsync(TeamsMeaning.Leave leave, CancellationToken stop)
    {
        await turns.ForgetAsync(TeamsTranslation.Platform, leave.Tenant, leave.User, leave.Delivery, stop);
        await references.ForgetAsync(leave.Tenant, leave.Place, stop);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Teams: an activity was ignored ({Why}).")]
    private partial void LogIgnored(string why);
}
