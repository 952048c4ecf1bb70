using System.Text;
using Etiquette.Bot.Storage;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips;

namespace Etiquette.Bot.Turns;

/// <summary>
/// Decides a few turns for nobody at the start, so that the first person does not wait for the compiler.
/// We are ready only then.
/// </summary>
internal sealed class WarmUp(TimeProvider clock) : BackgroundService
{
    private static readonly string[] words =
    [
        "Should I accept Jane Doe? I do not know her and there was no note.",
        "I don't know",
        "help",
    ];

    public bool IsDone { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The rest of the start goes on meanwhile.
        await Task.Yield();
        var person = Person.New;
        foreach (var text in words)
        {
            var turn = person.Hear(new Heard.Said(text), "nowhere", Team.None, clock.GetUtcNow());
            person = Stored.Person(Encoding.UTF8.GetString(Stored.Bytes(turn.Next)));
            foreach (var reply in turn.Replies)
            {
                Stored.Bytes(reply);
            }
        }

        // Tips ask for their desk.
        var place = new Place("nowhere", PlaceKind.Channel, null, "{}");
        var desk = new TipDesk("nobody", new Surroundings(place) { Zone = "Europe/London" });
        var subscribed = person.Hear(
            new Heard.Said("post tips here every Monday at 9"),
            "elsewhere",
            Team.None,
            clock.GetUtcNow(),
            desk
        );
        foreach (var kept in subscribed.Effects.OfType<Effect.Keep>())
        {
            Stored.Subscription(Stored.Json(kept.Subscription));
        }

        IsDone = true;
    }
}
