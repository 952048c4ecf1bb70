using System.Text.Json.Nodes;
using Etiquette.Fakes.Teams;

namespace Etiquette.Bot.Tests.Teams;

/// <summary>Tips in a channel of Teams, from setting them up to the team that leaves.</summary>
[Collection(OneCompany.Name)]
public sealed class TipsTests(Company company) : IDisposable
{
    public void Dispose() => Assert.Empty(company.Teams.TakeFaults());

    [Fact]
    public async Task A_tip_is_posted_in_the_channel_liked_by_anybody_and_gone_with_the_team()
    {
        const string team = "19:tips@thread.tacv2";
        var kim = company.Hire("tips-kim").In(team + ";messageid=1", "channel");
        await InstallAsync(kim, team);
        await kim.MentionAsync("post a tip here every Monday at 9");
        Assert.Equal(1, Subscriptions(team));

        await kim.SendAsync(kim.Sender.Mentioning("post a tip now"));
        await company.Teams.UntilAsync(() => Tips(team).Count > 0, "a tip in the channel");
        var tip = Tips(team)[0];
        Assert.EndsWith(";messageid=" + tip.Id, tip.Conversation, StringComparison.Ordinal);

        var lee = company.Hire("tips-lee").In(tip.Conversation, "channel");
        Assert.NotEmpty(Cards.Toast(await lee.PressAsync(tip, tip.Choices[0])));
        Assert.Equal(0, Tips(team)[0].Edits);

        var removed = kim.Sender.Installed("remove");
        removed["channelData"]!["team"] = new JsonObject { ["id"] = team };
        await kim.SendAsync(removed);
        Assert.Equal(0, Subscriptions(team));
    }

    [Fact]
    public async Task Tips_are_previewed_skipped_paused_and_stopped_in_words()
    {
        const string team = "19:managed@thread.tacv2";
        var kim = company.Hire("tips-managed").In(team + ";messageid=1", "channel");
        await InstallAsync(kim, team);
        (string Says, string Answer)[] talk =
        [
            ("post tips here every Monday at 9, London time", "Every Monday at 9:00"),
            ("preview the tips", "next, on Monday"),
            ("skip the next tip", "Skipped"),
            ("pause the tips until 5 January", "Paused"),
            ("stop the tips", "Stopped"),
        ];
        foreach (var (says, answer) in talk)
        {
            await kim.MentionAsync(says);
            await company.Teams.UntilAsync(
                () =>
                    kim.Posts.Any(post =>
                        post.Activity.ToJsonString().Contains(answer, StringComparison.Ordinal)
                    ),
                $"{answer} after {says}"
            );
        }

        Assert.Equal(0, Subscriptions(team));
    }

    [Fact]
    public async Task A_tip_of_the_teams_own_is_read_before_it_is_used()
    {
        const string team = "19:own-tips@thread.tacv2";
        var kim = company.Hire("tips-own").In(team + ";messageid=1", "channel");
        await InstallAsync(kim, team);
        await kim.MentionAsync(
            "add a tip: Say hello first. One line saves them a guess. Source: our HR guide"
        );
        await company.Teams.UntilAsync(() => kim.Posts[^1].Choices.Count > 0, "the tip to read");
        var before = InUse();

        await kim.PressAsync(kim.Posts[^1], "Use it");

        Assert.Equal(before + 1, InUse());

        long InUse() => company.Query<long>("SELECT COUNT(*) FROM own_tips WHERE in_use = 1")[0];
    }

    [Fact]
    public async Task Whoever_did_not_bring_us_to_the_team_cannot_set_up_its_tips()
    {
        const string team = "19:not-theirs@thread.tacv2";
        await InstallAsync(company.Hire("owner").In(team, "channel"), team);
        var lee = company.Hire("not-the-owner").In(team + ";messageid=1", "channel");
        await lee.MentionAsync("post a tip here every Monday at 9");
        Assert.Equal(0, Subscriptions(team));
    }

    private static Task InstallAsync(Colleague who, string team)
    {
        var installed = who.In(team, "channel").Sender.Installed();
        installed["channelData"]!["team"] = new JsonObject { ["id"] = team };
        return who.SendAsync(installed);
    }

    private IReadOnlyList<TeamsPost> Tips(string team) =>
        [
            .. company.Teams.Posts.Where(post =>
                post.Conversation.StartsWith(team, StringComparison.Ordinal)
                && !post.Conversation.EndsWith(";messageid=1", StringComparison.Ordinal)
            ),
        ];

    private long Subscriptions(string team) =>
        company.Query<long>("SELECT COUNT(*) FROM subscriptions WHERE place = @team", new { team })[0];
}
