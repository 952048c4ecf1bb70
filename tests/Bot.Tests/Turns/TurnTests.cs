using System.Diagnostics;
using Dapper;
using Etiquette.Adapters;
using Etiquette.Core.Conversations;

namespace Etiquette.Bot.Tests.Turns;

/// <summary>A delivery, from the adapter's hand to the database and the courier.</summary>
public sealed class TurnTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const string Question = "Should I accept Dana Reyes?";

    [Fact]
    public async Task A_message_is_kept_and_then_answered()
    {
        var message = A.Message(A.User(), Question);

        var heeded = await bot.HearAsync(message);

        Assert.False(heeded.Repeat);
        Assert.Empty(heeded.Replies);
        Assert.Single(bot.Query<string>("SELECT key FROM deliveries WHERE key = @Key", message.Delivery));
        var said = await NextToAsync(message);
        Assert.Equal($"{message.Delivery}/0", said.Key);
        Assert.True(said.First);
        Assert.False(said.Uncertain);
    }

    [Fact]
    public async Task A_repeat_changes_nothing()
    {
        var message = A.Message(A.User(), Question);
        await bot.HearAsync(message);
        var before = Version(message);

        var again = await bot.HearAsync(message);

        Assert.True(again.Repeat);
        Assert.Equal(before, Version(message));
        Assert.Equal(Replies(message), Replies(message).Distinct());
    }

    [Fact]
    public async Task Repeats_at_the_same_time_count_once()
    {
        var message = A.Message(A.User(), Question);

        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bot.HearAsync(message)));

        Assert.Single(all, heeded => !heeded.Repeat);
        Assert.Single(Replies(message));
    }

    [Fact]
    public async Task An_inline_delivery_gets_its_answer_and_a_repeat_the_same_again()
    {
        var user = A.User();
        var message = A.Message(user, Question, inline: true);

        var first = await bot.HearAsync(message);
        await bot.HearAsync(A.Message(user, "help", inline: true));
        var again = await bot.HearAsync(message);

        Assert.NotEmpty(first.Replies);
        Assert.True(again.Repeat);
        Assert.Equal(Json(first), Json(again));
    }

    [Fact]
    public async Task Turns_of_one_person_happen_one_after_the_other()
    {
        var user = A.User();
        var first = A.Message(user, Question);
        await bot.HearAsync(first);
        var before = Version(first);

        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => bot.HearAsync(A.Message(user, Question))));

        Assert.Equal(before + 30, Version(first));
    }

    [Fact]
    public async Task Who_decided_on_an_old_version_decides_again()
    {
        var user = A.User();
        await bot.HearAsync(A.Message(user, Question));
        // Another replica was there meanwhile.
        bot.Execute(
            "UPDATE people SET version = version + 1, body = json_set(body, '$.cases', 41) WHERE user_id = @user",
            new { user }
        );

        var message = A.Message(user, "help");
        await bot.HearAsync(message);

        Assert.Equal(41, Cases(message));
    }

    [Fact]
    public async Task A_turn_that_breaks_is_parked_and_the_person_is_told()
    {
        var user = A.User();
        await bot.HearAsync(A.Message(user, Question, inline: true));
        bot.Execute(
            "UPDATE people SET version = version + 1, body = 'broken' WHERE user_id = @user",
            new { user }
        );

        var message = A.Message(user, "Is Moritz Geheim all right?", inline: true);
        var heeded = await bot.HearAsync(message);

        Assert.StartsWith(
            "Sorry",
            Assert.IsType<Reply.Say>(Assert.Single(heeded.Replies)).Text,
            StringComparison.Ordinal
        );
        var parked = bot.Query<string>(
            "SELECT failure FROM dead_letters WHERE delivery = @Key",
            message.Delivery
        );
        Assert.Equal(["JsonException"], parked);
        Assert.Equal(
            ["broken"],
            bot.Query<string>("SELECT body FROM people WHERE user_id = @user", new { user })
        );
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_a_timeout_and_the_repeat_counts()
    {
        var message = A.Message(A.User(), Question);
        await bot.HearAsync(A.Message("somebody-before", "help"));
        var clock = Stopwatch.StartNew();
        using (var other = bot.Open())
        {
            await other.ExecuteAsync("BEGIN IMMEDIATE");
            await Assert.ThrowsAsync<TimeoutException>(() => bot.HearAsync(message));
        }

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
        await bot.HearAsync(message);
        Assert.Equal(1, Cases(message));
    }

    [Fact]
    public async Task An_erased_person_is_gone_and_begins_anew()
    {
        var user = A.User();
        await bot.HearAsync(A.Message(user, Question, inline: true));
        var stay = A.Message("somebody-else", Question, inline: true);
        await bot.HearAsync(stay);

        await ForgetAsync(user);

        Assert.Empty(bot.Query<string>("SELECT body FROM people WHERE user_id = @user", new { user }));
        Assert.Empty(bot.Query<string>("SELECT body FROM outbox WHERE user_id = @user", new { user }));
        Assert.Equal(1, Cases(stay));
        var back = A.Message(user, Question, inline: true);
        await bot.HearAsync(back);
        Assert.Equal(1, Cases(back));
    }

    private Task ForgetAsync(string user) =>
        bot.Turns.ForgetAsync(
            "fake",
            "T1",
            user,
            new DeliveryId($"fake:T1:forget-{user}"),
            TestContext.Current.CancellationToken
        );

    private async Task<Outgoing> NextToAsync(Incoming message)
    {
        while (true)
        {
            var said = await bot.Platform.NextAsync();
            if (said.Address.User == message.Address.User)
            {
                return said;
            }
        }
    }

    private IReadOnlyList<string> Replies(Incoming message) =>
        bot.Query<string>("SELECT key FROM outbox WHERE user_id = @User", message.Address);

    private long Version(Incoming message) =>
        bot.Query<long>("SELECT version FROM people WHERE user_id = @User", message.Address).Single();

    private int Cases(Incoming message) =>
        bot.Query<int>(
                "SELECT json_extract(body, '$.cases') FROM people WHERE user_id = @User",
                message.Address
            )
            .Single();

    private static string Json(Heeded heeded) =>
        System.Text.Json.JsonSerializer.Serialize(
            new
            {
                heeded.Intent,
                heeded.Entity,
                heeded.Replies,
            }
        );
}
