using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Teams;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;
using Etiquette.Fakes.Teams;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace Etiquette.Adapters.Tests.Teams;

/// <summary>Dialogs, and the commands that people find on any message.</summary>
public sealed class TeamsDialogTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async ValueTask InitializeAsync() => host = await TeamsHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Should_I_accept_this_opens_a_form_with_the_message_in_it()
    {
        var card = await PageAsync(
            host.Sender.Command(
                "shouldIAccept",
                "<p>Hi Kim,</p><p>I&nbsp;saw your <b>talk</b> &amp; would like to connect.</p>"
                    + "<attachment id=\"1\"></attachment><a href=\"https://example.org/a-very-long-address\">Ola</a>"
            )
        );

        Assert.Equal("Hi Kim,\nI saw your talk & would like to connect.\nOla", Value(card, AcceptForm.Note));
        Assert.Equal(AcceptForm.Pasted, Value(card, AcceptForm.NoteKind));
        Assert.Empty(host.Heard);
        Assert.Empty(AdaptiveCardRules.Faults(card));
    }

    [Fact]
    public async Task From_the_compose_box_the_form_is_empty()
    {
        var card = await PageAsync(host.Sender.Command("shouldIAccept"));
        Assert.Null(Value(card, AcceptForm.Note));
        Assert.Empty(AdaptiveCardRules.Faults(card));
    }

    [Fact]
    public async Task A_form_that_is_sent_off_is_heard_as_one_turn_and_answered_on_the_next_page()
    {
        host.Replies = [Samples.Decide];
        var form = await PageAsync(host.Sender.Command("shouldIAccept"));
        var card = await PageAsync(
            host.Sender.SendOff(
                CardOnScreen.SendOff(form),
                [new(AcceptForm.Name, "Dana Reyes"), new(AcceptForm.Known, "no")]
            )
        );

        var heard = Assert.IsType<Heard.Filled>(Assert.Single(host.Heard).Heard);
        Assert.Equal((AcceptForm.Id, "Dana Reyes"), (heard.Form, heard.Values[AcceptForm.Name]));
        Assert.True(host.Heard[0].Inline);
        Assert.StartsWith("dialog-", host.Heard[0].Address.Conversation, StringComparison.Ordinal);
        Assert.Empty(AdaptiveCardRules.Faults(card));
        Assert.DoesNotContain(
            AdaptiveCardRules.Objects(card),
            node => (string?)node["type"] == "Action.Execute"
        );
    }

    [Fact]
    public async Task A_faulty_form_stays_open_says_what_is_wrong_and_keeps_the_rest()
    {
        var form = await PageAsync(host.Sender.Command("shouldIAccept"));
        var card = await PageAsync(
            host.Sender.SendOff(
                CardOnScreen.SendOff(form),
                [new(AcceptForm.Name, "Dana Reyes"), new(AcceptForm.NoteKind, AcceptForm.Pasted)]
            )
        );

        Assert.Equal("Dana Reyes", Value(card, AcceptForm.Name));
        Assert.Contains(
            AdaptiveCardRules.Objects(card),
            node =>
                (string?)node["color"] == "Attention"
                && ((string)node["text"]!).Contains("Paste the note", StringComparison.Ordinal)
        );
        Assert.Empty(host.Heard);
        Assert.Empty(AdaptiveCardRules.Faults(card));
    }

    [Fact]
    public async Task A_button_on_the_next_page_goes_on_in_the_same_dialog()
    {
        host.Replies = [Samples.Ask];
        var form = await PageAsync(host.Sender.Command("shouldIAccept"));
        var card = await PageAsync(
            host.Sender.SendOff(CardOnScreen.SendOff(form), [new(AcceptForm.Name, "Dana Reyes")])
        );
        host.Replies = [Samples.Decide];
        await PageAsync(host.Sender.SendOff(CardOnScreen.Choose(card, "No")!));

        Assert.Equal(new Heard.Picked("knows", "no", 3), host.Heard[1].Heard);
        Assert.Equal(host.Heard[0].Address.Conversation, host.Heard[1].Address.Conversation);
    }

    [Fact]
    public async Task Two_dialogs_do_not_mix()
    {
        host.Replies = [Samples.Decide];
        for (var i = 0; i < 2; i++)
        {
            var form = await PageAsync(host.Sender.Command("shouldIAccept"));
            await PageAsync(
                host.Sender.SendOff(CardOnScreen.SendOff(form), [new(AcceptForm.Name, "Dana Reyes")])
            );
        }

        Assert.NotEqual(host.Heard[0].Address.Conversation, host.Heard[1].Address.Conversation);
    }

    [Fact]
    public async Task Coach_this_note_coaches_at_once()
    {
        host.Replies = [Web.Samples.Reviewed];
        var card = await PageAsync(
            host.Sender.Command("coachThisNote", "Hi, please add me.", contentType: "text")
        );
        Assert.Equal(new Heard.ShowedNote("Hi, please add me."), Assert.Single(host.Heard).Heard);
        Assert.Empty(AdaptiveCardRules.Faults(card));
    }

    [Fact]
    public async Task Coach_this_note_from_the_compose_box_asks_for_the_note_first()
    {
        host.Replies = [Web.Samples.Reviewed];
        var form = await PageAsync(host.Sender.Command("coachThisNote"));
        var again = await PageAsync(host.Sender.SendOff(CardOnScreen.SendOff(form)));
        Assert.Empty(host.Heard);
        await PageAsync(
            host.Sender.SendOff(CardOnScreen.SendOff(again), [new("note", "Hi, please add me.")])
        );
        Assert.Equal(new Heard.ShowedNote("Hi, please add me."), Assert.Single(host.Heard).Heard);
    }

    [Fact]
    public async Task A_button_of_a_card_can_open_the_form_in_a_dialog_of_its_own()
    {
        var fetch = host.Sender.Invoke(
            "task/fetch",
            new JsonObject { ["data"] = new JsonObject { ["form"] = AcceptForm.Id } }
        );
        var form = await PageAsync(fetch);
        host.Replies = [Samples.Decide];
        await PageAsync(
            host.Sender.SendOff(
                CardOnScreen.SendOff(form),
                [new(AcceptForm.Name, "Dana Reyes")],
                name: "task/submit"
            )
        );
        Assert.Single(host.Heard);
    }

    [Fact]
    public async Task A_message_of_30_kilobytes_fits_into_the_form()
    {
        var card = await PageAsync(host.Sender.Command("shouldIAccept", new string('x', 30_000)));
        Assert.Equal(3_000, Value(card, AcceptForm.Note)!.Length);
        Assert.Empty(AdaptiveCardRules.Faults(card));
    }

    [Fact]
    public async Task Mere_words_are_the_dialogs_last_word()
    {
        host.Replies = [Samples.Say];
        var answer = await host.InvokeAsync(host.Sender.Command("coachThisNote", "hello"));
        Assert.Equal("message", (string?)answer["task"]!["type"]);
        Assert.Equal(Samples.Say.Text, (string?)answer["task"]!["value"]);
    }

    [Theory]
    [InlineData("composeExtension/fetchTask", "null")]
    [InlineData("composeExtension/fetchTask", "\"text\"")]
    [InlineData("composeExtension/fetchTask", "[]")]
    [InlineData("composeExtension/fetchTask", "{\"commandId\":\"somebodyElses\"}")]
    [InlineData("composeExtension/submitAction", "{}")]
    [InlineData("composeExtension/submitAction", "{\"data\":[]}")]
    [InlineData("composeExtension/submitAction", "{\"data\":{\"dialog\":\"d\",\"form\":\"of-nobody\"}}")]
    [InlineData("composeExtension/submitAction", "{\"data\":{\"dialog\":7,\"form\":\"should-i-accept\"}}")]
    [InlineData("task/fetch", "{\"data\":\"form\"}")]
    [InlineData("task/fetch", "{\"data\":{\"form\":\"of-nobody\"}}")]
    [InlineData("task/submit", "7")]
    [InlineData("message/fetchTask", "{\"data\":{\"actionValue\":{\"reaction\":\"shrug\"}}}")]
    public async Task What_no_dialog_of_ours_sends_gets_a_last_word_and_changes_nothing(
        string name,
        string value
    )
    {
        var answer = await host.InvokeAsync(host.Sender.Invoke(name, JsonNode.Parse(value)));
        Assert.Equal("message", (string?)answer["task"]!["type"]);
        Assert.Empty(host.Heard);
    }

    [Fact]
    public async Task A_forged_owner_in_a_dialog_answers_for_nobody()
    {
        host.Replies = [Samples.Ask];
        var form = await PageAsync(host.Sender.Command("shouldIAccept"));
        var card = await PageAsync(
            host.Sender.SendOff(CardOnScreen.SendOff(form), [new(AcceptForm.Name, "Dana Reyes")])
        );
        var colleague = new TeamsSender(host.Teams, host.Time) { AadObjectId = "another-person" };
        var answer = await host.InvokeAsync(colleague.SendOff(CardOnScreen.Choose(card, "No")!));
        Assert.Equal("message", (string?)answer["task"]!["type"]);
        Assert.Single(host.Heard);
    }

    [Theory]
    [InlineData(typeof(TimeoutException))]
    [InlineData(typeof(InvalidOperationException))]
    public async Task When_we_fail_the_dialog_says_so(Type failure)
    {
        host.Turns.HearAsync(Arg.Any<Incoming>(), Arg.Any<CancellationToken>())
            .ThrowsAsync((Exception)Activator.CreateInstance(failure)!);
        var answer = await host.InvokeAsync(host.Sender.Command("coachThisNote", "hello"));
        Assert.Contains("try again", (string?)answer["task"]!["value"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tips_are_found_by_their_words_and_ready_to_be_shared()
    {
        var answer = await SearchAsync("recruiter");
        var found = answer["composeExtension"]!["attachments"]!.AsArray();
        Assert.NotEmpty(found);
        Assert.All(
            found,
            tip =>
            {
                Assert.Empty(AdaptiveCardRules.Faults(tip!["content"]!.AsObject()));
                Assert.NotEmpty((string)tip["preview"]!["content"]!["title"]!);
            }
        );
        Assert.Contains("recruiter", Titles(answer).First(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_first_look_shows_tips_before_anybody_typed_and_pages_do_not_overlap()
    {
        var first = await SearchAsync(null, skip: 0);
        var second = await SearchAsync(null, skip: 25);
        Assert.Equal(25, first["composeExtension"]!["attachments"]!.AsArray().Count);
        Assert.Empty(Titles(first).Intersect(Titles(second)));
    }

    [Theory]
    [InlineData("zxqv")]
    [InlineData("<script>")]
    public async Task What_no_tip_is_about_is_said(string words)
    {
        var answer = await SearchAsync(words);
        Assert.Equal("message", (string?)answer["composeExtension"]!["type"]);
    }

    [Theory]
    [InlineData("like")]
    [InlineData("dislike")]
    public async Task A_thumb_is_counted_and_thanked_for_and_nothing_else_happens(string reaction)
    {
        var answer = await host.InvokeAsync(
            host.Sender.Invoke(
                "message/fetchTask",
                new JsonObject
                {
                    ["data"] = new JsonObject
                    {
                        ["actionName"] = "feedback",
                        ["actionValue"] = new JsonObject { ["reaction"] = reaction },
                    },
                }
            )
        );
        Assert.Equal(Thumbs.Thanks, (string?)answer["task"]!["value"]);
        Assert.Empty(host.Heard);
    }

    private Task<JsonObject> SearchAsync(string? words, int skip = 0) =>
        host.InvokeAsync(
            host.Sender.Invoke(
                "composeExtension/query",
                new JsonObject
                {
                    ["commandId"] = "tips",
                    ["parameters"] = new JsonArray(
                        words is null
                            ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" }
                            : new JsonObject { ["name"] = "query", ["value"] = words }
                    ),
                    ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = 25 },
                }
            )
        );

    private static IEnumerable<string> Titles(JsonObject answer) =>
        answer["composeExtension"]!["attachments"]!
            .AsArray()
            .Select(tip => (string)tip!["preview"]!["content"]!["title"]!);

    private async Task<JsonObject> PageAsync(JsonObject activity)
    {
        using var response = await host.SendAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var task = JsonNode.Parse(text)!["task"]!;
        Assert.True((string?)task["type"] == "continue", text);
        return task["value"]!["card"]!["content"]!.AsObject();
    }

    private static string? Value(JsonObject card, string field) =>
        (string?)AdaptiveCardRules.Objects(card).Single(node => (string?)node["id"] == field)["value"];
}
