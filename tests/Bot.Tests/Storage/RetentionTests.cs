using Etiquette.Adapters;
using Etiquette.Bot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Etiquette.Bot.Tests.Storage;

public sealed class RetentionTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Theory]
    [InlineData(0.5, 3, 2)]
    [InlineData(2, 3, 0)]
    [InlineData(25, 3, 0)]
    [InlineData(27, 0, 0)]
    public async Task What_has_done_its_duty_goes_in_its_time(double hours, int deliveries, int replies)
    {
        var user = A.User() + hours;
        await bot.HearAsync(A.Message(user, "help", inline: true));
        await bot.HearAsync(A.Message(user, "help", inline: true));
        await bot.HearAsync(A.Message(user, "help", inline: true));
        // One is still on its way: that is never forgotten.
        bot.Execute(
            "UPDATE outbox SET status = 'sending' WHERE id = (SELECT MAX(id) FROM outbox WHERE user_id = @user)",
            new { user }
        );

        await ForgetAsync(TimeSpan.FromHours(hours));

        Assert.Equal(
            deliveries,
            bot.Query<string>(
                "SELECT key FROM deliveries WHERE key LIKE @key",
                new { key = $"%{user}-%" }
            ).Count
        );
        Assert.Equal(
            replies + 1,
            bot.Query<string>("SELECT key FROM outbox WHERE user_id = @user", new { user }).Count
        );
    }

    [Fact]
    public async Task What_was_said_is_not_kept_once_it_was_said()
    {
        var user = A.User();
        var message = A.Message(user, "Should I accept Dana Reyes?");
        await bot.HearAsync(message);
        Outgoing said;
        do
        {
            said = await bot.Platform.NextAsync();
        } while (said.Address.User != user);

        // The mark goes with the next commits.
        IReadOnlyList<string> bodies;
        do
        {
            await bot.HearAsync(A.Message("passer-by", "help", inline: true));
            bodies = bot.Query<string>(
                "SELECT body FROM outbox WHERE user_id = @user AND status = 'sent'",
                new { user }
            );
        } while (bodies.Count == 0);

        Assert.All(bodies, Assert.Empty);
    }

    private Task ForgetAsync(TimeSpan later) =>
        bot
            .Services.GetServices<IHostedService>()
            .OfType<Retention>()
            .Single()
            .ForgetAsync(TimeProvider.System.GetUtcNow() + later, TestContext.Current.CancellationToken);
}
