using Etiquette.Adapters;
using Etiquette.Bot.Tips;
using Microsoft.Extensions.Options;

namespace Etiquette.Bot.Sending;

/// <summary>One workspace's courier: whatever its people are answered goes through this one pair of hands.</summary>
internal interface IWorkspaceGrain : IGrainWithStringKey
{
    /// <summary>Replies that were just written, in the order of their commits.</summary>
    Task Take([Immutable] IReadOnlyList<Row> rows);

    /// <summary>There are replies in nobody's hands.</summary>
    Task Wake();

    /// <summary>Erased: what waits for this person (null: for anybody here) is not said any more.</summary>
    Task Drop(string? user);
}

/// <summary>Owns the courier, so that no workspace ever has two, and keeps what it holds within bounds.</summary>
internal sealed class WorkspaceGrain(
    Outbox outbox,
    Marks marks,
    IEnumerable<IChatPlatform> platforms,
    IOptions<TipOptions> tips,
    TimeProvider clock,
    ILogger<Courier> logger
) : Grain, IWorkspaceGrain, IDisposable
{
    /// <summary>More than this stays in the table, in order, until there is room.</summary>
    private const int Capacity = 10_000;

    private static readonly TimeSpan longestLanding = TimeSpan.FromSeconds(10);

    private Courier? courier;
    private WorkspaceKey key;

    /// <summary>There may be older replies in the table than those that are brought to us.</summary>
    private bool isBehind = true;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        key = WorkspaceKey.Parse(this.GetPrimaryKeyString());
        var platform =
            platforms.FirstOrDefault(each => each.Name == key.Platform)
            ?? new PlatformThatIsOff(key.Platform);
        courier = new Courier(
            this.GetPrimaryKeyString(),
            platform,
            tips.Value.At(platform.Pace),
            marks,
            clock,
            logger
        );
        await Wake();
    }

    public async Task Take(IReadOnlyList<Row> rows)
    {
        if (isBehind || courier!.Held + rows.Count > Capacity)
        {
            isBehind = true;
            await outbox.Release(rows);
        }
        else
        {
            await HandAsync(rows);
        }
    }

    public async Task Wake()
    {
        var room = Capacity - courier!.Held;
        if (room > 0)
        {
            var rows = await outbox.Claim(key, room);
            isBehind = rows.Count == room;
            await HandAsync(rows);
        }
    }

    public Task Drop(string? user)
    {
        courier!.Drop(user);
        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(
        DeactivationReason reason,
        CancellationToken cancellationToken
    )
    {
        await outbox.Release(await courier!.CloseAsync(longestLanding));
    }

    public void Dispose() => courier?.Dispose();

    /// <summary>Off this grain's scheduler, where every step of every call to the platform would stand in one line.</summary>
    private Task HandAsync(IReadOnlyList<Row> rows) => Task.Run(() => courier!.Take(rows));
}
