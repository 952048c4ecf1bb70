using Etiquette.Bot.Storage;
using Etiquette.Core.Conversations;

namespace Etiquette.Bot.Turns;

/// <summary>Decides one turn for nobody at the start, so that the first person does not wait for the compiler.</summary>
internal sealed class WarmUp(TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var turn = Person.New.Hear(
            new Heard.Said("Should I accept this request?"),
            "nowhere",
            Team.None,
            clock.GetUtcNow()
        );
        Stored.Person(Stored.Json(turn.Next));
        foreach (var reply in turn.Replies)
        {
            Stored.Json(reply);
        }
    }
}
