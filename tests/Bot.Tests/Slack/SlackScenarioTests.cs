using System.Text.Json.Nodes;
using Etiquette.Core.Conversations.Forms;
using Etiquette.Fakes.Slack;

namespace Etiquette.Bot.Tests.Slack;

/// <summary>Everything that people and workspaces do in Slack, from their side: what they see, once, where they look.</summary>
public sealed class SlackScenarioTests(SlackStage stage) : IClassFixture<SlackStage>, IDisposable
{
    private readonly string user = stage.NewPerson();

    private SlackWorld World => stage.World;

    public static TheoryData<string, string> ThingsSaid
    {
        get
        {
            string[] said =
            [
                "should I accept Dana Reyes?",
                "I never met her. Should I accept Dana Reyes? There was no note",
                "help",
                "give me a tip",
                "review my note: \"Hi Dana, I'd like to add you to my professional network on LinkedIn.\"",
                "help me write a note to Otto Klee",
                "my settings",
                "hello",
                "<https://www.linkedin.com/in/dana>",
                "&lt;!channel&gt; should I accept &lt;Dana &amp; Co&gt;?",
            ];
            var data = new TheoryData<string, string>();
            foreach (var text in said)
            {
                data.Add("direct message", text);
                data.Add("mention", text);
                data.Add("command", text);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(ThingsSaid))]
    public async Task Whatever_is_said_wherever_is_answered_there(string where, string text)
    {
        var ts = World.NextTs();
        var posts = await stage.AfterAsync(() =>
            where switch
            {
                "direct message" => stage.EventAsync(World.DirectMessage(user, text, ts)),
                "mention" => stage.EventAsync(World.Mention(user, text, "C1", ts)),
                _ => stage.CommandAsync(user, text),
            }
        );

        var post = posts[0];
        Assert.Equal(
            where switch
            {
                "direct message" => ($"D{user}", ts, false),
                "mention" => ("C1", ts, false),
                _ => ("ephemeral", null, true),
            },
            (post.Channel, post.Thread, post.Ephemeral)
        );
        Assert.DoesNotContain("<!channel>", post.Body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_direct_message_leads_to_a_verdict_and_a_corrected_fact_to_another_look()
    {
        var ts = World.NextTs();
        await stage.AfterAsync(() =>
            stage.EventAsync(World.DirectMessage(user, "should I accept Dana Reyes?", ts))
        );

        var card = await AnswerUntilVerdictAsync();

        Assert.Equal(($"D{user}", ts), (card.Channel, card.Thread));
        Assert.Contains("Dana Reyes", card.Text, StringComparison.Ordinal);
        await ClickAsync(card, card.Choices[0]);
        Assert.NotEqual(card.Text, stage.Slack.Posts[^1].Text);
    }

    [Fact]
    public async Task A_command_is_answered_to_one_person_until_the_verdict()
    {
        var before = stage.Slack.Posts.Count;
        await stage.AfterAsync(() => stage.CommandAsync(user, "accept Dana Reyes"));

        await AnswerUntilVerdictAsync(channel: "C2");

        Assert.All(stage.Slack.Posts.Skip(before), post => Assert.True(post.Ephemeral));
    }

    [Fact]
    public async Task The_same_message_twice_at_the_same_moment_is_answered_once()
    {
        var hello = World.DirectMessage(user, "help");

        await stage.AfterAsync(() =>
            Task.WhenAll(stage.EventAsync(hello), stage.EventAsync(hello.DeepClone().AsObject()))
        );
        await NothingAsync(hello);
    }

    [Theory]
    [InlineData("accept Dana Reyes", "Dana Reyes")]
    [InlineData("ACCEPT Dana Reyes", "Dana Reyes")]
    [InlineData("note Otto Klee", "Otto")]
    [InlineData("review Hi, I would like to add you to my network.", "characters")]
    [InlineData("tip", "")]
    [InlineData("me", "Your work")]
    [InlineData("help", "Should I accept")]
    [InlineData("", "Should I accept")]
    public async Task Every_sub_command_is_answered_to_one_person(string text, string says)
    {
        var posts = await stage.AfterAsync(() => stage.CommandAsync(user, text));

        Assert.True(posts[0].Ephemeral);
        Assert.Contains(says, posts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tips_for_a_channel_are_spoken_of()
    {
        var posts = await stage.AfterAsync(() => stage.CommandAsync(user, "tips"));

        Assert.Contains("When shall I post?", posts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_leads_to_a_verdict_in_the_direct_message()
    {
        var dialog = await stage.DrawnAfterAsync(() =>
            stage.InteractAsync(World.Shortcut(user, "ask_global"))
        );

        var posts = await stage.AfterAsync(() =>
            stage.InteractAsync(
                World.Submission(
                    dialog,
                    user,
                    (AcceptForm.Name, "Dana Reyes"),
                    (AcceptForm.Known, "No, I do not know them"),
                    (AcceptForm.NoteKind, "There is no note")
                )
            )
        );

        Assert.Equal(user, posts[0].Channel);
        Assert.Contains("Dana Reyes", posts[0].Text, StringComparison.Ordinal);
        Assert.Equal("header", (string?)posts[0].Body["blocks"]![0]!["type"]);
    }

    [Fact]
    public async Task A_form_with_a_fault_stays_open_and_the_right_one_goes_through()
    {
        var dialog = await stage.DrawnAfterAsync(() =>
            stage.InteractAsync(World.Shortcut(user, "ask_global"))
        );

        var faults = await stage.InteractAsync(World.Submission(dialog, user));
        Assert.Contains("errors", faults, StringComparison.Ordinal);

        var posts = await stage.AfterAsync(() =>
            stage.InteractAsync(World.Submission(dialog, user, (AcceptForm.Name, "Dana Reyes")))
        );
        Assert.Contains("Dana Reyes", posts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_form_left_open_is_answered_by_typing_in_the_direct_message()
    {
        var dialog = await stage.DrawnAfterAsync(() =>
            stage.InteractAsync(World.Shortcut(user, "ask_global"))
        );
        await stage.AfterAsync(() =>
            stage.InteractAsync(World.Submission(dialog, user, (AcceptForm.Name, "Dana Reyes")))
        );

        var posts = await stage.AfterAsync(() =>
            stage.EventAsync(World.DirectMessage(user, "no, I never met her and there was no note"))
        );

        Assert.Contains("Dana Reyes", posts[0].Text, StringComparison.Ordinal);
        Assert.Equal("header", (string?)posts[0].Body["blocks"]![0]!["type"]);
    }

    [Fact]
    public async Task A_message_is_judged_through_its_shortcut()
    {
        var dialog = await stage.DrawnAfterAsync(() =>
            stage.InteractAsync(
                World.MessageShortcut(
                    user,
                    "should_i_accept",
                    "We doubled our crypto. Message me on WhatsApp!"
                )
            )
        );

        var posts = await stage.AfterAsync(() =>
            stage.InteractAsync(World.Submission(dialog, user, (AcceptForm.Known, "No, I do not know them")))
        );

        Assert.Contains("eport", posts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_is_coached_through_its_shortcut()
    {
        var posts = await stage.AfterAsync(() =>
            stage.InteractAsync(
                World.MessageShortcut(user, "coach_note", "Hi, let's connect!", stage.Slack.NewResponseUrl())
            )
        );

        Assert.True(posts[0].Ephemeral);
        Assert.Contains("let's connect", posts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_help_me_write_to_the_note_alone_in_six_turns()
    {
        var thread = World.NextTs();
        string[] turns =
        [
            "help me write to Professor Amara Okafor",
            "I'm a bridge engineer and heard her talk on corrosion in Lyon",
            "how she tests sensors under water",
            "we have three years of inspection data she could use",
            "which sensor she would choose today",
        ];
        IReadOnlyList<SlackPost> posts = [];
        foreach (var words in turns)
        {
            var ts = words == turns[0] ? thread : World.NextTs();
            posts = await stage.AfterAsync(() =>
                stage.EventAsync(World.DirectMessage(user, words, ts, words == turns[0] ? null : thread))
            );
        }

        await ClickAsync(posts[^1], "Take the warm one");

        // Copying the message copies the note and nothing else.
        Assert.Contains(
            stage.Slack.Posts,
            post =>
                post.Text.StartsWith(
                    "Dear Professor Okafor,\nI heard your talk on corrosion in Lyon",
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [InlineData("expired_trigger_id")]
    [InlineData("trigger_exchanged")]
    public async Task A_dialog_that_comes_too_late_becomes_a_conversation(string error)
    {
        stage.Slack.Next("views.open", new SlackTrouble.Error(error));

        var posts = await stage.AfterAsync(() => stage.InteractAsync(World.Shortcut(user, "ask_global")));

        Assert.Equal(user, posts[0].Channel);
    }

    [Fact]
    public async Task The_Home_tab_remembers_a_setting()
    {
        var home = await OpenHomeAsync();

        var after = await stage.DrawnAfterAsync(() =>
            stage.InteractAsync(World.HomeClick(home, user, "Law firm"))
        );

        Assert.Contains("initial_option", after.ToJsonString(), StringComparison.Ordinal);
        var shown = await stage.DrawnAfterAsync(() =>
            stage.InteractAsync(World.HomeClick(after, user, "Show it all"))
        );
        Assert.Contains("LawFirm", shown.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_open_question_waits_on_the_Home_tab_and_is_answered_there()
    {
        await stage.AfterAsync(() =>
            stage.EventAsync(World.DirectMessage(user, "should I accept Dana Reyes?"))
        );
        var home = await OpenHomeAsync();

        IReadOnlyList<SlackPost> posts = [];
        await stage.DrawnAfterAsync(async () =>
            posts = await stage.AfterAsync(() =>
                stage.InteractAsync(World.HomeClick(home, user, "No, I do not know them"))
            )
        );

        Assert.Equal(user, posts[0].Channel);
        Assert.Contains("Dana Reyes", posts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_on_the_Home_tab_leaves_nothing()
    {
        await stage.AfterAsync(() => stage.EventAsync(World.DirectMessage(user, "I am a nurse")));
        var home = await OpenHomeAsync();

        await stage.DrawnAfterAsync(() =>
            stage.InteractAsync(World.HomeClick(home, user, "Erase everything"))
        );

        Assert.Empty(RowsOf(user));
    }

    [Fact]
    public async Task Who_left_the_company_leaves_nothing()
    {
        await stage.AfterAsync(() => stage.EventAsync(World.DirectMessage(user, "I am a nurse")));
        Assert.NotEmpty(RowsOf(user));

        await stage.EventAsync(
            World.Envelope(
                new()
                {
                    ["type"] = "user_change",
                    ["user"] = new JsonObject { ["id"] = user, ["deleted"] = true },
                }
            )
        );

        Assert.Empty(RowsOf(user));
    }

    [Fact]
    public async Task An_empty_chat_is_greeted_once()
    {
        await stage.AfterAsync(() => stage.EventAsync(World.HomeOpened(user)));

        await stage.EventAsync(World.HomeOpened(user));
        var posts = await stage.AfterAsync(() => stage.EventAsync(World.DirectMessage(user, "help")));

        Assert.Equal($"D{user}", Assert.Single(posts).Channel);
    }

    [Fact]
    public async Task A_thumb_down_shows_a_way_forward_and_leaves_the_card()
    {
        var card = (
            await stage.AfterAsync(() =>
                stage.EventAsync(
                    World.DirectMessage(
                        user,
                        "I never met her and there was no note. Should I accept Dana Reyes?"
                    )
                )
            )
        )[0];

        var posts = await stage.AfterAsync(() =>
            stage.InteractAsync(World.Click(card, user, "Not helpful", stage.Slack.NewResponseUrl()))
        );

        Assert.Contains("why?", posts[0].Text, StringComparison.Ordinal);
        Assert.Equal(0, stage.Slack.Posts.Single(post => post.Ts == card.Ts).Updates);
    }

    [Theory]
    [InlineData("message_changed")]
    [InlineData("message_deleted")]
    [InlineData("channel_join")]
    [InlineData("bot_message")]
    public async Task What_is_not_said_to_us_is_not_answered(string subtype)
    {
        var message = World.DirectMessage(user, "should I accept Dana Reyes?");
        message["event"]!["subtype"] = subtype;

        await NothingAsync(message);
    }

    [Fact]
    public async Task Our_own_words_are_not_answered() =>
        await NothingAsync(World.DirectMessage(World.Bot, "should I accept Dana Reyes?"));

    [Fact]
    public async Task Another_bots_words_are_not_answered()
    {
        var message = World.DirectMessage(user, "should I accept Dana Reyes?");
        message["event"]!["bot_id"] = "B0009";

        await NothingAsync(message);
    }

    [Fact]
    public async Task Another_workspace_is_not_answered()
    {
        var message = World.DirectMessage(user, "should I accept Dana Reyes?");
        message["team_id"] = "T9999";
        message["authorizations"]![0]!["team_id"] = "T9999";

        await NothingAsync(message);
    }

    [Fact]
    public async Task A_retry_is_answered_once()
    {
        var message = World.DirectMessage(user, "help");

        await stage.AfterAsync(() => stage.EventAsync(message));
        await NothingAsync(message);
    }

    [Fact]
    public async Task A_file_is_declined_politely()
    {
        var file = World.DirectMessage(user, "");
        file["event"]!["subtype"] = "file_share";
        file["event"]!["files"] = new JsonArray(new JsonObject { ["id"] = "F1" });

        var posts = await stage.AfterAsync(() => stage.EventAsync(file));

        Assert.Contains("files", posts[0].Text, StringComparison.Ordinal);
    }

    public static TheoryData<SlackTrouble> Troubles =>
        [
            new SlackTrouble.RateLimited(1),
            new SlackTrouble.Status(500),
            new SlackTrouble.Status(503),
            new SlackTrouble.Error("internal_error"),
            new SlackTrouble.Error("request_timeout"),
            new SlackTrouble.Garbage("<html>"),
            new SlackTrouble.PostAndDrop(),
        ];

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task Whatever_goes_wrong_on_the_way_the_answer_stands_there_once(SlackTrouble trouble)
    {
        stage.Slack.Next("chat.postMessage", trouble);

        await stage.AfterAsync(() => stage.EventAsync(World.DirectMessage(user, "help")));
        // The next answer in the same thread comes after it: there is no second one in between.
        var posts = await stage.AfterAsync(() =>
            stage.EventAsync(World.DirectMessage(user, "give me a tip", thread: stage.Slack.Posts[^1].Thread))
        );

        Assert.Single(posts);
        Assert.Equal(2, stage.Slack.Posts.Count(post => post.Channel == $"D{user}"));
    }

    public void Dispose()
    {
        Assert.Empty(stage.Slack.Faults);
        var keys = stage.Slack.Posts.Select(post => post.Key).OfType<string>().ToList();
        Assert.Equal(keys.Distinct(), keys);
    }

    /// <summary>Clicks the first answer of every question.</summary>
    private async Task<SlackPost> AnswerUntilVerdictAsync(string? channel = null)
    {
        for (var questions = 0; questions <= 3; questions++)
        {
            var card = stage.Slack.Posts[^1];
            if ((string?)card.Body["blocks"]![0]!["type"] == "header")
            {
                return card;
            }

            await ClickAsync(card with { Channel = channel ?? card.Channel }, card.Choices[0]);
        }

        throw new InvalidOperationException("More than three questions.");
    }

    private Task<IReadOnlyList<SlackPost>> ClickAsync(SlackPost card, string label) =>
        stage.AfterAsync(() =>
            stage.InteractAsync(World.Click(card, user, label, stage.Slack.NewResponseUrl()))
        );

    private Task<JsonObject> OpenHomeAsync() =>
        stage.DrawnAfterAsync(() => stage.EventAsync(World.HomeOpened(user, "home")));

    /// <summary>To show that nothing is said: somebody else's answer comes next.</summary>
    private async Task NothingAsync(JsonObject payload)
    {
        var other = stage.NewPerson();
        var posts = await stage.AfterAsync(async () =>
        {
            await stage.EventAsync(payload);
            await stage.EventAsync(World.DirectMessage(other, "help"));
        });

        Assert.Equal($"D{other}", Assert.Single(posts).Channel);
    }

    private IReadOnlyList<string> RowsOf(string person) =>
        stage.Bot.Query<string>("SELECT body FROM people WHERE user_id = @person", new { person });
}
