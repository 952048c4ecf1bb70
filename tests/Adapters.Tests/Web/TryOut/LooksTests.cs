using System.Reflection;
using Etiquette.Adapters.Web.TryOut;
using Etiquette.Core;
using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Etiquette.Adapters.Tests.Web.TryOut;

public sealed class LooksTests
{
    public static TheoryData<Type> Kinds =>
        [.. typeof(Reply).GetNestedTypes(BindingFlags.Public).Where(typeof(Reply).IsAssignableFrom)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_reply_has_a_look(Type type)
    {
        var html = await LookAsync(Samples.Replies.Where(reply => reply.GetType() == type));

        Assert.Contains("<div class=\"bubble mine\">", html, StringComparison.Ordinal);
        Assert.True(
            html.Contains("bubble bot", StringComparison.Ordinal)
                || html.Contains("card", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_people_wrote_is_shown_as_they_wrote_it_and_never_as_markup()
    {
        var html = await LookAsync([Samples.Question], said: "<script>alert(1)</script> & \"co\"");

        Assert.Contains(
            "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("What did the &lt;b&gt;note&lt;/b&gt; say?", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_shows_the_answer_its_reasons_the_facts_and_the_words_to_send()
    {
        var html = await LookAsync([Samples.Decided]);

        foreach (
            var expected in new[]
            {
                "Ask first",
                "Fairly sure",
                "Ask Dana Reyes first",
                "They did not say why.",
                "for ignoring",
                "Tell me why",
                "Source: LinkedIn Help",
                "You do not know them",
                "never met her",
                "value=\"3/knows/yes\"",
                "Reply without accepting.",
                "what made you think of me?",
                "If a colleague vouched for them, accept.",
            }
        )
        {
            Assert.Contains(expected, html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Only_the_last_question_keeps_its_buttons()
    {
        Assert.Contains("3/note/none", await LookAsync([Samples.Question]), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "3/note/none",
            await LookAsync(
                [Samples.Question],
                then: new Exchange(new("2"), "later", [new Reply.Say("Go on.")])
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_passing_remark_leaves_the_question_open()
    {
        var remark = new Exchange(
            new("2"),
            "an old button",
            [new Reply.Say("That is an older card.", Aside: true)]
        );

        Assert.Contains(
            "3/note/none",
            await LookAsync([Samples.Question], then: remark),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_newer_answer_to_the_same_request_folds_the_older_one_and_says_what_it_was()
    {
        var verdict = Samples.Decided.Verdict;
        var newer = new Exchange(
            new("2"),
            "Correction",
            [new Reply.Decide(verdict with { Decision = Decision.Accept })]
        );

        var older = await LookAsync([Samples.Decided], then: newer);
        var transcript = Transcript.Empty.Add(new(new("1"), "hi", [Samples.Decided])).Add(newer);
        var now = await RenderAsync(newer, transcript, isLast: true);

        Assert.DoesNotContain(" open", older, StringComparison.Ordinal);
        Assert.Contains(" open", now, StringComparison.Ordinal);
        Assert.Contains("Was: Ask first", now, StringComparison.Ordinal);
    }

    [Fact]
    public void A_click_reads_as_the_words_on_its_button()
    {
        var transcript = Transcript.Empty.Add(new(new("1"), "hi", [Samples.Question, Samples.Decided]));

        Assert.Equal("It said why", transcript.Spoken(new Heard.Picked("note", "reason", 3)));
        Assert.Equal("Correction: Not sure", transcript.Spoken(new Heard.Picked("knows", "unsure", 3)));
        Assert.Equal("That one.", transcript.Spoken(new Heard.Picked("note", "reason", 2)));
    }

    [Fact]
    public void Every_word_of_the_trade_has_plain_words()
    {
        Assert.All(Enum.GetValues<Decision>(), decision => Assert.NotEmpty(PlainWords.Name(decision)));
        Assert.All(Enum.GetValues<Decision>(), decision => Assert.NotEmpty(PlainWords.SpeaksFor(decision)));
        Assert.All(Enum.GetValues<Sureness>(), sure => Assert.NotEmpty(PlainWords.Sure(sure)));
        Assert.All(Enum.GetValues<Moral>(), moral => Assert.NotEmpty(PlainWords.Lesson(moral)));
    }

    [Theory]
    [InlineData(Decision.Accept)]
    [InlineData(Decision.AskFirst)]
    [InlineData(Decision.Ignore)]
    [InlineData(Decision.Decline)]
    [InlineData(Decision.Report)]
    public async Task Every_answer_has_a_shape_and_a_word_so_that_colour_is_never_the_only_sign(
        Decision decision
    )
    {
        var html = await LookAsync([new Reply.Decide(Samples.Decided.Verdict with { Decision = decision })]);

        Assert.Contains("<path d=\"M", html, StringComparison.Ordinal);
        Assert.Contains($"</svg>{PlainWords.Name(decision)}</span>", html, StringComparison.Ordinal);
    }

    private static Task<string> LookAsync(
        IEnumerable<Reply> replies,
        string said = "hello",
        Exchange? then = null
    )
    {
        var exchange = new Exchange(new("1"), said, [.. replies]);
        var transcript = Transcript.Empty.Add(exchange);
        return RenderAsync(exchange, then is null ? transcript : transcript.Add(then), isLast: then is null);
    }

    private static async Task<string> RenderAsync(Exchange exchange, Transcript transcript, bool isLast)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?>
            {
                ["Exchange"] = exchange,
                ["Transcript"] = transcript,
                ["IsLast"] = isLast,
            };
            var root = await renderer.RenderComponentAsync<ExchangeView>(
                ParameterView.FromDictionary(parameters)
            );
            return root.ToHtmlString();
        });
    }
}
