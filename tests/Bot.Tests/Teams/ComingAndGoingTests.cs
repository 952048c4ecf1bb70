using System.Text.Json.Nodes;

namespace Etiquette.Bot.Tests.Teams;

/// <summary>Installed, removed, and installed again.</summary>
[Collection(OneCompany.Name)]
public sealed class ComingAndGoingTests(Company company) : IDisposable
{
    public void Dispose() => Assert.Empty(company.Teams.TakeFaults());

    [Fact]
    public async Task A_person_is_greeted_once()
    {
        var kim = company.Hire();
        await Task.WhenAll(kim.SendAsync(kim.Sender.Installed()), kim.SendAsync(kim.Sender.Added()));
        await kim.SendAsync(kim.Sender.Installed());
        Assert.Equal(1, await kim.CountAfterHelpAsync());
        Assert.InRange(kim.Posts[0].Choices.Count, 3, 4);
    }

    [Fact]
    public async Task Whoever_removes_us_leaves_nothing_behind()
    {
        var kim = company.Hire();
        await kim.SayAsync("I run events, new contacts help me at work");
        await kim.SayAsync("Should I accept Dana Reyes?");
        Assert.NotEqual(0, Kept(kim));
        await kim.SendAsync(kim.Sender.Installed("remove"));
        Assert.Equal((0, 0), (Kept(kim), Unsent(kim)));
    }

    [Fact]
    public async Task Whoever_comes_back_is_greeted_again()
    {
        var kim = company.Hire();
        await kim.TellAsync(kim.Sender.Installed());
        await kim.SendAsync(kim.Sender.Installed("remove"));
        var welcome = kim.Sender.Added();
        // The same ten minutes: Teams would not be as quick as a test.
        await kim.SendAsync(welcome);
        await kim.SayAsync("thank you");
        Assert.Equal(2, kim.Posts.Count);
    }

    [Theory]
    [InlineData("add-upgrade")]
    [InlineData("remove-upgrade")]
    public async Task A_new_version_is_no_event_for_people(string action)
    {
        var kim = company.Hire("upgrade-" + action);
        await kim.SayAsync("I run events, new contacts help me at work");
        var kept = Kept(kim);
        await kim.SendAsync(kim.Sender.Installed(action));
        Assert.Equal(1, await kim.CountAfterHelpAsync());
        Assert.Equal(kept, Kept(kim));
    }

    [Fact]
    public async Task A_team_that_removes_us_leaves_nothing_of_its_channels_behind()
    {
        const string team = "19:leaving@thread.tacv2";
        var kim = company.Hire().In(team, "channel");
        var installed = kim.Sender.Installed();
        installed["channelData"]!["team"] = new JsonObject { ["id"] = team };
        await kim.SendAsync(installed);
        Assert.Equal(1, References(team));

        var removed = kim.Sender.Installed("remove");
        removed["channelData"]!["team"] = new JsonObject { ["id"] = team };
        await kim.SendAsync(removed);
        Assert.Equal(0, References(team));
    }

    [Fact]
    public async Task Where_we_are_not_wanted_we_are_silent_until_we_are_installed_again()
    {
        var kim = company.Hire();
        company.Teams.Rooms.Close(kim.Sender.Conversation, 403, "BotNotInConversationRoster");
        await kim.SendAsync(kim.Sender.Message("help"));
        await company.Teams.UntilAsync(() => Active(kim) is [0], "the chat rests");

        company.Teams.Rooms.Open(kim.Sender.Conversation);
        await kim.SendAsync(kim.Sender.Installed("add-upgrade"));
        Assert.Equal([1], Active(kim));
        await kim.SayAsync("help");
    }

    [Fact]
    public async Task An_archived_team_rests()
    {
        const string team = "19:archived@thread.tacv2";
        var kim = company.Hire().In(team, "channel");
        var installed = kim.Sender.Installed();
        installed["channelData"]!["team"] = new JsonObject { ["id"] = team };
        await kim.SendAsync(installed);
        await kim.SendAsync(kim.Sender.Happened("teamArchived", team));
        Assert.Equal([0], Active(kim));
        await kim.SendAsync(kim.Sender.Happened("teamUnarchived", team));
        Assert.Equal([1], Active(kim));
    }

    private IReadOnlyList<long> Active(Colleague who) =>
        company.Query<long>(
            "SELECT is_active FROM teams_conversations WHERE conversation = @conversation",
            new { conversation = who.Sender.Conversation }
        );

    private long References(string team) =>
        company.Query<long>("SELECT COUNT(*) FROM teams_conversations WHERE team = @team", new { team })[0];

    private long Kept(Colleague who) =>
        company.Query<long>(
            """
            SELECT (SELECT COUNT(*) FROM people WHERE user_id = @user)
                + (SELECT COUNT(*) FROM teams_conversations WHERE user_id = @user)
            """,
            new { user = who.Sender.AadObjectId }
        )[0];

    private long Unsent(Colleague who) =>
        company.Query<long>(
            "SELECT COUNT(*) FROM outbox WHERE user_id = @user AND status <> 'sent'",
            new { user = who.Sender.AadObjectId }
        )[0];
}
