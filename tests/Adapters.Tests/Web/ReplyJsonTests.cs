using System.Reflection;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Web;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Tests.Web;

public sealed class ReplyJsonTests
{
    public static TheoryData<Type> Kinds =>
        [.. typeof(Reply).GetNestedTypes(BindingFlags.Public).Where(typeof(Reply).IsAssignableFrom)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_reply_has_a_kind_of_its_own(Type type)
    {
        var rendered = Samples.Replies.Where(reply => reply.GetType() == type).Select(ReplyJson.Render);

        Assert.NotEmpty(rendered);
        Assert.All(rendered, json => Assert.NotEmpty(json["kind"]!.GetValue<string>()));
    }

    [Fact]
    public void A_question_names_what_a_click_must_send_back()
    {
        var json = ReplyJson.Render(Samples.Question);

        Matches(
            """
            {"kind":"ask","question":"note","about":"note","text":"What did the <b>note</b> say?","case":3,
             "options":[{"id":"none","label":"There was none"},{"id":"reason","label":"It said why"}]}
            """,
            json
        );
    }

    [Fact]
    public void A_verdict_carries_everything_that_a_card_shows()
    {
        var json = ReplyJson.Render(Samples.Decided);

        Matches(
            """
            {"kind":"verdict","verdict":"ask_first","sure":"fairly","headline":"Ask Dana Reyes first","case":3,
             "reasons":[{"rule":"stranger-without-a-note","moral":"TellMeWhy","for":"ignore",
                         "text":"They did not say why.","source":"LinkedIn Help"},
                        {"rule":"shares-your-field","moral":"KnowWhatYouWant","for":"accept",
                         "text":"You work in the same field.","source":"Rashtian et al. 2014"}],
             "understood":[{"fact":"knows_requester","value":"no","label":"You do not know them",
                            "said":"never met her","question":"knows",
                            "corrections":[{"id":"yes","label":"I know them"},{"id":"unsure","label":"Not sure"}]},
                           {"fact":"note","value":"none","label":"There was no note","said":null,
                            "question":"note","corrections":[{"id":"reason","label":"It said why"}]}],
             "would_change":["If a colleague vouched for them, accept."],
             "advice":["Reply without accepting.","Decide when they answer."],
             "draft_title":"A reply that asks why","draft":"Hello Dana,\n\nwhat made you think of me?"}
            """,
            json
        );
    }

    [Fact]
    public void A_draft_carries_each_version_with_the_words_that_it_rests_on()
    {
        var json = ReplyJson.Render(Samples.Drafted);

        Matches(
            """
            {"kind":"draft","headline":"A note to Professor Okafor","name":"Warm",
             "text":"Dear Professor Okafor, I enjoyed your talk on <b>corrosion</b> in Lyon.",
             "length":71,"limit":200,
             "claims":[{"text":"your talk on <b>corrosion</b> in Lyon",
                        "said":"heard her talk on <b>corrosion</b> in Lyon"}],
             "dropped":["you also teach in Leeds"],
             "versions":[
               {"name":"Warm","text":"Dear Professor Okafor, I enjoyed your talk on <b>corrosion</b> in Lyon.",
                "length":71,"limit":200,
                "claims":[{"text":"your talk on <b>corrosion</b> in Lyon",
                           "said":"heard her talk on <b>corrosion</b> in Lyon"}],
                "dropped":["you also teach in Leeds"]},
               {"name":"Brief","text":"Dear Professor Okafor, your talk in Lyon stayed with me.",
                "length":56,"limit":200,"claims":[],"dropped":[]}],
             "advice":["It does not say why you write now."],"case":4,
             "then":{"kind":"ask","question":"note-next","about":null,"text":"Shall I change anything?",
                     "options":[{"id":"shorter","label":"Shorter"},{"id":"warmer","label":"Warmer"}],"case":4}}
            """,
            json
        );
    }

    [Fact]
    public void A_review_in_a_conversation_is_the_review_of_the_endpoint_and_what_may_be_done_next()
    {
        var json = ReplyJson.Render(Samples.Reviewed);

        var then = json["then"]!.DeepClone();
        json.Remove("then");
        Assert.True(JsonNode.DeepEquals(ReviewJson.Render(Samples.Reviewed.Note), json));
        Assert.Equal("note-next", (string?)then["question"]);
    }

    private static void Matches(string expected, JsonObject actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString());
}
