using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace Etiquette.Adapters.Tests.Web;

public sealed class ChatEndpointTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Words_become_one_inline_delivery_and_its_answer_comes_back()
    {
        await using var host = await WebHost.StartAsync();
        host.Answers(
            new Heeded(Repeat: false, [new Reply.Say("Hello.")], Intent.AcceptQuestion, "Dana Reyes")
        );

        var answer = await Post(
            host,
            """{"user":"u1","conversation":"c1","text":"should I accept Dana Reyes?"}"""
        );

        Assert.Equal(
            """{"intent":"accept_question","entity":"Dana Reyes","replies":[{"kind":"say","text":"Hello."}]}""",
            await answer.Content.ReadAsStringAsync(Cancellation)
        );
        var incoming = Assert.Single(host.Heard);
        Assert.Equal(new Address("web", "web", "u1", "c1", "{}"), incoming.Address);
        Assert.Equal(new Heard.Said("should I accept Dana Reyes?"), incoming.Heard);
        Assert.True(incoming.Inline);
    }

    [Theory]
    [InlineData("""{"question":"note","option":"none"}""", null)]
    [InlineData("""{"question":"note","option":"none","case":7}""", 7)]
    public async Task A_pick_is_a_click_on_the_current_or_on_the_named_request(string pick, int? number)
    {
        await using var host = await WebHost.StartAsync();

        await Post(host, $$"""{"user":"u1","conversation":"c1","pick":{{pick}}}""");

        Assert.Equal(new Heard.Picked("note", "none", number), Assert.Single(host.Heard).Heard);
    }

    [Fact]
    public async Task Text_is_cleaned_as_its_platform_delivers_it()
    {
        const string text = "accept &lt;Dana&gt; &amp; co?&nbsp;<at>Etiquette</at> <@U1>";
        await using var host = await WebHost.StartAsync();

        foreach (var platform in new[] { "slack", "teams", "any", "web" })
        {
            await Post(
                host,
                $$"""{"user":"u","conversation":"c","text":"{{text}}","platform":"{{platform}}"}"""
            );
        }

        Assert.Equal(
            [Clean.FromSlack(text), Clean.FromTeams(text), text, text],
            host.Heard.Select(incoming => ((Heard.Said)incoming.Heard).Text)
        );
    }

    [Fact]
    public async Task The_same_idempotency_key_is_the_same_delivery_for_one_user_only()
    {
        await using var host = await WebHost.StartAsync();

        await Post(host, """{"user":"u1","conversation":"c","text":"hi"}""", key: "k");
        await Post(host, """{"user":"u1","conversation":"c","text":"hi"}""", key: "k");
        await Post(host, """{"user":"u2","conversation":"c","text":"hi"}""", key: "k");
        await Post(host, """{"user":"u1","conversation":"c","text":"hi"}""");
        await Post(host, """{"user":"u1","conversation":"c","text":"hi"}""");

        var keys = host.Heard.ConvertAll(incoming => incoming.Delivery);
        Assert.Equal(keys[0], keys[1]);
        Assert.Equal(4, keys.Distinct().Count());
    }

    [Fact]
    public async Task A_user_and_a_key_never_read_like_another_user_and_another_key()
    {
        await using var host = await WebHost.StartAsync();

        await Post(host, """{"user":"a","conversation":"c","text":"hi"}""", key: "b:c");
        await Post(host, """{"user":"a:b","conversation":"c","text":"hi"}""", key: "c");

        Assert.NotEqual(host.Heard[0].Delivery, host.Heard[1].Delivery);
    }

    [Theory]
    [InlineData("", "cannot be read")]
    [InlineData("{", "cannot be read")]
    [InlineData("null", "object")]
    [InlineData("[]", "cannot be read")]
    [InlineData("\"hello\"", "cannot be read")]
    [InlineData("""{"user":1,"conversation":"c","text":"hi"}""", "$.user")]
    [InlineData("""{"user":"u","conversation":"c","text":"\ud800"}""", "cannot be read")]
    [InlineData("""{"user":"u","user":"v","conversation":"c","text":"hi"}""", "cannot be read")]
    [InlineData(
        """{"user":"u","conversation":"c","text":"hi","x":[[[[[[[[[[1]]]]]]]]]]}""",
        "cannot be read"
    )]
    [InlineData("""{"conversation":"c","text":"hi"}""", "user")]
    [InlineData("""{"user":"","conversation":"c","text":"hi"}""", "user")]
    [InlineData("""{"user":"a\u0000b","conversation":"c","text":"hi"}""", "user")]
    [InlineData("""{"user":"u","text":"hi"}""", "conversation")]
    [InlineData("""{"user":"u","conversation":"c"}""", "needed")]
    [InlineData("""{"user":"u","conversation":"c","text":"  "}""", "needed")]
    [InlineData(
        """{"user":"u","conversation":"c","text":"hi","pick":{"question":"q","option":"o"}}""",
        "both"
    )]
    [InlineData("""{"user":"u","conversation":"c","pick":{"question":"q"}}""", "option")]
    [InlineData(
        """{"user":"u","conversation":"c","pick":{"question":"q","option":"o","case":1.5}}""",
        "$.pick.case"
    )]
    [InlineData("""{"user":"u","conversation":"c","text":"hi","platform":"fax"}""", "platform")]
    public async Task Bad_input_gets_a_clear_answer_and_changes_nothing(string body, string clue)
    {
        await using var host = await WebHost.StartAsync();

        await RefusesAsync(host, await Post(host, body), HttpStatusCode.BadRequest, clue);
    }

    [Theory]
    [InlineData(16_000, HttpStatusCode.OK)]
    [InlineData(16_001, HttpStatusCode.BadRequest)]
    [InlineData(200_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_text_has_a_length_that_a_person_could_mean(int length, HttpStatusCode expected)
    {
        await using var host = await WebHost.StartAsync();
        var text = new string('x', length);

        var answer = await Post(host, $$"""{"user":"u","conversation":"c","text":"{{text}}"}""");

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task The_longest_text_may_be_written_in_escapes()
    {
        await using var host = await WebHost.StartAsync();
        var text = string.Concat(Enumerable.Repeat(@"\u00e9", 16_000));

        var answer = await Post(host, $$"""{"user":"u","conversation":"c","text":"{{text}}"}""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_that_never_says_how_long_it_is_gets_413_all_the_same()
    {
        await using var host = await WebHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/chat")
        {
            Content = new StreamContent(new MemoryStream(new byte[1_000_000])),
        };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = true;

        var answer = await host.Client().SendAsync(request, Cancellation);

        await RefusesAsync(host, answer, HttpStatusCode.RequestEntityTooLarge, "bytes");
    }

    [Theory]
    [InlineData("text/plain", null)]
    [InlineData("application/x-www-form-urlencoded", null)]
    [InlineData("application/json; charset=utf-16", null)]
    [InlineData("application/json", "gzip")]
    [InlineData(null, null)]
    public async Task Only_plain_json_is_taken(string? type, string? encoding)
    {
        await using var host = await WebHost.StartAsync();
        using var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);

        var answer = await host.Client()
            .PostAsync(new Uri("/api/chat", UriKind.Relative), content, Cancellation);

        await RefusesAsync(host, answer, HttpStatusCode.UnsupportedMediaType, "application/json");
    }

    [Fact]
    public async Task An_idempotency_key_that_could_not_be_kept_is_refused()
    {
        await using var host = await WebHost.StartAsync();

        var answer = await Post(
            host,
            """{"user":"u","conversation":"c","text":"hi"}""",
            key: new string('k', 201)
        );

        await RefusesAsync(host, answer, HttpStatusCode.BadRequest, "Idempotency-Key");
    }

    [Fact]
    public async Task A_store_that_is_late_means_503_and_try_again()
    {
        await using var host = await WebHost.StartAsync();
        host.Turns.HearAsync(default!, Cancellation).ThrowsAsyncForAnyArgs(new TimeoutException());

        var answer = await Post(host, """{"user":"u","conversation":"c","text":"hi"}""");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    private static async Task<HttpResponseMessage> Post(WebHost host, string body, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/chat")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return await host.Client().SendAsync(request, Cancellation);
    }

    private static async Task RefusesAsync(
        WebHost host,
        HttpResponseMessage answer,
        HttpStatusCode expected,
        string clue
    )
    {
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonObject>(Cancellation);
        Assert.Contains(clue, problem!["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        await host.Turns.DidNotReceiveWithAnyArgs().HearAsync(default!, Cancellation);
    }
}
