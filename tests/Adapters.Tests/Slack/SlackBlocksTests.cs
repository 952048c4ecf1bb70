using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Slack;
using Etiquette.Adapters.Tests.Web;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;
using Etiquette.Fakes;
using Etiquette.Fakes.Slack;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackBlocksTests
{
    public static TheoryData<Type> Kinds =>
        [.. typeof(Reply).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Reply)))];

    private static readonly CardStyle[] StylesWithBlocks = [CardStyle.Classic, CardStyle.Rich];

    public static TheoryData<string> NastyTexts =>
        [
            "",
            " \n",
            "x",
            new string('x', 40_000),
            new string('&', 5_000),
            "<!channel> <@U123> &amp; <https://example.org|bank>" + new string('<', 4_000),
            string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 1_000)),
            "e" + new string('\u0301', 9_000),
            new string('\n', 4_000),
            "half \ud83d of a pair, \udc00 and the other half" + new string('y', 2_990) + "\ud83d",
            "\0\u0001\u2028\u202e right to left",
        ];

    [Fact]
    public void Words_become_a_section() => Matches(new Reply.Say("Hello <Jane & Co>."), "say.json");

    [Fact]
    public void A_question_becomes_a_section_and_its_buttons() => Matches(Samples.Question, "ask.json");

    [Fact]
    public void Many_choices_become_a_menu() =>
        Matches(
            Samples.Question with
            {
                Options = [.. Enumerable.Range(1, 6).Select(n => new Option($"o{n}", $"Choice {n}"))],
            },
            "ask-many.json"
        );

    [Fact]
    public void A_verdict_becomes_a_card() => Matches(Samples.Decided, "verdict.json");

    [Fact]
    public void A_draft_becomes_a_block_to_copy_for_each_version() => Matches(Samples.Drafted, "draft.json");

    [Fact]
    public void A_review_becomes_the_label_and_what_each_finding_is_about() =>
        Matches(Samples.Reviewed, "review.json");

    [Fact]
    public void A_tip_becomes_a_headline_its_text_and_buttons_for_anybody() =>
        Matches(Samples.Tip, "tip.json");

    [Fact]
    public void The_form_looks_like_this() =>
        Golden.Matches(
            JsonNode.Parse(SlackView.Open("1.trigger", AcceptForm.Blank).Span)!.ToJsonString(Readable),
            "form.json"
        );

    [Fact]
    public void An_older_Slack_gets_bullets_for_a_table_and_no_thumbs() =>
        Assert.False(
            BlockKit.HasNewer(Message(Samples.Drafted, CardStyle.Classic)["blocks"])
                || BlockKit.HasNewer(Message(Samples.Decided, CardStyle.Classic)["blocks"])
        );

    [Fact]
    public void Screen_readers_get_the_whole_draft_and_the_whole_review() =>
        Golden.Matches(
            $"{SlackBlocks.Fallback(Samples.Drafted)}\n\n---\n\n{SlackBlocks.Fallback(Samples.Reviewed)}",
            "notes.txt"
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_reply_keeps_every_limit_whatever_is_in_it(Type kind)
    {
        foreach (var text in NastyTexts)
        {
            // Beyond what a message holds, a hundred of them are no harder than a few.
            int[] counts = text.Data.Length > 20_000 ? [0, 1, 5, 6] : [0, 1, 5, 6, 26, 101];
            foreach (var items in counts)
            {
                var reply = (Reply)Imagined.Of(kind, text.Data, items);

                foreach (var style in items == counts[^1] ? StylesWithBlocks : [CardStyle.Rich])
                {
                    Assert.Null(SlackRules.OfMessage(Message(reply, style), "chat.postMessage"));
                }
            }
        }
    }

    [Fact]
    public void A_choice_that_could_not_come_back_is_not_offered()
    {
        var ask = Samples.Question with { Options = [new(new('o', 200), "Too long"), new("ok", "Fine")] };

        Assert.Equal(
            "Fine",
            (string?)Assert.Single(Blocks(ask)[1]!["elements"]!.AsArray())!["text"]!["text"]
        );
    }

    [Fact]
    public void Screen_readers_get_the_whole_verdict() =>
        Golden.Matches(SlackBlocks.Fallback(Samples.Decided), "verdict.txt");

    private static void Matches(Reply reply, string name)
    {
        var blocks = Blocks(reply);
        Assert.Null(BlockKit.Fault(blocks, 50));
        Golden.Matches(blocks.ToJsonString(Readable), name);
    }

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static JsonArray Blocks(Reply reply)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            SlackBlocks.Write(json, reply, "U1");
        }

        return JsonNode.Parse(buffer.WrittenSpan)!.AsArray();
    }

    /// <summary>As it leaves the house, in bytes.</summary>
    private static JsonObject Message(Reply reply, CardStyle style)
    {
        var address = new Address("slack", "T1", "U1", "C1/1.0", "{}");
        var bytes = SlackMessage.Post(
            new("key", address, reply, First: true),
            new SlackRoute("C1", "1.0"),
            style
        );
        return JsonNode.Parse(Encoding.UTF8.GetString(bytes.Span))!.AsObject();
    }
}
