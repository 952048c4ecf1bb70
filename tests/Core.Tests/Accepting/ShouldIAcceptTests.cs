using System.Collections.Immutable;
using System.Text.Json;
using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Accepting;

public sealed class ShouldIAcceptTests
{
    private static readonly Invitation Nothing = new();
    private static readonly Invitation StrangerWithoutANote = new() { Knows = Knows.No, Note = Note.None };

    [Fact]
    public void A_bare_name_is_asked_about_by_name()
    {
        var ask = Asked(Begin(Nothing));

        Assert.Equal("knows_requester", ask.About);
        Assert.Equal("Do you know Dana Reyes, and if so, how?", ask.Text);
        Assert.Equal("I don't know", ask.Options[^1].Label);
    }

    [Fact]
    public void Every_question_accepts_I_dont_know()
    {
        var turn = Begin(Nothing);
        while (turn.Replies[^1] is Reply.Ask ask)
        {
            turn = turn.Next!.Pick(new(ask.Question, Question.DontKnow, 1), Profile.Empty);
        }

        Assert.Equal(Decision.AskFirst, Decided(turn).Decision);
    }

    /// <summary>Words that answer something else leave a question unanswered, and it counts all the same.</summary>
    [Fact]
    public void Nobody_is_asked_a_fourth_question()
    {
        Invitation[] told =
        [
            new() { Mutuals = 30 },
            new() { Knows = Knows.Unsure },
            new() { Relation = Relation.Competitor },
            new() { Relation = Relation.Recruiter },
            new() { Role = Role.ClearedOrSensitive, Note = Note.Unread },
        ];
        var turn = Begin(Nothing);
        List<string?> asked = [turn.Next!.Open];
        foreach (var facts in told)
        {
            turn = Hear(turn, Bare() with { Facts = facts });
            asked.Add(turn.Next!.Open);
        }

        Assert.InRange(asked.OfType<string>().Distinct().Count(), 2, Inquiry.AtMost);
    }

    [Fact]
    public void Facts_told_in_full_lead_straight_to_the_verdict() =>
        Assert.Equal(Decision.Ignore, Decided(Begin(StrangerWithoutANote)).Decision);

    [Fact]
    public void A_click_answers_the_open_question_and_the_next_one_follows()
    {
        var turn = Begin(Nothing).Next!.Pick(new("knows_requester", "no", 1), Profile.Empty);

        Assert.Equal("note", Asked(turn).About);
        Assert.Equal("note", turn.Next!.About);
    }

    [Theory]
    [InlineData(Answer.Yes, Knows.Yes)]
    [InlineData(Answer.No, Knows.No)]
    [InlineData(Answer.DontKnow, Knows.Unsure)]
    public void A_bare_answer_answers_the_open_question(Answer answer, Knows knows) =>
        Assert.Equal(knows, Hear(Begin(Nothing), Bare() with { Answer = answer }).Next!.Invitation.Knows);

    [Fact]
    public void The_label_of_a_button_may_be_typed() =>
        Assert.Equal(Tie.MetInPerson, Hear(Begin(Nothing), Bare(), "we have met.").Next!.Invitation.Tie);

    [Fact]
    public void Other_facts_do_not_count_as_an_answer_but_are_kept()
    {
        var turn = Hear(Begin(Nothing), Bare() with { Facts = new() { Note = Note.None } });

        Assert.Equal("knows_requester", Asked(turn).About);
        Assert.Equal(Note.None, turn.Next!.Invitation.Note);
        Assert.Empty(turn.Next.Answered);
    }

    [Theory]
    [InlineData("no", Knows.No)]
    [InlineData("Yes.", Knows.Yes)]
    [InlineData("I don’t know", Knows.Unsure)]
    public void The_shortest_answers_belong_to_the_open_question(string text, Knows knows)
    {
        var misread = Bare() with { Facts = new() { Note = Note.None } };

        var turn = Hear(Begin(Nothing), misread, text);

        Assert.Equal(knows, turn.Next!.Invitation.Knows);
        Assert.Null(turn.Next.Invitation.Note);
    }

    [Fact]
    public void A_fact_we_know_already_is_not_an_answer()
    {
        var open = Begin(new() { Mutuals = 3 });
        var again = Bare() with { Facts = new() { Mutuals = 3 } };

        var twice = Hear(Hear(open, again, "three mutuals"), again, "three mutuals");

        Assert.Equal("note", Asked(twice).About);
    }

    [Fact]
    public void Words_we_cannot_read_keep_the_question_open_once_and_then_count_as_dont_know()
    {
        var once = Hear(Begin(Nothing), Bare(), "the blue one");
        Assert.Contains(
            "did not catch",
            Assert.IsType<Reply.Say>(once.Replies[0]).Text,
            StringComparison.Ordinal
        );
        Assert.Equal("knows_requester", Asked(once).About);

        var twice = Hear(once, Bare(), "the blue one, I said");
        Assert.Equal(Knows.Unsure, twice.Next!.Invitation.Knows);
        Assert.Equal("note", Asked(twice).About);
        Assert.Equal(0, twice.Next.Misses);
    }

    [Fact]
    public void A_tap_on_a_fact_corrects_it_and_the_verdict_follows()
    {
        var first = Begin(StrangerWithoutANote);
        var fact = Decided(first).Understood.Single(one => one.Fact == "knows_requester");
        Assert.Contains(fact.Corrections, option => option.Id == "worked");

        var corrected = first.Next!.Pick(new(fact.Question, "worked", 1), Profile.Empty);

        Assert.Equal(Decision.Accept, Decided(corrected).Decision);
    }

    [Fact]
    public void A_fact_may_be_corrected_while_another_question_is_open()
    {
        var open = Begin(new() { Relation = Relation.Recruiter });
        Assert.Equal("user_goal", Asked(open).About);

        var corrected = open.Next!.Pick(new("requester_role", "patient", 1), Profile.Empty);

        Assert.Equal(Decision.Decline, Decided(corrected).Decision);
    }

    [Fact]
    public void A_corrected_fact_no_longer_claims_to_rest_on_the_users_words()
    {
        var said = Bare() with { Facts = StrangerWithoutANote, Words = Words("Knows", "never met her") };
        var first = ShouldIAccept.Begin(1, said, Profile.Empty);
        Assert.Equal("never met her", Fact(first).Said);

        Assert.Null(Fact(first.Next!.Pick(new("knows_requester", "met", 1), Profile.Empty)).Said);

        static Understood Fact(Turn<ShouldIAccept> turn) =>
            Decided(turn).Understood.Single(one => one.Fact == "knows_requester");
    }

    [Fact]
    public void A_click_on_an_earlier_card_changes_nothing()
    {
        var first = Begin(Nothing);
        var turn = first.Next!.Pick(new("knows_requester", "no", 7), Profile.Empty);

        Assert.Equal(
            "That card is about an earlier request, so I left it alone.",
            Assert.IsType<Reply.Say>(turn.Replies.Single()).Text
        );
        Assert.Same(first.Next, turn.Next);
    }

    [Theory]
    [InlineData("knows_requester", "purple")]
    [InlineData("shoe_size", "no")]
    [InlineData("note", Question.DontKnow)]
    public void An_unknown_button_changes_nothing(string question, string option)
    {
        var first = Begin(Nothing);
        var turn = first.Next!.Pick(new(question, option, 1), Profile.Empty);

        Assert.IsType<Reply.Say>(turn.Replies.Single());
        Assert.Same(first.Next, turn.Next);
    }

    [Fact]
    public void Why_is_answered_with_the_lesson_and_the_source()
    {
        var why = Hear(Begin(StrangerWithoutANote), Bare() with { FollowUp = FollowUp.Why });
        var text = Assert.IsType<Reply.Say>(why.Replies.Single()).Text;

        Assert.Contains("if you want to connect, say why", text, StringComparison.Ordinal);
        Assert.Contains("Source: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_if_is_tried_once_and_not_kept()
    {
        var first = Begin(StrangerWithoutANote);
        var turn = Hear(
            first,
            Bare() with
            {
                FollowUp = FollowUp.WhatIf,
                Facts = new() { Note = Note.Reason },
            }
        );

        Assert.Equal(Decision.Accept, Decided(turn).Decision);
        Assert.Same(first.Next, turn.Next);
    }

    [Fact]
    public void A_correction_in_words_is_kept()
    {
        var turn = Hear(
            Begin(StrangerWithoutANote),
            Bare() with
            {
                FollowUp = FollowUp.Correction,
                Facts = new() { Knows = Knows.Yes, Tie = Tie.MetInPerson },
            }
        );

        Assert.Equal(Decision.Accept, Decided(turn).Decision);
        Assert.Equal(Knows.Yes, turn.Next!.Invitation.Knows);
    }

    [Fact]
    public void What_was_said_of_this_request_wins_over_the_profile()
    {
        var open = new Profile { Goal = Goal.Open };
        var said = Bare() with { Facts = StrangerWithoutANote };

        Assert.Equal(Decision.Accept, Decided(ShouldIAccept.Begin(1, said, open)).Decision);
        Assert.Equal(
            Decision.Ignore,
            Decided(
                ShouldIAccept.Begin(1, said with { Facts = said.Facts with { Goal = Goal.Close } }, open)
            ).Decision
        );
    }

    [Fact]
    public void It_is_the_same_after_being_stored_in_mid_conversation()
    {
        var said = Bare() with
        {
            Facts = new() { Mutuals = 12 },
            Words = Words("Mutuals", "a dozen"),
        };
        var here = ShouldIAccept
            .Begin(3, said, Profile.Empty)
            .Next!.Pick(new("knows_requester", "unsure", 3), Profile.Empty)
            .Next!;
        Assert.NotNull(here.Open);

        var stored = JsonSerializer.Serialize(here);
        var there = JsonSerializer.Deserialize<ShouldIAccept>(stored)!;

        Assert.Equal(stored, JsonSerializer.Serialize(there));
        Assert.Equal(here.Invitation, there.Invitation);
        Assert.Equal(
            JsonSerializer.Serialize(here.Pick(new(here.Open, "none", 3), Profile.Empty).Replies),
            JsonSerializer.Serialize(there.Pick(new(there.Open!, "none", 3), Profile.Empty).Replies)
        );
    }

    private static Turn<ShouldIAccept> Begin(Invitation facts) =>
        ShouldIAccept.Begin(1, Bare() with { Person = "Dana Reyes", Facts = facts }, Profile.Empty);

    private static Turn<ShouldIAccept> Hear(Turn<ShouldIAccept> turn, Understanding said, string text = "") =>
        turn.Next!.Hear(said, text, Profile.Empty);

    private static Understanding Bare() => new() { Intent = Intent.AcceptQuestion };

    private static ImmutableDictionary<string, string> Words(string fact, string said) =>
        ImmutableDictionary<string, string>.Empty.Add(fact, said);

    private static Reply.Ask Asked(Turn<ShouldIAccept> turn) => Assert.IsType<Reply.Ask>(turn.Replies[^1]);

    private static Verdict Decided(Turn<ShouldIAccept> turn) =>
        Assert.IsType<Reply.Decide>(turn.Replies[^1]).Verdict;
}
