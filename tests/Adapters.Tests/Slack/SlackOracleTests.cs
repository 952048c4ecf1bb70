using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Slack;
using Etiquette.Adapters.Tests.Web;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;
using Etiquette.Fakes;
using Etiquette.Fakes.Slack;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Etiquette.Adapters.Tests.Slack;

/// <summary>Slack's own libraries read what we sign and send, and talk to our fake: neither is only our opinion.</summary>
public sealed class SlackOracleTests
{
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private const long Now = 1_750_000_000;

    [Fact]
    public async Task Slacks_library_and_ours_agree_on_every_signature()
    {
        Assert.SkipWhen(Oracle.Absent is not null, Oracle.Absent ?? "");
        var time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(Now));
        var signer = new SlackSigner(Secret, time);
        var ours = new SlackSignature(Options.Create(new SlackOptions { SigningSecret = Secret }), time);
        var requests = Requests(signer).ToList();

        var answer = await AskAsync(
            "slack-signature.mjs",
            new()
            {
                ["secret"] = Secret,
                ["now"] = Now,
                ["requests"] = new JsonArray([
                    .. requests.Select(each => new JsonObject
                    {
                        ["signature"] = each.Signature,
                        ["timestamp"] = each.Timestamp,
                        ["body"] = each.Body,
                    }),
                ]),
            }
        );

        var theirs = answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line == "good");
        Assert.Equal(theirs, requests.Select(each => IsGood(ours, each)));
        Assert.Contains(true, theirs);
        Assert.Contains(false, theirs);
    }

    [Fact]
    public async Task Every_card_form_and_page_has_the_shape_of_Slacks_own_types()
    {
        Assert.SkipWhen(Oracle.Absent is not null, Oracle.Absent ?? "");
        Reply[] messages =
        [
            Samples.Question,
            Samples.Decided,
            Samples.Drafted,
            Samples.Reviewed,
            Samples.Tip,
            new Reply.Say("Hello."),
        ];

        var faults = await AskAsync(
            "slack-types.mjs",
            new()
            {
                ["messages"] = new JsonArray([.. messages.Select(SlackBlocksTests.Blocks)]),
                ["views"] = new JsonArray(
                    View(SlackView.Open("1.trigger", AcceptForm.Blank)),
                    View(SlackView.Open("1.trigger", "What I keep", ["{}"])),
                    View(SlackView.Publish("U1", Home.Of(Person.New, Team.None, default)))
                ),
            }
        );

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Slacks_types_would_see_a_wrong_shape()
    {
        Assert.SkipWhen(Oracle.Absent is not null, Oracle.Absent ?? "");
        var wrong = new JsonArray(new JsonObject { ["type"] = "section", ["colour"] = "red" });

        var faults = await AskAsync(
            "slack-types.mjs",
            new() { ["messages"] = new JsonArray(wrong), ["views"] = new JsonArray() }
        );

        Assert.Contains("colour", faults, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slacks_client_gets_along_with_our_fake()
    {
        Assert.SkipWhen(Oracle.Absent is not null, Oracle.Absent ?? "");
        await using var slack = await FakeSlack.StartAsync();
        slack.Next("users.info", new SlackTrouble.RateLimited(1));

        var answer = await AskAsync(
            "slack-client.mjs",
            new() { ["url"] = slack.ApiUrl, ["token"] = slack.Token }
        );

        Assert.Equal(
            [
                "auth.test true",
                "conversations.history true",
                "users.info true",
                "oauth.v2.access invalid_code",
            ],
            answer.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    private static IEnumerable<(string Signature, string Timestamp, string Body)> Requests(SlackSigner signer)
    {
        string[] bodies = ["", "{}", "payload=%7B%22a%22%3A1%7D", "text=ünïcödé & more", new('x', 5000)];
        // Slack's library takes a time to come; the documentation does not, and neither do we: so none is asked about.
        foreach (
            var (body, age) in bodies.SelectMany(body =>
                new[] { 0, 299, 301, 4000 }.Select(age => (body, age))
            )
        )
        {
            var at = (Now - age).ToString(CultureInfo.InvariantCulture);
            var signature = signer.Sign(at, Encoding.UTF8.GetBytes(body));
            yield return (signature, at, body);
            yield return (signature, at, body + " ");
            yield return (signature[..^1] + (signature[^1] == '0' ? '1' : '0'), at, body);
            yield return (signature.Replace("v0=", "v1=", StringComparison.Ordinal), at, body);
        }
    }

    private static bool IsGood(
        SlackSignature ours,
        (string Signature, string Timestamp, string Body) request
    ) =>
        ours.Fault(
            new HeaderDictionary
            {
                ["X-Slack-Signature"] = request.Signature,
                ["X-Slack-Request-Timestamp"] = request.Timestamp,
            },
            Encoding.UTF8.GetBytes(request.Body)
        )
            is null;

    private static JsonNode View(ReadOnlyMemory<byte> call) =>
        JsonNode.Parse(call.Span)!["view"]!.DeepClone();

    private static Task<string> AskAsync(string script, JsonObject question) =>
        Oracle.AskAsync(script, question.ToJsonString(), TestContext.Current.CancellationToken);
}
