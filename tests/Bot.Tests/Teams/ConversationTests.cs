using System.Text.Json.Nodes;
using Etiquette.Fakes.Teams;

namespace Etiquette.Bot.Tests.Teams;

[Collection(OneCompany.Name)]
public sealed class ConversationTests(Company company) : IDisposable
{
    public void Dispose() => Assert.Empty(company.Teams.TakeFaults());

    [Fact]
    public async Task A_question_gets_through_clicks_to_a_verdict_that_can_be_corrected()
    {
        var kim = company.Hire();
        var asked = await kim.SayAsync("Should I accept Dana Reyes?");
        var card = await Cards.ShrugAsync(kim, asked);
        Assert.True(Cards.IsVerdict(card));
        Assert.Contains("Dana Reyes", card.ToJsonString(), StringComparison.Ordinal);

        var correction = AdaptiveCardRules
            .Objects(card)
            .First(node => (string?)node["verb"] == "pick" && node["data"]?["option"] is not null);
        var corrected = Cards.In(await kim.InvokeAsync(kim.Sender.Press(correction, asked)));
        Assert.NotEqual(card.ToJsonString(), corrected.ToJsonString());
    }

    [Fact]
    public async Task From_help_me_write_to_the_note_alone_in_six_turns()
    {
        var kim = company.Hire();
        await kim.SayAsync("help me write to Professor Amara Okafor");
        await kim.SayAsync("I'm a bridge engineer and heard her talk on corrosion in Lyon");
        await kim.SayAsync("how she tests sensors under water");
        await kim.SayAsync("we have three years of inspection data she could use");
        var drafted = await kim.SayAsync("which sensor she would choose today");

        var alone = Cards.In(await kim.PressAsync(drafted, "Take the warm one")).ToJsonString();

        Assert.Contains("I heard your talk on corrosion in Lyon", alone, StringComparison.Ordinal);
        Assert.DoesNotContain("Formal", alone, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_can_be_answered_in_words()
    {
        var kim = company.Hire();
        await kim.SayAsync("Should I accept Dana Reyes?");
        await kim.SayAsync("never met her");
        var verdict = await kim.SayAsync("there was no note");
        Assert.True(Cards.IsVerdict(verdict.Card));
    }

    [Fact]
    public async Task All_facts_at_once_get_a_verdict_at_once()
    {
        var kim = company.Hire();
        var verdict = await kim.SayAsync(
            "Should I accept Dana Reyes? I know her well, we worked together for years."
        );
        Assert.True(Cards.IsVerdict(verdict.Card));
    }

    [Fact]
    public async Task A_verdict_has_thumbs_and_a_question_has_none()
    {
        var kim = company.Hire();
        var asked = await kim.SayAsync("Should I accept Dana Reyes?");
        Assert.Null(asked.Activity["channelData"]);
        var verdict = await kim.SayAsync("I know her well, we worked together for years");
        Assert.Equal("custom", (string?)verdict.Activity["channelData"]!["feedbackLoop"]!["type"]);
    }

    [Fact]
    public async Task The_clicked_card_is_changed_for_good()
    {
        var kim = company.Hire();
        var asked = await kim.SayAsync("Should I accept Dana Reyes?");
        await kim.PressAsync(asked, Cards.DontKnow);
        await company.Teams.UntilAsync(() => kim.Latest.Edits == 1, "an edit");
        Assert.Single(kim.Posts);
    }

    [Fact]
    public async Task A_click_on_last_weeks_card_changes_nothing()
    {
        var kim = company.Hire();
        var first = await kim.SayAsync("Should I accept Dana Reyes?");
        await kim.SayAsync("drop it");
        Assert.NotEmpty(Cards.Toast(await kim.PressAsync(first, Cards.DontKnow)));
    }

    [Theory]
    [InlineData("give me a tip")]
    [InlineData("help")]
    [InlineData("what do you know about me?")]
    [InlineData("Help me write a note to Professor Amara Okafor")]
    [InlineData("Is this note any good? \"Hi, I would like to add you to my professional network.\"")]
    [InlineData("what is the weather like?")]
    [InlineData("hi")]
    public async Task Everything_said_is_answered_by_a_message_that_Teams_takes(string text)
    {
        var kim = company.Hire("says-" + Math.Abs(string.GetHashCode(text, StringComparison.Ordinal)));
        Assert.NotEmpty((await kim.SayAsync(text)).Activity["summary"]?.ToString() ?? kim.Latest.Text!);
    }

    [Fact]
    public async Task Words_come_with_suggestions()
    {
        var kim = company.Hire();
        await kim.SayAsync("Should I accept Dana Reyes?");
        var dropped = await kim.SayAsync("drop it");
        Assert.Equal(3, dropped.Activity["suggestedActions"]!["actions"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_tip_says_why()
    {
        var kim = company.Hire();
        var tip = await kim.SayAsync("give me a tip");
        Assert.Contains(
            "rests on",
            Cards.In(await kim.PressAsync(tip, "Why?")).ToJsonString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_picture_without_words_is_answered()
    {
        var kim = company.Hire();
        var picture = kim.Sender.Message("");
        picture.Remove("text");
        picture["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png" });
        await kim.TellAsync(picture);
    }

    [Fact]
    public async Task Thirty_kilobytes_of_text_are_answered()
    {
        var kim = company.Hire();
        await kim.SayAsync(
            "Should I accept Dana Reyes? " + string.Concat(Enumerable.Repeat("She wrote a lot. ", 1_800))
        );
    }

    [Theory]
    [InlineData("Should I accept **Dana** [Reyes](https://example.org)?")]
    [InlineData("Should I accept <at>everybody</at> & <b>Dana</b>?")]
    [InlineData("هل أقبل دعوة دانا رييس؟ Should I accept דנה?")]
    [InlineData("Should I accept 数字 田中太郎 😀?")]
    [InlineData("Should I accept Dana‮seyeR?")]
    [InlineData("Soll ich die Anfrage von Dana Reyes annehmen?")]
    public async Task Whatever_a_name_looks_like_the_answer_is_one_that_Teams_takes(string text)
    {
        var kim = company.Hire("names-" + Math.Abs(string.GetHashCode(text, StringComparison.Ordinal)));
        await kim.SayAsync(text);
    }

    [Fact]
    public async Task Whoever_asks_to_be_forgotten_is()
    {
        var kim = company.Hire();
        await kim.SayAsync("I run events, new contacts help me at work");
        Assert.Single(Rows(kim));
        var sure = await kim.SayAsync("wipe my data");
        if (sure.Choices is [var yes, ..])
        {
            await kim.PressAsync(sure, yes);
        }

        Assert.Empty(Rows(kim));
    }

    private IReadOnlyList<string> Rows(Colleague who) =>
        company.Query<string>(
            "SELECT user_id FROM people WHERE user_id = @user",
            new { user = who.Sender.AadObjectId }
        );
}
