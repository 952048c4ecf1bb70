namespace Etiquette.Adapters.Teams;

/// <summary>
/// Keeps us within what Teams allows, for each conversation and for each tenant: a limit that we never meet costs
/// nobody an error. A call counts from when it leaves until its answer is as old as the limit's window, so it does not
/// matter how long it is on its way.
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
/// </summary>
internal sealed class TeamsPace(TimeProvider time)
{
    private static readonly Limit[] OfConversation =
    [
        new(7, TimeSpan.FromSeconds(1)),
        new(8, TimeSpan.FromSeconds(2)),
        new(60, TimeSpan.FromSeconds(30)),
        new(1800, TimeSpan.FromHours(1)),
    ];

    // The documents say 50 in one place and 30 in another; a tenant that means 30 says 429, and is obeyed.
    private static readonly Limit[] OfTenant = [new(50, TimeSpan.FromSeconds(1))];

    /// <summary>When too many are on their way, nobody knows when the first of them will be answered.</summary>
    private static readonly TimeSpan Shortly = TimeSpan.FromMilliseconds(100);

    /// <summary>So many conversations are remembered before quiet ones are looked for and let go.</summary>
    private const int Crowd = 5_000;
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Calls> tenants = [];
    private readonly Dictionary<(string, string), Calls> conversations = [];
    private int crowd = Crowd;

    private sealed record Limit(int Most, TimeSpan Window);

    private sealed class Calls
    {
        public int OnTheirWay { get; set; }

        /// <summary>When each was answered, oldest first.</summary>
        public List<long> Answered { get; } = [];
    }

    public int Remembered => conversations.Count;

    /// <summary>Null: go, and say when it is <see cref="Done"/>; otherwise how long to wait, and for whom.</summary>
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

            whole.OnTheirWay++;
            one.OnTheirWay++;
            return null;
        }
    }

    public void Done(string tenant, string conversation)
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            foreach (var calls in new[] { Of(tenants, tenant), Of(conversations, (tenant, conversation)) })
            {
                calls.OnTheirWay--;
                calls.Answered.Add(now);
            }
        }
    }

    private static Calls Of<TKey>(Dictionary<TKey, Calls> all, TKey key)
        where TKey : notnull
    {
        if (!all.TryGetValue(key, out var calls))
        {
            all[key] = calls = new();
        }

        return calls;
    }

    private TimeSpan? Wait(Calls calls, Limit[] limits)
    {
        var longest = limits[^1].Window;
        calls.Answered.RemoveRange(0, calls.Answered.TakeWhile(then => Age(then) >= longest).Count());
        var wait = limits.Max(limit => Wait(calls, limit));
        return wait > TimeSpan.Zero ? wait : null;
    }

    private TimeSpan Wait(Calls calls, Limit limit)
    {
        var room = limit.Most - calls.OnTheirWay;
        return room <= 0 ? Shortly
            : calls.Answered.Count < room ? TimeSpan.Zero
            // The one that must have left the window before another may enter it.
            : limit.Window - Age(calls.Answered[^room]);
    }

    private TimeSpan Age(long then) => time.GetElapsedTime(then);

    private void LetQuietOnesGo()
    {
        if (conversations.Count < crowd)
        {
            return;
        }

        foreach (var (key, calls) in conversations.ToList())
        {
            if (calls.OnTheirWay == 0 && (calls.Answered is [] || Age(calls.Answered[^1]) > Quiet))
            {
                conversations.Remove(key);
            }
        }

        crowd = Math.Max(Crowd, 2 * conversations.Count);
    }
}
