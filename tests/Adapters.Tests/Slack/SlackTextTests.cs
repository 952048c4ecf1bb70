using System.Globalization;
using Etiquette.Adapters.Slack;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackTextTests
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("exactly ten", 11, "exactly ten")]
    [InlineData("a little too long", 10, "a little…")]
    [InlineData("ab👍🏽cd", 6, "ab…")]
    [InlineData("ab👍🏽cd", 7, "ab👍🏽…")]
    [InlineData("Zoe\u0308!!", 4, "Zo…")]
    public void Text_is_cut_between_characters_as_people_see_them(string text, int max, string fitting)
    {
        Assert.Equal(fitting, SlackText.Fit(text, max));
        Assert.True(SlackText.Fit(text, max).Length <= max);
    }

    [Fact]
    public void A_single_character_longer_than_everything_leaves_the_ellipsis() =>
        Assert.Equal("…", SlackText.Fit("e" + new string('\u0301', 100), 10));

    [Theory]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("&amp;", "&amp;amp;")]
    [InlineData("<b>", "&lt;b&gt;")]
    [InlineData("*bold* _it_ `code` 'quote' \"q\"", "*bold* _it_ `code` 'quote' \"q\"")]
    public void Exactly_three_characters_are_escaped_and_once(string text, string escaped) =>
        Assert.Equal(escaped, SlackText.Escape(text, 100));

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(100)]
    [InlineData(3999)]
    public void Escaped_text_is_never_longer_than_allowed_nor_cut_within_an_entity(int max)
    {
        foreach (var text in (string[])[new('&', 5000), "a<b>" + new string('>', 4000), new('x', 5000)])
        {
            var escaped = SlackText.Escape(text, max);

            Assert.True(escaped.Length <= max);
            Assert.DoesNotMatch(Fakes.Slack.SlackRules.Markup(), escaped);
        }
    }

    public static TheoryData<string> WaysOfCallingEverybody =>
        [
            "<!channel>",
            "<!here>",
            "<!everyone>",
            "<!channel|channel>",
            "<!here|@here>",
            "<!subteam^S123>",
            "<!subteam^S123|@team>",
            "<!date^1392734382^{date}|<!channel>>",
            "<@U123>",
            "<@U123|dana>",
            "<#C123>",
            "<#C123|general>",
            "<https://evil.example|https://bank.example>",
            "<mailto:a@b.c|me>",
            "&lt;!channel&gt;",
            "&amp;lt;!channel&amp;gt;",
            "< !channel>",
            "<!channel\n>",
            "<<!channel>>",
            "<!chan\u200bnel> <!channel>",
            "*<!channel>* `<!here>` > <!everyone>",
        ];

    [Theory]
    [MemberData(nameof(WaysOfCallingEverybody))]
    public void Nobodys_words_call_everybody(string words)
    {
        var escaped = SlackText.Escape(words, 4000);

        Assert.DoesNotContain('<', escaped);
        Assert.DoesNotContain('>', escaped);
        // Slack shows exactly what was typed.
        Assert.Equal(
            words,
            escaped
                .Replace("&lt;", "<", StringComparison.Ordinal)
                .Replace("&gt;", ">", StringComparison.Ordinal)
                .Replace("&amp;", "&", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void There_are_as_many_ways_as_we_promised() =>
        Assert.Equal("21", WaysOfCallingEverybody.Count.ToString(CultureInfo.InvariantCulture));
}
