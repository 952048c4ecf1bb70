using Etiquette.Fakes.Teams;

namespace Etiquette.Bot.Tests.Teams;

/// <summary>When Teams does not take what we say.</summary>
[Collection(OneCompany.Name)]
public sealed class TroubleTests(Company company) : IDisposable
{
    public void Dispose() => Assert.Empty(company.Teams.TakeFaults());

    [Theory]
    [InlineData(429, 1)]
    [InlineData(412, null)]
    [InlineData(502, null)]
    [InlineData(503, 1)]
    [InlineData(504, null)]
    public async Task What_could_not_be_posted_is_posted_a_little_later(int status, int? after)
    {
        var kim = company.Hire($"trouble-{status}");
        company.Teams.Next(new TeamsTrouble.Status(status, RetryAfter: after));
        await kim.SayAsync("help");
        Assert.Single(kim.Posts);
    }

    [Fact]
    public async Task A_token_that_Teams_does_not_take_any_more_is_replaced()
    {
        var kim = company.Hire();
        await kim.SayAsync("help");
        company.Teams.Login.Revoke();
        await kim.SayAsync("help");
    }

    [Fact]
    public async Task A_login_page_that_is_away_delays_answers_and_loses_none()
    {
        var kim = company.Hire();
        company.Teams.Login.Revoke();
        company.Teams.Login.Trouble = 503;
        await kim.SendAsync(kim.Sender.Message("help"));
        company.Teams.Login.Trouble = null;
        await kim.ReadsAsync(1);
    }

    [Fact]
    public async Task A_chat_that_is_gone_holds_nobody_else_up()
    {
        var kim = company.Hire("gone-kim");
        company.Teams.Rooms.Close(kim.Sender.Conversation, 404, "ConversationNotFound");
        await kim.SendAsync(kim.Sender.Message("help"));
        await company.Hire("gone-lee").SayAsync("help");
        Assert.Empty(kim.Posts);
    }

    [Fact]
    public async Task Many_messages_in_one_chat_are_answered_in_order_and_no_limit_is_met()
    {
        var kim = company.Hire();
        string[] names = ["Ada", "Bo", "Cleo", "Dan", "Eva", "Finn", "Gus", "Hal", "Ida", "Jo"];
        foreach (var name in names)
        {
            await kim.SendAsync(
                kim.Sender.Message($"Should I accept {name} Quill? I know them well, we worked together")
            );
        }

        await kim.ReadsAsync(names.Length);
        Assert.Equal(
            names,
            kim.Posts.Select(post =>
                names.First(name => post.Summary!.Contains(name, StringComparison.Ordinal))
            )
        );
    }

    [Fact]
    public async Task Sixty_people_at_once_are_answered_and_no_limit_of_the_tenant_is_met()
    {
        var people = Enumerable.Range(0, 60).Select(i => company.Hire($"sixty-{i}")).ToList();
        await Task.WhenAll(people.Select(who => who.SendAsync(who.Sender.Message("help"))));
        await Task.WhenAll(people.Select(who => who.ReadsAsync(1)));
    }
}
