using System.Text.Json;
using Etiquette.Adapters.Slack;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackPickTests
{
    private static readonly SlackPick ofAnEarlierVersion = new("a \"question\"", "no/yes", 3, "U024BE7LH");

    [Theory]
    [InlineData("knows_requester", "dont_know", 7, "U024BE7LH")]
    [InlineData("about-me", "", 0, "")]
    [InlineData("a \"question\"\n\t\0", "<b>&'+`\\/", -1, "Zoë 😀 é \u2028")]
    [InlineData("knows/requester", "%2F", 7, "/")]
    public void Comes_back_the_same(string question, string option, int number, string user)
    {
        var pick = new SlackPick(question, option, number, user);

        Assert.Equal(pick, SlackPick.Read(pick.ToString()));
    }

    [Fact]
    public void Needs_no_backslash_in_a_card() =>
        Assert.Equal(
            "knows_requester/dont_know/7/U024BE7LH",
            new SlackPick("knows_requester", "dont_know", 7, "U024BE7LH").ToString()
        );

    [Fact]
    public void A_card_of_an_earlier_version_still_works() =>
        Assert.Equal(
            ofAnEarlierVersion,
            SlackPick.Read(JsonSerializer.Serialize(ofAnEarlierVersion, SlackJson.Default.SlackPick))
        );

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a/b/c/d")]
    [InlineData("a/b/3")]
    [InlineData("a/b/3/c/d")]
    [InlineData("{")]
    [InlineData("{\"q\":1}")]
    [InlineData("{\"q\":null,\"o\":\"a\",\"c\":1,\"u\":\"\"}")]
    public void What_we_did_not_write_is_no_pick(string? value) => Assert.Null(SlackPick.Read(value));
}
