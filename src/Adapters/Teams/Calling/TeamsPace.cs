namespace Etiquette.Adapters.Teams;

/// <summary>
/// Keeps us below what Teams allows, for each conversation and for each tenant, a tenth slower than allowed: a limit
/// that we never meet costs nobody an error.
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
/// </summary>
internal sealed class TeamsPace(TimeProvider time)
{
    private static readonly Limit[] OfConversation =
    [
        new(7, TimeSpan.FromSeconds(1.1)),
        new(8, TimeSpan.FromSeconds(2.2)),
        new(60, TimeSpan.FromSeconds(33)),
        new(1800, TimeSpan.FromMinutes(66)),
    ];

    // The documents say 50 in one place and 30 in another; a tenant that means 30 says 429, and is obeyed.
    private static readonly Limit[] OfTenant = [new(50, TimeSpan.FromSeconds(1.1))];

    /// <summary>So many conversations are remembered before quiet ones are looked for and let go.</summary>
    private const int Crowd = 5_000;
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<long>> tenants = [];
    private readonly Dictionary<(string, string), Queue<long>> conversations = [];
    private int crowd = Crowd;

    private sealed record Limit(int Most, TimeSpan Window);

    public int Remembered => conversations.Count;

    /// <summary>Null: go, and it is counted; otherwise how long to wait, and for whom.</summary>
    public Delivery.Busy? Take(string tenant, string conversation)
    {
        lock (gate)
        {
            LetQuietOnesGo();
            var (whole, one) = (Of(tenants, tenant), Of(conversations, (tenant, conversation)));
            if (Wait(one, OfConversation) is { } wait)
            {
                return new(wait, "pace");
            }

            if (Wait(whole, OfTenant) is { } pause)
            {
                return new(pause, "pace", WholeWorkspace: true);
            }

            var now = time.GetTimestamp();
            whole.Enqueue(now);
            one.Enqueue(now);
            return null;
        }
    }

    private static Queue<long> Of<TKey>(Dictionary<TKey, Queue<long>> all, TKey key)
        where TKey : notnull
    {
        if (!all.TryGetValue(key, out var past))
        {
            all[key] = past = [];
        }

        return past;
    }

    private TimeSpan? Wait(Queue<long> past, Limit[] limits)
    {
        while (past.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= limits[^1].Window)
        {
            past.Dequeue();
        }

        TimeSpan? longest = null;
        foreach (var (most, window) in limits)
        {
            // The one that must have left the window before another may enter it.
            if (
                past.Count >= most
                && window - time.GetElapsedTime(past.ElementAt(past.Count - most)) is var wait
            )
            {
                longest = wait > (longest ?? TimeSpan.Zero) ? wait : longest;
            }
        }

        return longest;
    }

    private void LetQuietOnesGo()
    {
        if (conversations.Count < crowd)
        {
            return;
        }

        foreach (var (key, past) in conversations.ToList())
        {
            if (past.All(then => time.GetElapsedTime(then) > Quiet))
            {
                conversations.Remove(key);
            }
        }

        crowd = Math.Max(Crowd, 2 * conversations.Count);
    }
}
