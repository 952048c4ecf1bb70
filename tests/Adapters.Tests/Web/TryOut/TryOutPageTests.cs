using System.Net;
using Etiquette.Core.Conversations;
using NSubstitute.ExceptionExtensions;

namespace Etiquette.Adapters.Tests.Web.TryOut;

public sealed class TryOutPageTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Development", "127.0.0.1", null, HttpStatusCode.OK)]
    [InlineData("Development", "10.0.0.7", null, HttpStatusCode.Forbidden)]
    [InlineData("Development", "10.0.0.7", "true", HttpStatusCode.OK)]
    [InlineData("Production", "127.0.0.1", null, HttpStatusCode.NotFound)]
    [InlineData("Production", "10.0.0.7", "true", HttpStatusCode.OK)]
    public async Task The_page_is_for_this_machine_until_it_is_switched_on(
        string environment,
        string caller,
        string? enabled,
        HttpStatusCode expected
    )
    {
        (string, string)[] settings = enabled is null ? [] : [("TryOut:Enabled", enabled)];
        await using var host = await WebHost.StartAsync(environment, caller, settings);

        var answer = await host.Client().GetAsync(new Uri("/", UriKind.Relative), Cancellation);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Nothing_inline_and_nothing_from_elsewhere()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = new PageVisitor(host);

        var page = await visitor.OpenAsync();

        Assert.Contains(
            "default-src 'none'",
            visitor.Header("Content-Security-Policy"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("unsafe", visitor.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" onclick=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("colours.css", "text/css")]
    [InlineData("page.css", "text/css")]
    [InlineData("talk.css", "text/css")]
    [InlineData("card.css", "text/css")]
    [InlineData("page.js", "text/javascript")]
    [InlineData("icon.svg", "image/svg+xml")]
    public async Task Style_script_and_icon_come_with_the_program(string name, string type)
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = new PageVisitor(host);
        var page = await visitor.OpenAsync();
        var start = page.IndexOf($"tryout/{name}?v=", StringComparison.Ordinal);
        var url = page[start..page.IndexOf('"', start)];

        var answer = await host.Client().GetAsync(new Uri($"/{url}", UriKind.Relative), Cancellation);

        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_file_is_not_found()
    {
        await using var host = await WebHost.StartAsync();

        var answer = await host.Client()
            .GetAsync(new Uri("/tryout/page.exe", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_visitors_cookie_is_out_of_reach_for_scripts_and_other_sites()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = new PageVisitor(host);

        await visitor.OpenAsync();

        var cookie = visitor.Header("Set-Cookie", "etiquette-visitor");
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_form_without_the_script_is_answered_by_the_whole_page()
    {
        await using var host = await WebHost.StartAsync();
        host.Answers(new Reply.Say("Good to see you."));
        using var visitor = new PageVisitor(host);
        await visitor.OpenAsync();

        var answer = await visitor.PostAsync(("text", "hello there"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/#latest", answer.Headers.Location?.OriginalString);
        var page = await visitor.OpenAsync();
        Assert.Contains("hello there", page, StringComparison.Ordinal);
        Assert.Contains("Good to see you.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_gets_the_new_exchange_alone()
    {
        await using var host = await WebHost.StartAsync();
        host.Answers(new Reply.Say("Good to see you."));
        using var visitor = new PageVisitor(host);
        await visitor.OpenAsync();

        var answer = await visitor.PostAsync(fragment: true, ("text", "hello there"));

        var html = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.StartsWith("<section class=\"exchange\"", html.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("Good to see you.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_is_a_click_on_its_request()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = new PageVisitor(host);
        await visitor.OpenAsync();

        await visitor.PostAsync(("pick", "3/note/none"), ("text", "half typed"));

        Assert.Equal(new Heard.Picked("note", "none", 3), Assert.Single(host.Heard).Heard);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_the_same_delivery_and_is_shown_once()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = new PageVisitor(host);
        await visitor.OpenAsync();

        await visitor.PostAsync(("text", "hello"), ("turn", "t1"));
        await visitor.PostAsync(("text", "hello"), ("turn", "t1"));
        await visitor.PostAsync(("text", "hello"), ("turn", "t2"));

        var keys = host.Heard.Select(incoming => incoming.Delivery).ToList();
        Assert.Equal(keys[0], keys[1]);
        Assert.NotEqual(keys[0], keys[2]);
        Assert.Equal(2, (await visitor.OpenAsync()).Split("class=\"exchange\"").Length - 1);
    }

    [Fact]
    public async Task Starting_again_keeps_the_person_and_leaves_the_conversation()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = new PageVisitor(host);
        await visitor.OpenAsync();
        await visitor.PostAsync(("text", "something private"));

        await visitor.PostAsync(("again", "yes"));

        Assert.DoesNotContain("something private", await visitor.OpenAsync(), StringComparison.Ordinal);
        await visitor.PostAsync(("text", "hello again"));
        var (first, second) = (host.Heard[0].Address, host.Heard[1].Address);
        Assert.Equal(first.Person, second.Person);
        Assert.NotEqual(first.Conversation, second.Conversation);
    }

    [Fact]
    public async Task One_visitor_never_sees_anothers_conversation()
    {
        await using var host = await WebHost.StartAsync();
        using var one = new PageVisitor(host);
        using var other = new PageVisitor(host);
        await one.OpenAsync();
        await other.OpenAsync();

        await one.PostAsync(("text", "something private"));
        await other.PostAsync(("text", "hello"));

        Assert.DoesNotContain("something private", await other.OpenAsync(), StringComparison.Ordinal);
        Assert.NotEqual(host.Heard[0].Address.Person, host.Heard[1].Address.Person);
    }

    [Theory]
    [InlineData("text", "   ")]
    [InlineData("text", "")]
    [InlineData("pick", "note")]
    [InlineData("pick", "x/note/none")]
    [InlineData("pick", "1//none")]
    [InlineData("other", "1")]
    public async Task An_empty_or_made_up_form_changes_nothing(string field, string value)
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = new PageVisitor(host);
        await visitor.OpenAsync();

        var answer = await visitor.PostAsync((field, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "Write a few words",
            await answer.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );
        Assert.Empty(host.Heard);
    }

    [Theory]
    [InlineData(16_001)]
    [InlineData(300_000)]
    public async Task A_text_that_is_too_long_is_refused_kindly(int length)
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = new PageVisitor(host);
        await visitor.OpenAsync();

        var answer = await visitor.PostAsync(("text", new string('x', length)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "shorten it",
            await answer.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );
        Assert.Empty(host.Heard);
    }

    [Fact]
    public async Task A_form_that_another_site_made_is_refused()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = new PageVisitor(host);

        var answer = await visitor.PostAsync(("text", "hello"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "reload",
            await answer.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );
        Assert.Empty(host.Heard);
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("multipart/form-data; boundary=x", "nonsense")]
    [InlineData("application/x-www-form-urlencoded", "a&b&c&d&e&f&g&h&i&j&k&l&m&n&o&p&q&r")]
    public async Task A_body_that_is_no_form_of_ours_is_refused(string type, string body)
    {
        await using var host = await WebHost.StartAsync();
        using var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var answer = await host.Client().PostAsync(new Uri("/", UriKind.Relative), content, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(host.Heard);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_store_that_is_late_is_said_in_words(bool fragment)
    {
        await using var host = await WebHost.StartAsync();
        host.Turns.HearAsync(default!, Cancellation).ThrowsAsyncForAnyArgs(new TimeoutException());
        using var visitor = new PageVisitor(host);
        await visitor.OpenAsync();

        var answer = await visitor.PostAsync(fragment, ("text", "hello"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains(
            "try again",
            await answer.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("0123456789abcdef0123456789abcdeZ.0123456789abcdef0123456789abcdef")]
    public async Task A_cookie_that_we_did_not_make_gets_a_new_one(string cookie)
    {
        await using var host = await WebHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Cookie", $"etiquette-visitor={cookie}");

        var answer = await host.Client().SendAsync(request, Cancellation);

        Assert.Contains(
            answer.Headers.GetValues("Set-Cookie"),
            set => set.StartsWith("etiquette-visitor=", StringComparison.Ordinal)
        );
    }
}
