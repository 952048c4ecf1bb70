using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Fakes.Teams;

namespace Etiquette.Bot.Tests.Teams;

/// <summary>What does not come from Teams, or is not meant for us, or makes no sense.</summary>
[Collection(OneCompany.Name)]
public sealed class RefusedTests(Company company) : IDisposable
{
    private const string Strange = "https://smba.example.org/emea/";
    private const string Own = "http://127.0.0.1:3978/";

    public void Dispose() => Assert.Empty(company.Teams.TakeFaults());

    [Theory]
    [InlineData("no token")]
    [InlineData("forged")]
    [InlineData("another bot's")]
    [InlineData("expired")]
    [InlineData("without end")]
    [InlineData("another tenant")]
    [InlineData("another address")]
    [InlineData("an address of this machine")]
    [InlineData("another channel")]
    public async Task It_is_401_and_has_no_effect(string fault)
    {
        var kim = company.Hire("refused-" + fault);
        var activity = kim.Sender.Message("help");
        var claims = kim.Sender.Claims();
        var key = SigningKey.First;
        switch (fault)
        {
            case "no token":
                break;
            case "forged":
                key = SigningKey.Foreign;
                break;
            case "another bot's":
                claims["aud"] = "5c0f7a3e-0000-4000-8000-00000000b071";
                break;
            case "expired":
                claims["exp"] = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() - 600;
                break;
            case "without end":
                claims.Remove("exp");
                break;
            case "another tenant":
                activity["channelData"]!["tenant"]!["id"] = "another";
                break;
            case "another address":
                (activity["serviceUrl"], claims["serviceurl"]) = (Strange, Strange);
                break;
            case "an address of this machine":
                (activity["serviceUrl"], claims["serviceurl"]) = (Own, Own);
                break;
            default:
                activity["channelId"] = "webchat";
                break;
        }

        var token = fault == "no token" ? null : kim.Sender.Token(claims, key);
        Assert.Equal(HttpStatusCode.Unauthorized, await kim.TryAsync(activity.ToJsonString(), token));
        Assert.Equal(0, await kim.CountAfterHelpAsync());
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("messageReaction")]
    [InlineData("endOfConversation")]
    [InlineData("command")]
    [InlineData("somethingNew")]
    public async Task An_activity_that_means_nothing_to_us_is_taken(string type)
    {
        var kim = company.Hire("means-nothing-" + type);
        await kim.SendAsync(kim.Sender.Activity(type));
        Assert.Equal(0, await kim.CountAfterHelpAsync());
    }

    [Theory]
    [InlineData("from")]
    [InlineData("conversation")]
    public async Task Without_somebody_to_answer_it_is_taken_and_left(string part)
    {
        var kim = company.Hire("without-" + part);
        var activity = kim.Sender.Message("help");
        activity.Remove(part);
        await kim.SendAsync(activity);
        Assert.Equal(0, await kim.CountAfterHelpAsync());
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("[1,{}]")]
    [InlineData("{\"unknown\":{}}")]
    public async Task A_value_of_any_shape_is_taken(string value)
    {
        var kim = company.Hire("value-" + value[1]);
        var activity = kim.Sender.Message("");
        activity["value"] = JsonNode.Parse(value);
        await kim.SendAsync(activity);
        Assert.Equal(0, await kim.CountAfterHelpAsync());
    }

    [Fact]
    public async Task Another_bots_words_are_left_alone()
    {
        var kim = company.Hire();
        var activity = kim.Sender.Message("help");
        activity["from"]!["id"] = "28:another-bot";
        await kim.SendAsync(activity);
        Assert.Equal(0, await kim.CountAfterHelpAsync());
    }

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("somethingNew")]
    public async Task An_invoke_that_we_do_not_serve_is_501(string name)
    {
        var kim = company.Hire("unserved");
        var invoke = kim.Sender.Invoke(name, new JsonObject());
        Assert.Equal(
            HttpStatusCode.NotImplemented,
            await kim.TryAsync(invoke.ToJsonString(), kim.Sender.Token())
        );
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    public async Task A_body_that_is_no_activity_is_400(string body)
    {
        var kim = company.Hire("no-activity");
        Assert.Equal(HttpStatusCode.BadRequest, await kim.TryAsync(body, kim.Sender.Token()));
    }
}
