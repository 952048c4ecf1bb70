using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Teams;
using Etiquette.Fakes.Teams;

namespace Etiquette.Adapters.Tests.Teams;

/// <summary>Activities with a true token and anything at all inside: never an error of ours.</summary>
public sealed class TeamsMutationTests : IAsyncLifetime
{
    private static readonly Func<Random, JsonNode?>[] Surprises =
    [
        _ => null,
        _ => 7,
        _ => -1.5e300,
        _ => true,
        _ => "",
        _ => "text",
        _ => new JsonArray(),
        _ => new JsonArray(1, null, "x", new JsonObject()),
        _ => new JsonObject(),
        _ => new JsonObject { ["id"] = new JsonArray() },
        random => new string((char)random.Next(1, 0xD7FF), random.Next(1, 3000)),
        _ => "\0\u0001\u202e\uffff",
    ];

    private TeamsHost host = null!;

    public async ValueTask InitializeAsync() => host = await TeamsHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Activities_changed_at_random_are_never_an_error_of_ours()
    {
        var random = new Random(20_260_705);
        var token = host.Sender.Token();
        for (var i = 0; i < 1_500; i++)
        {
            var activity = Originals()[random.Next(5)];
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                Change(activity, random);
            }

            await ExpectNoErrorAsync(activity.ToJsonString(), token);
        }
    }

    [Fact]
    public async Task Bytes_changed_at_random_are_never_an_error_of_ours()
    {
        var random = new Random(4711);
        var token = host.Sender.Token();
        for (var i = 0; i < 800; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(Originals()[random.Next(5)].ToJsonString());
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            using var request = TeamsSender.Request("", token);
            request.Content = new ByteArrayContent(bytes);
            request.Content.Headers.ContentType = new("application/json");
            using var response = await host.SendAsync(request);
            Expect(response.StatusCode, Encoding.UTF8.GetString(bytes));
        }
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00\\ud800")]
    [InlineData("\\u0000")]
    public async Task Half_a_character_anywhere_is_never_an_error_of_ours(string escape)
    {
        var whole = host.Sender.Press(Button()).ToJsonString();
        foreach (
            var part in new[]
            {
                "message",
                "msteams",
                "personal",
                "Kim Doe",
                "29:1dana",
                "adaptiveCard",
                "knows",
                "manual",
            }
        )
        {
            await ExpectNoErrorAsync(
                whole.Replace(part, part + escape, StringComparison.Ordinal),
                host.Sender.Token()
            );
        }
    }

    private async Task ExpectNoErrorAsync(string body, string token)
    {
        using var response = await host.SendAsync(TeamsSender.Request(body, token));
        Expect(response.StatusCode, body);
    }

    private static void Expect(HttpStatusCode status, string body) =>
        Assert.True(
            status
                is HttpStatusCode.OK
                    or HttpStatusCode.BadRequest
                    or HttpStatusCode.Unauthorized
                    or HttpStatusCode.NotImplemented,
            $"{status}: {body}"
        );

    private JsonObject[] Originals() =>
        [
            host.Sender.Message("should I accept Dana Reyes?"),
            host.Sender.Mentioning("should I accept Dana Reyes?"),
            host.Sender.Press(Button()),
            host.Sender.Installed(),
            host.Sender.Added(),
        ];

    private JsonObject Button() =>
        AdaptiveCardRules
            .Objects(AdaptiveCards.Card([Samples.Ask], new Audience(host.Sender.AadObjectId)))
            .First(node => (string?)node["type"] == "Action.Execute");

    /// <summary>One property, at any depth, becomes something else, goes, or appears under another name.</summary>
    private static void Change(JsonObject activity, Random random)
    {
        var objects = AdaptiveCardRules.Objects(activity).Where(node => node.Count > 0).ToList();
        var target = objects[random.Next(objects.Count)];
        var name = target.ElementAt(random.Next(target.Count)).Key;
        switch (random.Next(6))
        {
            case 0:
                target.Remove(name);
                break;
            case 1:
                target[name + "x"] = target[name]?.DeepClone();
                target.Remove(name);
                break;
            default:
                target[name] = Surprises[random.Next(Surprises.Length)](random);
                break;
        }
    }
}
