using System.Text.Json;
using Etiquette.Adapters.Slack;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackPickTests
{
    [Theory]
    [InlineData("knows_requester", "dont_know", 7, "U024BE7LH")]
    [InlineData("about-me", "", 0, "")]
    [InlineData("a \"question\"\n\t\0", "<b>&'+`\\/", -1, "Zoë 😀 é \u2028")]
    public void Is_written_as_a_serializer_would_and_comes_back_the_same(
        string question,
        string option,
        int number,
        string user
    )
    {
        var pick = new SlackPick(question, option, number, user);

        Assert.Equal(JsonSerializer.Serialize(pick, SlackJson.Default.SlackPick), pick.ToString());
        Assert.Equal(pick, SlackPick.Read(pick.ToString()));
    }
}
