using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;

namespace Etiquette.Core.Tests.Conversations.Forms;

public sealed class AcceptFormTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_full_form_is_answered_with_a_verdict_at_once()
    {
        var turn = Hear(
            (AcceptForm.Name, "Dana Reyes"),
            (AcceptForm.Known, "no"),
            (AcceptForm.NoteKind, "none")
        );

        var verdict = Assert.IsType<Reply.Decide>(Assert.Single(turn.Replies)).Verdict;
        Assert.Equal(Decision.Ignore, verdict.Decision);
        Assert.Contains("Dana Reyes", verdict.Headline, StringComparison.Ordinal);
        Assert.Equal("Dana Reyes", turn.Entity);
    }

    [Fact]
    public void What_a_form_leaves_open_is_asked_as_in_a_conversation()
    {
        var turn = Hear((AcceptForm.Name, "Dana Reyes"));

        Assert.Equal("knows_requester", Assert.IsType<Reply.Ask>(Assert.Single(turn.Replies)).Question);
    }

    [Fact]
    public void Not_knowing_is_an_answer_and_is_not_asked_about_again()
    {
        var turn = Hear((AcceptForm.Known, "no"), (AcceptForm.NoteKind, Question.DontKnow));

        Assert.DoesNotContain(turn.Replies.OfType<Reply.Ask>(), ask => ask.Question == "note");
    }

    [Fact]
    public void A_pasted_note_is_read_for_what_it_says()
    {
        var turn = Hear(
            (AcceptForm.Known, "no"),
            (AcceptForm.NoteKind, AcceptForm.Pasted),
            (AcceptForm.Note, "Hi \"friend\",\n\nwe doubled our crypto in a week. Message me on WhatsApp!")
        );

        Assert.Equal(
            Decision.Report,
            Assert.IsType<Reply.Decide>(Assert.Single(turn.Replies)).Verdict.Decision
        );
    }

    [Fact]
    public void What_they_ask_for_counts_whatever_the_note_is_like()
    {
        var turn = Hear(
            (AcceptForm.Known, "no"),
            (AcceptForm.NoteKind, "reason"),
            (AcceptForm.Asked, "She wants me to send her 200 euros in bitcoin")
        );

        Assert.Equal(
            Decision.Report,
            Assert.IsType<Reply.Decide>(Assert.Single(turn.Replies)).Verdict.Decision
        );
    }

    [Fact]
    public void Role_and_goal_are_remembered_and_empty_ones_forget_nothing()
    {
        var first = Hear((AcceptForm.Known, "no"), (AcceptForm.Role, nameof(Role.Clinician)));
        var second = first.Next.Hear(
            Filled((AcceptForm.Known, "no"), (AcceptForm.Goal, nameof(Goal.Open))),
            "dm",
            Team.None,
            Monday
        );

        Assert.Equal((Role.Clinician, Goal.Open), (second.Next.Profile.Role, second.Next.Profile.Goal));
    }

    [Theory]
    [InlineData(AcceptForm.Name)]
    [InlineData(AcceptForm.Name, AcceptForm.Role, nameof(Role.Clinician))]
    [InlineData(AcceptForm.Name, AcceptForm.Name, "https://www.linkedin.com/in/dana")]
    [InlineData(AcceptForm.Name, AcceptForm.Name, "Dana\nReyes")]
    [InlineData(AcceptForm.Note, AcceptForm.NoteKind, AcceptForm.Pasted)]
    [InlineData(AcceptForm.NoteKind, AcceptForm.NoteKind, "none", AcceptForm.Note, "Hello!")]
    [InlineData(AcceptForm.Known, AcceptForm.Known, "perhaps")]
    public void A_fault_is_named_beside_its_field_and_changes_nothing(string field, params string[] fields)
    {
        var filled = Filled([.. fields.Chunk(2).Select(pair => (pair[0], pair[1]))]);

        Assert.Equal(field, Assert.Single(KnownForms.Errors(filled.Form, filled.Values)).Field);
        Assert.Same(Person.New, Person.New.Hear(filled, "dm", Team.None, Monday).Next);
    }

    [Fact]
    public void What_is_too_long_is_said_with_both_numbers()
    {
        var form = FilledForm.Of([new(AcceptForm.Note, new string('x', 3001))]);

        var error = Assert.Single(AcceptForm.Errors(form));
        Assert.Contains("3001", error.Text, StringComparison.Ordinal);
        Assert.Contains("3000", error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_is_no_more_is_told_so()
    {
        var turn = Person.New.Hear(new Heard.Filled("retired", FilledForm.Of([])), "dm", Team.None, Monday);

        Assert.IsType<Reply.Say>(Assert.Single(turn.Replies));
    }

    [Fact]
    public void A_form_can_open_with_a_field_filled_in()
    {
        var form = AcceptForm.Blank.With(AcceptForm.Note, "Hello!");

        Assert.Equal("Hello!", form.Fields.Single(field => field.Id == AcceptForm.Note).Value);
    }

    private static PersonTurn Hear(params (string Field, string Value)[] fields) =>
        Person.New.Hear(Filled(fields), "dm", Team.None, Monday);

    private static Heard.Filled Filled(params (string Field, string Value)[] fields) =>
        new(
            AcceptForm.Id,
            FilledForm.Of(fields.Select(field => KeyValuePair.Create(field.Field, (string?)field.Value)))
        );
}
