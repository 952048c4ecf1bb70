using Etiquette.Adapters;
using Etiquette.Bot.Sending;
using Etiquette.Bot.Storage;
using Etiquette.Core.Conversations;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Etiquette.Bot.Tests.Sending;

public sealed class CourierTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new();
    private readonly FakePlatform platform = new();
    private readonly LogBook log = new();
    private readonly Database database;
    private readonly Writer writer;
    private readonly Courier courier;
    private long last;

    public CourierTests()
    {
        database = new Database(folder.ConnectionString, "/");
        Migrations.Run(database);
        writer = new Writer(database, NullLogger<Writer>.Instance);
        writer.Start();
        courier = new Courier("fake/T1", platform, Pace.Unhurried, new Marks(writer, clock), clock, log);
    }

    [Fact]
    public async Task A_lane_waits_for_its_head_and_for_no_other_lane()
    {
        var slow = new TaskCompletionSource<Delivery>();
        platform.Answer = said => said.Key == "a1" ? slow.Task : Sent;

        courier.Take([Row("a1", "a"), Row("a2", "a"), Row("b1", "b"), Row("b2", "b")]);

        Assert.Equal(["a1", "b1", "b2"], Keys(await platform.NextAsync(3)));
        slow.SetResult(new Delivery.Sent(null));
        Assert.Equal(["a2"], Keys(await platform.NextAsync(1)));
    }

    [Fact]
    public async Task A_busy_conversation_is_tried_again_when_the_platform_said()
    {
        var begin = clock.GetUtcNow();
        platform.Answer = said =>
            said.Key == "a1" && clock.GetUtcNow() < begin.AddSeconds(30)
                ? Task.FromResult<Delivery>(new Delivery.Busy(TimeSpan.FromSeconds(30), "rate_limited"))
                : Sent;

        courier.Take([Row("a1", "a"), Row("a2", "a"), Row("b1", "b")]);

        Assert.Equal(["a1", "b1"], Keys(await platform.NextAsync(2)));
        Assert.Equal(["a1", "a2"], Keys(await WhileTimePassesAsync(platform.NextAsync(2))));
        Assert.True(clock.GetUtcNow() >= begin.AddSeconds(30));
    }

    [Fact]
    public async Task A_busy_workspace_is_quiet_in_every_conversation()
    {
        var begin = clock.GetUtcNow();
        platform.Answer = _ =>
            clock.GetUtcNow() < begin.AddSeconds(30)
                ? Task.FromResult<Delivery>(
                    new Delivery.Busy(TimeSpan.FromSeconds(30), "rate_limited", WholeWorkspace: true)
                )
                : Sent;

        courier.Take([Row("a1", "a")]);
        await platform.NextAsync();
        courier.Take([Row("b1", "b")]);
        var rest = await WhileTimePassesAsync(platform.NextAsync(2));

        Assert.True(clock.GetUtcNow() >= begin.AddSeconds(30));
        Assert.Equal(["a1", "b1"], Keys(rest).Order());
    }

    [Fact]
    public async Task What_may_have_been_posted_is_looked_for_and_that_is_never_forgotten()
    {
        Queue<Delivery> answers = new([
            new Delivery.Busy(null, "lost", Uncertain: true),
            new Delivery.Busy(null, "unavailable"),
            new Delivery.Sent(null),
        ]);
        platform.Answer = _ => Task.FromResult(answers.Dequeue());

        courier.Take([Row("a1", "a")]);

        var tries = await WhileTimePassesAsync(platform.NextAsync(3));
        Assert.Equal([false, true, true], tries.Select(said => said.Uncertain));
    }

    [Fact]
    public async Task A_reply_that_never_gets_through_ends_after_the_documented_tries()
    {
        platform.Answer = said =>
            said.Key == "a1" ? Task.FromResult<Delivery>(new Delivery.Busy(null, "unavailable")) : Sent;

        courier.Take([Row("a1", "a"), Row("a2", "a")]);

        var tries = await WhileTimePassesAsync(platform.NextAsync(Backoff.Tries + 1));
        Assert.Equal(Backoff.Tries, tries.Count(said => said.Key == "a1"));
        Assert.Equal("a2", tries[^1].Key);
    }

    [Fact]
    public async Task A_refused_reply_does_not_hold_up_the_next()
    {
        platform.Answer = said =>
            said.Key == "a1" ? Task.FromResult<Delivery>(new Delivery.Refused("too_long")) : Sent;

        courier.Take([Row("a1", "a"), Row("a2", "a")]);

        Assert.Equal(["a1", "a2"], Keys(await platform.NextAsync(2)));
    }

    [Fact]
    public async Task A_revoked_token_stops_the_workspace_and_is_said_once()
    {
        var revoked = new TaskCompletionSource<Delivery>();
        platform.Answer = _ => revoked.Task;
        courier.Take([Row("a1", "a"), Row("a2", "a"), Row("a3", "a")]);
        await platform.NextAsync();

        revoked.SetResult(new Delivery.Refused("token_revoked", WholeWorkspace: true));
        platform.Answer = said =>
            said.Key == "c1" ? Sent : Task.FromResult<Delivery>(new Delivery.Refused("token_revoked", true));
        courier.Take([Row("b1", "b")]);
        await platform.NextAsync();
        courier.Take([Row("c1", "c")]);

        Assert.Equal(["c1"], Keys(await platform.NextAsync(1)));
        Assert.Single(log.Lines, line => line.Contains("token_revoked", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_platform_that_breaks_is_tried_again_with_a_look_first()
    {
        var broken = true;
        platform.Answer = _ => broken ? throw new InvalidOperationException("secret words") : Sent;

        courier.Take([Row("a1", "a")]);
        await platform.NextAsync();
        broken = false;

        Assert.True((await WhileTimePassesAsync(platform.NextAsync())).Uncertain);
        Assert.DoesNotContain(log.Lines, line => line.Contains("secret words", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_courier_that_leaves_waits_for_what_is_on_its_way_and_gives_back_the_rest()
    {
        var slow = new TaskCompletionSource<Delivery>();
        platform.Answer = _ => slow.Task;
        courier.Take([Row("a1", "a"), Row("a2", "a")]);
        await platform.NextAsync();

        var closing = courier.CloseAsync(TimeSpan.FromSeconds(10));
        Assert.False(closing.IsCompleted);
        slow.SetResult(new Delivery.Sent(null));

        Assert.Equal(["a2"], (await closing).Select(row => row.Outgoing.Key));
    }

    [Fact]
    public async Task What_an_erased_person_would_have_been_told_is_not_said()
    {
        var slow = new TaskCompletionSource<Delivery>();
        platform.Answer = said => said.Key == "a1" ? slow.Task : Sent;
        courier.Take([Row("a1", "a", "ann"), Row("a2", "a", "ann"), Row("a3", "a", "bob")]);
        await platform.NextAsync();

        courier.Drop("ann");
        slow.SetResult(new Delivery.Sent(null));

        Assert.Equal(["a3"], Keys(await platform.NextAsync(1)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 16)]
    [InlineData(9, 256)]
    [InlineData(10, 300)]
    [InlineData(39, 300)]
    public void Waits_grow_up_to_five_minutes(int attempts, int longest)
    {
        Assert.Equal(TimeSpan.FromSeconds(longest), Backoff.After(attempts, chance: 1));
        Assert.Equal(TimeSpan.Zero, Backoff.After(attempts, chance: 0));
    }

    public void Dispose()
    {
        courier.Dispose();
        log.Dispose();
        writer.Dispose();
        database.Dispose();
        folder.Dispose();
    }

    private static Task<Delivery> Sent => Task.FromResult<Delivery>(new Delivery.Sent(null));

    private Row Row(string key, string lane, string user = "somebody") =>
        new(
            ++last,
            new Outgoing(
                key,
                new Address("fake", "T1", user, lane, "{}"),
                new Reply.Say("Hello."),
                First: true
            )
        );

    private static IEnumerable<string> Keys(IEnumerable<Outgoing> tries) => tries.Select(said => said.Key);

    private async Task<T> WhileTimePassesAsync<T>(Task<T> awaited)
    {
        while (!awaited.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        return await awaited;
    }
}
