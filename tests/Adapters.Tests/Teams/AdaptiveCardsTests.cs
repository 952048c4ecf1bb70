using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Teams;
using Etiquette.Core.Coaching;
using Etiquette.Core.Conversations;
using Etiquette.Fakes;
using Etiquette.Fakes.Teams;

namespace Etiquette.Adapters.Tests.Teams;

public sealed class AdaptiveCardsTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Dictionary<Type, Reply> OneOfEach = new()
    {
        [typeof(Reply.Say)] = Samples.Say,
        [typeof(Reply.Ask)] = Samples.Ask,
        [typeof(Reply.Decide)] = Samples.Decide,
        [typeof(Reply.Draft)] = Web.Samples.Drafted,
        [typeof(Reply.Review)] = Web.Samples.Reviewed,
        [typeof(Reply.Teach)] = Web.Samples.Tip,
    };

    public static TheoryData<string> Kinds =>
        [
            .. typeof(Reply)
                .GetNestedTypes(BindingFlags.Public)
                .Where(type => type.IsSubclassOf(typeof(Reply)))
                .Select(type => type.Name),
        ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_reply_has_a_card_and_a_line_in_words(string kind)
    {
        var reply = OneOfEach.Single(pair => pair.Key.Name == kind).Value;
        Assert.Empty(AdaptiveCardRules.Faults(Card(reply)));
        var message = TeamsMessage.For(reply, "kim");
        Assert.NotEmpty((string?)message["text"] ?? (string?)message["summary"] ?? "");
    }

    [Fact]
    public void Words_are_a_plain_message() =>
        Golden.Matches(Json(TeamsMessage.For(Samples.Say, "kim")), "say.json");

    [Fact]
    public void A_question_is_a_card_with_its_buttons() =>
        Golden.Matches(Json(TeamsMessage.For(Samples.Ask, "kim")), "ask.json");

    [Fact]
    public void A_verdict_is_a_card_that_unfolds() =>
        Golden.Matches(Json(TeamsMessage.For(Samples.Decide, "kim")), "verdict.json");

    [Fact]
    public void A_draft_is_a_box_for_each_version() =>
        Golden.Matches(Json(TeamsMessage.For(Web.Samples.Drafted, "kim")), "draft.json");

    [Fact]
    public void A_review_is_the_label_and_what_each_finding_is_about() =>
        Golden.Matches(Json(TeamsMessage.For(Web.Samples.Reviewed, "kim")), "review.json");

    [Fact]
    public void A_tip_in_a_channel_asks_anybody() =>
        Golden.Matches(Json(TeamsMessage.For(Web.Samples.Tip, "")), "tip.json");

    [Fact]
    public void Many_answers_are_a_list_to_pick_from() =>
        Golden.Matches(Json(TeamsMessage.For(Samples.Many(9), "kim")), "many.json");

    [Fact]
    public void Several_replies_share_one_card() =>
        Assert.Empty(
            AdaptiveCardRules.Faults(
                AdaptiveCards.Card(
                    [Samples.Say, Samples.Decide, Samples.Decide, Samples.Many(7), Samples.Ask],
                    new Audience("kim")
                )
            )
        );

    [Fact]
    public void What_people_wrote_is_never_read_as_markup()
    {
        var card = Card(Samples.Worst(Samples.Nasty, 3));
        Assert.Empty(AdaptiveCardRules.Faults(card));
        Assert.DoesNotContain(
            AdaptiveCardRules.Objects(card),
            node =>
                (string?)node["type"] == "TextBlock"
                && node["text"]!.ToString().Contains("Dana", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("x", 1)]
    [InlineData("x", 40)]
    [InlineData("数", 40)]
    [InlineData("😀", 40)]
    [InlineData("\"\\", 40)]
    [InlineData("\u0001\u0002", 40)]
    [InlineData("\n", 40)]
    [InlineData("\ud800", 40)]
    [InlineData("word \n", 40)]
    public void The_longest_that_anybody_could_write_still_fits(string piece, int items)
    {
        Assert.Empty(AdaptiveCardRules.Faults(Card(Samples.Worst(piece, items))));
        var text = string.Concat(Enumerable.Repeat(piece, 30_000 / piece.Length));
        Assert.Empty(AdaptiveCardRules.Faults(Card(Samples.Many(100, text, 500))));
        Assert.Empty(AdaptiveCardRules.Faults(Card(new Reply.Say(text))));
        Assert.Empty(AdaptiveCardRules.Faults(Card(Samples.WorstDraft(piece, items))));
        Assert.Empty(AdaptiveCardRules.Faults(Card(new Reply.Review(NoteReview.Of(text, new())))));
    }

    [Fact]
    public void An_emoji_is_not_cut_in_half()
    {
        var card = Card(Samples.Ask with { Text = "x" + string.Concat(Enumerable.Repeat("😀", 5000)) });
        Assert.DoesNotContain("\ufffd", card.ToJsonString(Readable), StringComparison.Ordinal);
    }

    [Fact]
    public void A_button_names_no_person_and_holds_ids_alone()
    {
        var data = AdaptiveCardRules
            .Objects(Card(Samples.Ask))
            .First(node => (string?)node["type"] == "Action.Execute")["data"]!;
        Assert.Equal(
            ["case", "option", "owner", "question"],
            data.AsObject().Select(property => property.Key).Order()
        );
        Assert.DoesNotContain("kim", data.ToJsonString(), StringComparison.Ordinal);
    }

    private static JsonObject Card(Reply reply) => AdaptiveCards.Card([reply], new Audience("kim"));

    private static string Json(JsonObject message) => message.ToJsonString(Readable);
}
