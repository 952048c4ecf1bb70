using System.Globalization;
using System.Text;
using Etiquette.Adapters.Slack;
using Etiquette.Fakes.Slack;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackSignatureTests
{
    // The example of Slack's own documentation.
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private const string Timestamp = "1531420618";
    private const string Signed = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private const string Body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    [Fact]
    public void The_documented_example_is_accepted() => Assert.Null(Fault(Timestamp, Signed));

    [Fact]
    public void Our_signer_agrees_with_the_documented_example() =>
        Assert.Equal(Signed, new SlackSigner(Secret).Sign(Timestamp, Encoding.UTF8.GetBytes(Body)));

    [Theory]
    [InlineData(null, Signed, "missing_header")]
    [InlineData(Timestamp, null, "missing_header")]
    [InlineData(Timestamp, "", "missing_header")]
    [InlineData("", Signed, "missing_header")]
    [InlineData("now", Signed, "malformed_timestamp")]
    [InlineData("-1531420618", Signed, "malformed_timestamp")]
    [InlineData("1531420618.0", Signed, "malformed_timestamp")]
    [InlineData(" 1531420618", Signed, "malformed_timestamp")]
    [InlineData("1531420618000", Signed, "malformed_timestamp")]
    [InlineData("99999999999999999999999", Signed, "malformed_timestamp")]
    [InlineData("1531420317", Signed, "stale_timestamp")]
    [InlineData("1531420919", Signed, "future_timestamp")]
    [InlineData("0", Signed, "stale_timestamp")]
    [InlineData("1531420619", Signed, "wrong_signature")]
    [InlineData(Timestamp, "v0=", "malformed_signature")]
    [InlineData(
        Timestamp,
        "v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        "malformed_signature"
    )]
    [InlineData(
        Timestamp,
        "v0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503",
        "malformed_signature"
    )]
    [InlineData(
        Timestamp,
        "v0=g2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        "malformed_signature"
    )]
    [InlineData(Timestamp, Signed + "00", "malformed_signature")]
    [InlineData(Timestamp, Signed + "," + Signed, "malformed_signature")]
    [InlineData(
        Timestamp,
        "v0=b2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        "wrong_signature"
    )]
    public void Anything_else_is_refused_with_its_reason(
        string? timestamp,
        string? signature,
        string reason
    ) => Assert.Equal(reason, Fault(timestamp, signature));

    [Theory]
    [InlineData(-300)]
    [InlineData(300)]
    public void Five_minutes_either_way_are_fine(int seconds)
    {
        var timestamp = (1531420618 + seconds).ToString(CultureInfo.InvariantCulture);

        Assert.Null(Fault(timestamp, new SlackSigner(Secret).Sign(timestamp, Encoding.UTF8.GetBytes(Body))));
    }

    [Fact]
    public void Two_signatures_are_refused_even_when_one_is_right()
    {
        var headers = Headers(Timestamp, Signed);
        headers.Append("X-Slack-Signature", "v0=0");

        Assert.Equal("duplicate_header", Signature().Fault(headers, Encoding.UTF8.GetBytes(Body)));
    }

    [Fact]
    public void While_the_secret_changes_both_are_accepted()
    {
        Assert.Null(Fault(Timestamp, Signed, secret: "new", previous: Secret));
        Assert.Equal("wrong_signature", Fault(Timestamp, Signed, secret: "new", previous: "older"));
        Assert.Equal("wrong_signature", Fault(Timestamp, Signed, secret: "new"));
    }

    [Fact]
    public void One_changed_byte_is_noticed() =>
        Assert.Equal(
            "wrong_signature",
            Signature().Fault(Headers(Timestamp, Signed), Encoding.UTF8.GetBytes(Body + " "))
        );

    private static string? Fault(
        string? timestamp,
        string? signature,
        string secret = Secret,
        string? previous = null
    ) => Signature(secret, previous).Fault(Headers(timestamp, signature), Encoding.UTF8.GetBytes(Body));

    private static SlackSignature Signature(string secret = Secret, string? previous = null) =>
        new(
            Options.Create(
                new SlackOptions
                {
                    SigningSecret = secret,
                    PreviousSigningSecret = previous,
                    BotToken = "x",
                }
            ),
            new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1531420618))
        );

    private static HeaderDictionary Headers(string? timestamp, string? signature) =>
        new() { ["x-slack-request-timestamp"] = timestamp, ["x-slack-signature"] = signature };
}
