using Etiquette.Adapters;
using Etiquette.Bot.Sending;
using Etiquette.Bot.Storage;
using Etiquette.Bot.Tips;
using Etiquette.Core.Conversations;
using Microsoft.Extensions.Options;

namespace Etiquette.Bot.Turns;

/// <summary>Where deliveries of all platforms come in.</summary>
internal sealed class Turns(
    IGrainFactory grains,
    PersonGrains persons,
    People people,
    Desks desks,
    Writer writer,
    IOptions<TeamOptions> team,
    TimeProvider clock
) : ITurns
{
    /// <summary>Platforms give up after three seconds; they shall hear a 503 before.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(2.5);

    public async Task<Heeded> HearAsync(Incoming incoming, CancellationToken cancellation)
    {
        var began = clock.GetTimestamp();
        using var activity = Telemetry.Source.StartActivity("turn");
        activity?.SetTag("delivery", incoming.Delivery.Key);

        var heeded = await persons.Of(incoming.Address).Hear(incoming).WaitAsync(patience, cancellation);
        Telemetry.TurnTime.Record(clock.GetElapsedTime(began).TotalMilliseconds);
        return heeded.Value;
    }

    public async Task<Home> HomeAsync(Address who, CancellationToken cancellation) =>
        await ReadAsync(
            () => Home.Of(people.Load(who).Person, team.Value.Team, clock.GetUtcNow(), desks.OwnedBy(who)),
            cancellation
        );

    public async Task<string> ExportAsync(Address who, CancellationToken cancellation) =>
        Stored.Readable((await LoadAsync(who, cancellation)).Person);

    public async Task<IReadOnlyList<Reply>> LookAsync(
        Address who,
        int number,
        CancellationToken cancellation
    ) => (await LoadAsync(who, cancellation)).Person.Look(number, team.Value.Team, clock.GetUtcNow());

    public Task<string?> AnswerIdAsync(DeliveryId delivery, CancellationToken cancellation) =>
        ReadAsync(() => people.AnswerId(delivery), cancellation);

    private Task<Known> LoadAsync(Address who, CancellationToken cancellation) =>
        ReadAsync(() => people.Load(who), cancellation);

    // Off the caller's thread: a platform's clock runs meanwhile, and the disk may take its time.
    private static Task<T> ReadAsync<T>(Func<T> read, CancellationToken cancellation) =>
        Task.Run(read, cancellation).WaitAsync(patience, cancellation);

    public async Task ForgetAsync(
        string platform,
        string workspace,
        string? user,
        DeliveryId delivery,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var erased = writer.Write(
            new Rarely<bool>(on => Erase.From(on, platform, workspace, user, delivery, now))
        );
        await erased.WaitAsync(patience, cancellation);
        // Replies that wait in the courier's hands go too.
        await grains.GetGrain<IWorkspaceGrain>(new WorkspaceKey(platform, workspace).ToString()).Drop(user);
    }
}
