using Etiquette.Adapters;
using Etiquette.Core.Conversations;

namespace Etiquette.Bot.Tests.Turns;

/// <summary>Whoever reads the log learns ids, never what anybody wrote or whom they asked about.</summary>
public sealed class NobodyIsInTheLogTests
{
    [Fact]
    public async Task What_people_write_is_in_no_line_of_the_log()
    {
        await using var bot = new RunningBot();
        bot.Platform.Answer = said =>
            said.Reply is Reply.Say { Text: var text } && text.StartsWith("Sorry", StringComparison.Ordinal)
                ? throw new InvalidOperationException($"Could not post: {text} Zzmarker")
                : Task.FromResult<Delivery>(new Delivery.Refused("channel_not_found"));
        var user = A.User();

        await bot.HearAsync(
            A.Message(user, "Should I accept Zzmarker Surname? Their note: 'Zzmarker says hello'")
        );
        await bot.Platform.NextAsync();
        bot.Execute(
            "UPDATE people SET version = version + 1, body = 'Zzmarker' WHERE user_id = @user",
            new { user }
        );
        await bot.HearAsync(A.Message(user, "Zzmarker again"));
        await bot.Platform.NextAsync();
        await bot.DisposeAsync();

        Assert.Contains(bot.Log.Lines, line => line.Contains("is parked", StringComparison.Ordinal));
        Assert.Contains(bot.Log.Lines, line => line.Contains("is dead", StringComparison.Ordinal));
        Assert.Contains(bot.Log.Lines, line => line.Contains("broke", StringComparison.Ordinal));
        Assert.DoesNotContain(
            bot.Log.Lines,
            line => line.Contains("zzmarker", StringComparison.OrdinalIgnoreCase)
        );
    }
}
