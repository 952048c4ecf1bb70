using Etiquette.Fakes.Teams;

namespace Etiquette.Bot.Tests.Teams;

/// <summary>Groups and channels, where others read along.</summary>
[Collection(OneCompany.Name)]
public sealed class PlacesTests(Company company) : IDisposable
{
    public void Dispose() => Assert.Empty(company.Teams.TakeFaults());

    [Fact]
    public async Task A_question_in_a_thread_is_answered_in_the_thread()
    {
        var kim = company.Hire().In("19:q@thread.tacv2;messageid=177", "channel");
        var asked = await kim.MentionAsync("should I accept Dana Reyes?");
        Assert.Equal("19:q@thread.tacv2;messageid=177", asked.Conversation);
        Assert.NotNull(asked.ReplyToId);
    }

    [Fact]
    public async Task In_a_group_chat_we_answer_there()
    {
        var kim = company.Hire().In("19:group-a@thread.v2", "groupChat");
        var verdict = await kim.MentionAsync(
            "should I accept Dana Reyes? I know her well, we worked together"
        );
        Assert.Contains("Dana Reyes", verdict.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_in_one_thread_have_two_conversations()
    {
        const string thread = "19:two@thread.tacv2;messageid=1";
        var kim = company.Hire("two-kim").In(thread, "channel");
        var lee = company.Hire("two-lee").In(thread, "channel");
        await kim.MentionAsync("should I accept Dana Reyes?");
        await lee.MentionAsync("should I accept Ola Nordmann?");
        var kims = await kim.MentionAsync("never met her, and there was no note");
        Assert.Contains("Dana", kims.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_button_is_told_politely_and_does_nothing()
    {
        const string thread = "19:buttons@thread.tacv2;messageid=1";
        var kim = company.Hire("buttons-kim").In(thread, "channel");
        var lee = company.Hire("buttons-lee").In(thread, "channel");
        var asked = await kim.MentionAsync("should I accept Dana Reyes?");

        Assert.Contains(
            "somebody else",
            Cards.Toast(await lee.PressAsync(asked, Cards.DontKnow)),
            StringComparison.Ordinal
        );
        await lee.SendAsync(lee.Sender.Submit(asked.Choose(Cards.DontKnow), asked));
        await lee.ReadsAsync(2);
        Assert.True(lee.Latest.Whisper);
        Assert.Equal(0, asked.Edits);
    }

    [Fact]
    public async Task An_old_clients_button_is_answered_in_the_cards_place()
    {
        var kim = company.Hire().In("19:old@thread.tacv2;messageid=1", "channel");
        var asked = await kim.MentionAsync("should I accept Dana Reyes?");
        await kim.SendAsync(kim.Sender.Submit(asked.Choose(Cards.DontKnow), asked));
        await company.Teams.UntilAsync(() => kim.Latest.Edits == 1, "an edit");
        Assert.Single(kim.Posts);
    }

    [Theory]
    [InlineData("19:greeted@thread.tacv2", "channel")]
    [InlineData("19:greeted@thread.v2", "groupChat")]
    public async Task A_place_is_greeted_once_with_three_examples_that_anybody_may_press(
        string place,
        string type
    )
    {
        var kim = company.Hire("greets-" + type).In(place, type);
        await kim.SendAsync(kim.Sender.Installed());
        await kim.SendAsync(kim.Sender.Added());
        var greeting = await GreetingAsync(place);
        var words = AdaptiveCardRules
            .Objects(greeting.Card)
            .Where(node => (string?)node["type"] == "messageBack")
            .Select(node => (string)node["text"]!)
            .ToList();
        Assert.InRange(words.Count, 3, 4);

        // Whoever presses it says it.
        var lee = company.Hire("greeted-" + type).In(greeting.Conversation, type);
        var answer = await lee.TellAsync(lee.Sender.Message(words[0]));
        Assert.NotNull(answer.ReplyToId);
        Assert.Single(Greetings(place));
    }

    [Fact]
    public async Task Somebody_who_met_us_before_still_brings_us_to_a_team_that_did_not()
    {
        var kim = company.Hire();
        await kim.TellAsync(kim.Sender.Added());
        var inTeam = kim.In("19:met-before@thread.tacv2", "channel");
        await inTeam.SendAsync(inTeam.Sender.Added());
        await GreetingAsync("19:met-before@thread.tacv2");
    }

    [Fact]
    public async Task A_card_shows_its_owner_how_things_stand_and_nobody_else()
    {
        const string thread = "19:look@thread.tacv2;messageid=1";
        var kim = company.Hire("look-kim").In(thread, "channel");
        var lee = company.Hire("look-lee").In(thread, "channel");
        var asked = await kim.MentionAsync("should I accept Dana Reyes?");
        var refresh = asked.Card!["refresh"]!;
        Assert.Equal([kim.Sender.User], refresh["userIds"]!.AsArray().Select(id => (string)id!));

        await kim.MentionAsync("I know her well, we worked together for years");
        var look = refresh["action"]!.AsObject();
        Assert.True(Cards.IsVerdict(Cards.In(await kim.InvokeAsync(kim.Sender.Press(look, asked)))));
        Assert.NotEmpty(Cards.Toast(await lee.InvokeAsync(lee.Sender.Press(look, asked))));
    }

    private IReadOnlyList<TeamsPost> Greetings(string place) =>
        [
            .. company.Teams.Posts.Where(post =>
                post.Conversation.StartsWith(place, StringComparison.Ordinal)
                && post.Summary?.StartsWith("Hello, everybody", StringComparison.Ordinal) is true
            ),
        ];

    private async Task<TeamsPost> GreetingAsync(string place)
    {
        await company.Teams.UntilAsync(() => Greetings(place).Count > 0, "a greeting");
        return Greetings(place)[0];
    }
}
