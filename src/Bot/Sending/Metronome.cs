using Etiquette.Adapters;

namespace Etiquette.Bot.Sending;

/// <summary>Keeps the pace of posts that nobody waits for, in each place and in the whole workspace.</summary>
internal sealed class Metronome(Pace pace, TimeProvider clock)
{
    /// <summary>More places than this are not remembered at once; the oldest have rested long since.</summary>
    private const int MostPlaces = 4_000;

    /// <summary>A beat may come this much late and is caught up with: timers are not exact.</summary>
    private static readonly TimeSpan slack = TimeSpan.FromMilliseconds(200);

    private readonly TimeSpan beat = TimeSpan.FromSeconds(1 / pace.PerSecond);
    private readonly Dictionary<string, DateTimeOffset> last = [];
    private DateTimeOffset next;

    public void Posts(string place)
    {
        var now = clock.GetUtcNow();
        next = (next > now - slack ? next : now - slack) + beat;
        if (last.Count >= MostPlaces)
        {
            foreach (var rested in last.Where(each => now - each.Value >= pace.PerPlace).ToList())
            {
                last.Remove(rested.Key);
            }
        }

        last[place] = now;
    }

    public TimeSpan ForWorkspace() => next - clock.GetUtcNow();

    public TimeSpan ForPlace(string place) =>
        last.TryGetValue(place, out var posted) ? posted + pace.PerPlace - clock.GetUtcNow() : TimeSpan.Zero;
}
