using Etiquette.Adapters;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Etiquette.Bot.Tests.Storage;

public sealed class InstallationsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_kept_is_found_after_a_restart_and_opened_with_the_same_keys()
    {
        using var folder = new TemporaryFolder();
        await using (var first = new RunningBot(folder))
        {
            await StoreOf(first).KeepAsync("slack", "T1", Sealer(first).Protect("xoxb-1"), Cancellation);
        }

        await using var second = new RunningBot(folder);
        var kept = await StoreOf(second).FindAsync("slack", "T1", Cancellation);

        Assert.Equal("xoxb-1", Sealer(second).Unprotect(kept!));
    }

    [Fact]
    public async Task The_latest_stands_workspaces_do_not_mix_and_what_is_removed_is_gone()
    {
        await using var bot = new RunningBot();
        var store = StoreOf(bot);

        await store.KeepAsync("slack", "T1", "old", Cancellation);
        await store.KeepAsync("slack", "T1", "new", Cancellation);
        await store.KeepAsync("slack", "T2", "other", Cancellation);
        await store.RemoveAsync("slack", "T2", Cancellation);

        Assert.Equal("new", await store.FindAsync("slack", "T1", Cancellation));
        Assert.Null(await store.FindAsync("slack", "T2", Cancellation));
        Assert.Null(await store.FindAsync("teams", "T1", Cancellation));
    }

    private static IInstallations StoreOf(RunningBot bot) =>
        bot.Services.GetRequiredService<IInstallations>();

    private static IDataProtector Sealer(RunningBot bot) =>
        bot.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
}
