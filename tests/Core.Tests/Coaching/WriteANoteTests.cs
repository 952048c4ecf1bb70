using System.Text.Json;
using Etiquette.Core.Coaching;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Coaching;

/// <summary>What the transcripts beside do not show.</summary>
public sealed class WriteANoteTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("write me one note for 50 people")]
    [InlineData("draft a message I can send to all my prospects")]
    [InlineData("help me write a template for everyone on my list")]
    [InlineData("write connection notes for a dozen recruiters")]
    public void One_text_for_many_is_refused(string text) =>
        Assert.Contains("one person at a time", Words(Hear(Person.New, text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("draft a note to Lena Pell, she interviewed me yesterday for the data role", "recruiter")]
    [InlineData("help me write to Judge Harlan, my case is before her next month", "clerk of the court")]
    [InlineData("I want to add my patient Tom Reed, help me write the note", "professional body")]
    [InlineData("help me write to my former client Otto Klee, now that I left the firm", "agreement")]
    [InlineData("write a note to Sam Lee, one of my pupils", "school")]
    public void Where_a_rule_stands_between_them_we_say_whom_to_ask_and_who_says_so(string text, string whom)
    {
        var said = Words(Hear(Person.New, text));

        Assert.Contains($"check with", said, StringComparison.Ordinal);
        Assert.Contains(whom, said, StringComparison.Ordinal);
        Assert.Contains("Source:", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("leave it", "forgotten")]
    [InlineData("no", "forgotten")]
    [InlineData("he is a good pupil", "I wait until you have checked")]
    [InlineData("I have checked, go on", "how did you come across")]
    public void Only_a_plain_word_that_it_was_checked_opens_the_gate(string answer, string says)
    {
        var warned = Hear(Person.New, "write a note to Sam Lee, one of my pupils").Next;

        Assert.Contains(says, Words(Hear(warned, answer)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can you fix my note?")]
    [InlineData("please improve")]
    [InlineData("ok, polish it for me")]
    public void Asked_to_mend_a_note_we_make_the_edits_of_its_review(string text)
    {
        const string Note = "Hi Leo, your talk on kites in Ely changed my design. I utilise silk. Pia Holm";
        var shown = Hear(Person.New, $"check my note: \"{Note}\"").Next;

        var mended = Assert.Single(Hear(shown, text).Replies.OfType<Reply.Review>());

        Assert.Equal(Note.Replace("utilise", "use", StringComparison.Ordinal), mended.Note.Note);
    }

    [Fact]
    public void A_note_that_came_with_a_request_after_all_is_asked_about_as_one()
    {
        var shown = Hear(Person.New, "\"hey its Jess from the hen do in Lisbon!!\"").Next;

        var turn = Hear(shown, "no i got that from her, should i accept her");

        Assert.DoesNotContain(turn.Replies, reply => reply is Reply.Review);
        Assert.Contains("Jess", Words(turn), StringComparison.Ordinal);
    }

    [Fact]
    public void Never_more_than_three_questions()
    {
        var turn = Hear(Person.New, "help me write a note");
        var questions = 0;
        for (
            ;
            turn.Replies[^1] is Reply.Ask { Question: not "note-next" and not "note-instead" };
            questions++
        )
        {
            turn = Hear(turn.Next, questions == 0 ? "Dana Reyes, we met in Brno" : "I don't know");
        }

        Assert.InRange(questions, 1, NoteQuestion.Most);
    }

    [Theory]
    [InlineData("")]
    [InlineData("🙂🙂🙂")]
    [InlineData("password: hunter2secret")]
    [InlineData("if (x == y) { return foo(); }")]
    [InlineData("she is a stupid cow")]
    [InlineData("Ich habe ihren Vortrag in Lyon gehört und fand ihn sehr gut.")]
    public void Bad_input_gets_an_answer_and_the_open_note_stays(string bad)
    {
        var before = Hear(Hear(Person.New, "help me write to Dana Reyes").Next, "we met in Brno").Next;

        var turn = Hear(before, bad);

        Assert.NotEmpty(Words(turn));
        Assert.Equal(Writing(before), Writing(turn.Next));
    }

    [Fact]
    public void Ten_thousand_characters_get_an_answer_and_the_open_note_stays()
    {
        var before = Hear(Person.New, "help me write to Dana Reyes").Next;

        var turn = Hear(before, string.Concat(Enumerable.Repeat("we met and ", 910)));

        Assert.Contains("10,0", Words(turn), StringComparison.Ordinal);
        Assert.Equal(Writing(before), Writing(turn.Next));
    }

    [Fact]
    public void A_secret_is_not_kept()
    {
        var turn = Hear(
            Hear(Person.New, "help me write to Dana Reyes").Next,
            "my api_key = sk-abcdefghijklmnop1234 and we met in Brno"
        );

        Assert.DoesNotContain("sk-abcdef", JsonSerializer.Serialize(turn.Next), StringComparison.Ordinal);
        Assert.DoesNotContain("sk-abcdef", Words(turn), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_was_pointed_at_is_read_as_a_note()
    {
        var turn = Person.New.Hear(
            new Heard.ShowedNote("Hi Dana, I came across your profile and would love to connect."),
            "c",
            Team.None,
            Now
        );

        var review = Assert.IsType<Reply.Review>(Assert.Single(turn.Replies)).Note;
        Assert.Equal(Label.Bad, review.Label);
        Assert.EndsWith("connect.", review.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_survives_being_stored_between_any_two_turns()
    {
        string[] turns =
        [
            "help me write to Professor Amara Okafor",
            "I'm a bridge engineer and heard her talk on corrosion in Lyon",
            "how she tests sensors under water",
            "skip",
            "which sensor she would choose today",
            "shorter",
            "drop the second sentence",
            "undo",
            "sign it Sam Lee",
        ];
        var (kept, stored) = (Person.New, Person.New);
        foreach (var words in turns)
        {
            var (here, there) = (Hear(kept, words), Hear(stored, words));
            Assert.Equal(JsonSerializer.Serialize(here.Replies), JsonSerializer.Serialize(there.Replies));
            kept = here.Next;
            stored = JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(there.Next))!;
        }
    }

    [Fact]
    public void A_taken_note_counts_once_this_month_and_a_new_month_begins_anew()
    {
        var account = new NoteAccount { PerMonth = 3 }
            .Take(new(2026, 11, 3))
            .Take(new(2026, 11, 28));

        Assert.Contains(
            "1 of 3",
            account.Advice(optional: false, new(2026, 11, 28)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "save it",
            account.Advice(optional: true, new(2026, 11, 28)),
            StringComparison.Ordinal
        );
        Assert.Null(account.Advice(optional: false, new(2026, 12, 1)));
    }

    [Theory]
    [InlineData("I have Premium", 300, null)]
    [InlineData("I'm on the free plan", 200, null)]
    [InlineData("my account has five notes a month", null, 5)]
    [InlineData("he has a premium account", null, null)]
    [InlineData("we met twice a month", null, null)]
    public void What_is_said_of_the_account_is_kept_with_its_day(string text, int? limit, int? each)
    {
        var today = new DateOnly(2026, 11, 28);
        var heard = NoteAccount.Unknown.Hear(text, today) ?? NoteAccount.Unknown;

        Assert.Equal((limit, each), (heard.Limit, heard.PerMonth));
        Assert.Equal(limit is null ? null : today, heard.LimitSaid);
    }

    private static PersonTurn Hear(Person person, string text) =>
        person.Hear(new Heard.Said(text), "c", Team.None, Now);

    private static string Writing(Person person) =>
        JsonSerializer.Serialize(person.Conversations["c"].Writing);

    private static string Words(PersonTurn turn) =>
        string.Join(
            '\n',
            turn.Replies.Select(reply =>
                reply switch
                {
                    Reply.Say say => say.Text,
                    Reply.Ask ask => ask.Text,
                    _ => reply.ToString(),
                }
            )
        );
}
