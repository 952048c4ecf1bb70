using System.Diagnostics;
using Etiquette.Fakes.Teams;

namespace Etiquette.Bot.Tests.Teams;

/// <summary>Teams delivers again what was not answered in time; people press twice; messages change.</summary>
[Collection(OneCompany.Name)]
public sealed class RepeatsTests(Company company) : IDisposable
{
    public void Dispose() => Assert.Empty(company.Teams.TakeFaults());

    [Fact]
    public async Task The_same_activity_again_has_one_effect_and_one_answer()
    {
        var kim = company.Hire();
        var question = kim.Sender.Message("Should I accept Dana Reyes?");
        await kim.TellAsync(question);
        // As after 15 seconds: nothing depends on when.
        await kim.SendAsync(question);
        Assert.Equal(1, await kim.CountAfterHelpAsync());
        Assert.Equal(1, Cases(kim));
    }

    [Fact]
    public async Task Twenty_copies_at_once_have_one_effect_and_one_answer()
    {
        var kim = company.Hire();
        var question = kim.Sender.Message("Should I accept Dana Reyes?");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => kim.SendAsync(question)));
        Assert.Equal(1, await kim.CountAfterHelpAsync());
        Assert.Equal(1, Cases(kim));
    }

    [Fact]
    public async Task The_same_activity_after_a_restart_has_one_effect_and_one_answer()
    {
        var kim = company.Hire();
        var question = kim.Sender.Message("Should I accept Dana Reyes?");
        await kim.TellAsync(question);
        await company.RestartAsync();
        await kim.SendAsync(question);
        Assert.Equal(1, await kim.CountAfterHelpAsync());
        Assert.Equal(1, Cases(kim));
    }

    [Fact]
    public async Task A_conversation_goes_on_after_a_restart()
    {
        var kim = company.Hire();
        var asked = await kim.SayAsync("Should I accept Dana Reyes?");
        await company.RestartAsync();
        Assert.True(Cards.IsVerdict(await Cards.ShrugAsync(kim, asked)));
    }

    [Fact]
    public async Task The_same_click_again_has_one_effect_and_the_same_answer()
    {
        var kim = company.Hire();
        var asked = await kim.SayAsync("Should I accept Dana Reyes?");
        var press = kim.Sender.Press(asked.Choose(Cards.DontKnow), asked);
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => kim.InvokeAsync(press)));
        Assert.Single(answers.Select(answer => answer.ToJsonString()).Distinct());
    }

    [Fact]
    public async Task The_same_click_after_a_restart_gets_the_same_answer()
    {
        var kim = company.Hire();
        var asked = await kim.SayAsync("Should I accept Dana Reyes?");
        var press = kim.Sender.Press(asked.Choose(Cards.DontKnow), asked);
        var first = await kim.InvokeAsync(press);
        await company.RestartAsync();
        Assert.Equal(first.ToJsonString(), (await kim.InvokeAsync(press)).ToJsonString());
    }

    [Fact]
    public async Task An_edited_question_is_answered_anew_in_place()
    {
        var kim = company.Hire();
        var question = kim.Sender.Message("Should I accept Dana Reyes?");
        var asked = await kim.TellAsync(question);
        await Marked(asked);

        await kim.SendAsync(
            kim.Sender.Edited(
                question,
                "Should I accept Dana Reyes? I know her well, we worked together for years."
            )
        );
        await company.Teams.UntilAsync(() => kim.Latest.Edits == 1, "an edit");
        Assert.True(Cards.IsVerdict(Assert.Single(kim.Posts).Card));
    }

    [Fact]
    public async Task An_edit_that_names_somebody_else_is_about_them()
    {
        var kim = company.Hire();
        var question = kim.Sender.Message("Should I accept Dana Reyes?");
        await Marked(await kim.TellAsync(question));
        await kim.SendAsync(kim.Sender.Edited(question, "Should I accept Ola Nordmann?"));
        await company.Teams.UntilAsync(() => kim.Latest.Edits == 1, "an edit");
        Assert.Contains("Ola Nordmann", Assert.Single(kim.Posts).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_deletes_their_question_sees_the_answer_go()
    {
        var kim = company.Hire();
        var question = kim.Sender.Message("Should I accept Dana Reyes?");
        await Marked(await kim.TellAsync(question));
        await kim.SendAsync(kim.Sender.Deleted(question));
        await company.Teams.UntilAsync(() => kim.Latest.IsDeleted, "the answer goes");
    }

    [Fact]
    public async Task Fifty_clicks_at_once_are_each_answered_within_a_second()
    {
        var asked = await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(async i =>
                {
                    var who = company.Hire($"crowd-{i}");
                    return (Who: who, Post: await who.SayAsync("Should I accept Dana Reyes?"));
                })
        );

        var times = await Task.WhenAll(
            asked.Select(async each =>
            {
                var press = each.Who.Sender.Press(each.Post.Choose(Cards.DontKnow), each.Post);
                var began = Stopwatch.GetTimestamp();
                Cards.In(await each.Who.InvokeAsync(press));
                return Stopwatch.GetElapsedTime(began);
            })
        );
        TestContext.Current.SendDiagnosticMessage(
            "50 clicks: {0}",
            string.Join(", ", times.Order().TakeLast(3))
        );
        Assert.All(times, time => Assert.True(time < TimeSpan.FromSeconds(1), $"{time}"));
    }

    /// <summary>Written down that it was sent, and as what: that follows the post by a few milliseconds.</summary>
    private Task Marked(TeamsPost post) =>
        company.Teams.UntilAsync(
            () =>
                company.Query<long>(
                    "SELECT COUNT(*) FROM outbox WHERE platform_id = @id",
                    new { id = post.Id }
                )[0] > 0,
            "the mark"
        );

    private long Cases(Colleague who) =>
        company.Query<long>(
            "SELECT json_extract(body, '$.cases') FROM people WHERE user_id = @user",
            new { user = who.Sender.AadObjectId }
        )[0];
}
