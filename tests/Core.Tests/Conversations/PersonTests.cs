using System.Text.Json;
using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Conversations;

public sealed class PersonTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static PersonTurn Hear(Person person, Heard heard, string conversation = "dm", int hours = 0) =>
        person.Hear(heard, conversation, Team.None, Monday.AddHours(hours));

    private static Heard.Said Said(string text) => new Heard.Said(text);

    /// <summary>Somebody who asked in so many threads ("t0", "t1" ...), a minute after another.</summary>
    private static Person InThreads(int count) =>
        Enumerable
            .Range(0, count)
            .Aggregate(
                Person.New,
                (person, i) =>
                    person
                        .Hear(Said("should I accept Dana Reyes?"), $"t{i}", Team.None, Monday.AddMinutes(i))
                        .Next
            );

    [Fact]
    public void Somebody_who_arrives_is_greeted_once()
    {
        var first = Hear(Person.New, new Heard.Arrived());
        Assert.IsType<Reply.Ask>(Assert.Single(first.Replies));
        Assert.Empty(Hear(first.Next, new Heard.Arrived()).Replies);
    }

    [Fact]
    public void A_person_is_the_same_after_being_stored_in_mid_conversation()
    {
        var asked = Hear(Person.New, Said("should I accept Dana Reyes?")).Next;
        var stored = JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(asked))!;

        var (here, there) = (Hear(asked, Said("I don't know")), Hear(stored, Said("I don't know")));
        Assert.NotEmpty(here.Replies);
        Assert.Equal(JsonSerializer.Serialize(here.Replies), JsonSerializer.Serialize(there.Replies));
    }

    [Fact]
    public void Two_conversations_of_one_person_do_not_mix()
    {
        var one = Hear(Person.New, Said("should I accept Dana Reyes?"), "a").Next;
        var two = Hear(one, Said("should I accept Otto Klee?"), "b").Next;

        Assert.Equal("Dana Reyes", two.Conversations["a"].Accepting!.Invitation.From);
        Assert.Equal("Otto Klee", two.Conversations["b"].Accepting!.Invitation.From);
    }

    [Fact]
    public void A_click_finds_its_request_in_whichever_conversation_it_stands()
    {
        var one = Hear(Person.New, Said("should I accept Dana Reyes?"), "a").Next;
        var ask = Assert.IsType<Reply.Ask>(Hear(one, Said("should I accept Otto Klee?"), "b").Replies[^1]);
        var two = Hear(one, Said("should I accept Otto Klee?"), "b").Next;

        var clicked = Hear(two, new Heard.Picked(ask.Question, ask.Options[0].Id, ask.Case), "a").Next;

        Assert.Equal(two.Conversations["a"].Accepting, clicked.Conversations["a"].Accepting);
        Assert.NotEqual(two.Conversations["b"].Accepting, clicked.Conversations["b"].Accepting);
    }

    [Fact]
    public void A_click_on_a_card_whose_request_is_gone_changes_nothing()
    {
        var turn = Hear(Person.New, new Heard.Picked("note", "none", 7));
        Assert.Equal(Person.New, turn.Next);
        Assert.Contains(
            "earlier request",
            Assert.IsType<Reply.Say>(turn.Replies[0]).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void After_a_day_nothing_of_the_requester_is_kept()
    {
        var asked = Hear(Person.New, Said("should I accept Dana Reyes?")).Next;
        Assert.Contains("Dana", JsonSerializer.Serialize(asked), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Dana",
            JsonSerializer.Serialize(asked.Forget(Monday.AddHours(25))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Erasing_leaves_a_new_person()
    {
        var set = Hear(Person.New, new Heard.Picked("my-role", nameof(Role.Clinician))).Next;
        Assert.Equal(Role.Clinician, set.Profile.Role);

        var asked = Hear(set, new Heard.Picked("about-me", "erase"));
        Assert.Equal("erase-me", Assert.IsType<Reply.Ask>(asked.Replies[0]).Question);
        Assert.Same(Person.New, Hear(asked.Next, new Heard.Picked("erase-me", "yes")).Next);
    }

    [Fact]
    public void A_tip_says_why_and_gives_another()
    {
        var first = Hear(Person.New, new Heard.Picked("menu", "tip"));
        var why = Hear(first.Next, new Heard.Picked("tip", "why"));
        var another = Hear(why.Next, new Heard.Picked("tip", "another"));

        Assert.Contains("It rests on", Text(why), StringComparison.Ordinal);
        Assert.NotEqual(Text(first), Text(another));
    }

    [Fact]
    public void At_most_twenty_conversations_are_kept_and_the_oldest_goes()
    {
        var person = InThreads(25);

        Assert.Equal(20, person.Conversations.Count);
        Assert.DoesNotContain("t0", person.Conversations.Keys);
        Assert.Contains("t24", person.Conversations.Keys);
    }

    [Fact]
    public void Going_on_with_one_of_twenty_takes_no_room_from_the_others()
    {
        var person = InThreads(20);

        var next = person.Hear(Said("no note"), "t19", Team.None, Monday.AddMinutes(20)).Next;

        Assert.Equal(20, next.Conversations.Count);
    }

    [Fact]
    public void What_nobody_went_on_with_for_a_day_is_forgotten_and_nothing_else()
    {
        var person = Person
            .New.Hear(Said("should I accept Dana Reyes?"), "old", Team.None, Monday)
            .Next.Hear(Said("should I accept Otto Klee?"), "young", Team.None, Monday.AddHours(20))
            .Next.Hear(Said("should I accept Kurt Weiss?"), "now", Team.None, Monday.AddHours(30))
            .Next;

        Assert.Equal(["now", "young"], person.Conversations.Keys.Order());
        Assert.Equal(
            ["later"],
            person
                .Hear(Said("should I accept Kurt Weiss?"), "later", Team.None, Monday.AddHours(80))
                .Next.Conversations.Keys
        );
    }

    [Fact]
    public void A_clock_that_was_put_back_keeps_nobody_longer_than_a_day()
    {
        var person = Person
            .New.Hear(Said("should I accept Otto Klee?"), "ahead", Team.None, Monday.AddHours(5))
            .Next.Hear(Said("should I accept Dana Reyes?"), "put back", Team.None, Monday)
            .Next;

        Assert.Equal(["ahead"], person.Forget(Monday.AddHours(25)).Conversations.Keys);
    }

    [Fact]
    public void Who_is_supposed_to_work_for_a_rival_is_not_known_for_it()
    {
        var first = Hear(
            Person.New,
            Said("Got an invite from Marcus Webb, says he was at my session in Leeds. I don't remember him.")
        );

        var supposed = Hear(first.Next, Said("what if he works for a competitor?"));

        var verdict = Assert.IsType<Reply.Decide>(supposed.Replies[^1]).Verdict;
        Assert.NotEqual(Decision.Accept, verdict.Decision);
        Assert.Contains(verdict.Understood, fact => fact.Question == "requester_role");
    }

    [Fact]
    public void The_next_of_a_list_may_be_asked_for_in_words()
    {
        var first = Hear(
            Person.New,
            Said("Two requests today: Jo Simms who I used to work with, and some bloke flogging SEO")
        );

        var second = Hear(first.Next, Said("next"));

        var verdict = Assert.IsType<Reply.Decide>(Assert.Single(second.Replies)).Verdict;
        Assert.Equal(Decision.Ignore, verdict.Decision);
    }

    private static string Text(PersonTurn turn) => Assert.IsType<Reply.Ask>(turn.Replies[0]).Text;

    [Theory]
    [InlineData("Lena Marsh", "Lena Marsh")]
    [InlineData("a guy called Tom", "Tom")]
    public void Whoever_has_no_name_yet_is_named_in_answer_to_any_question(string answer, string name)
    {
        var asked = Hear(Person.New, Said("should I accept?")).Next;

        Assert.Equal(name, Hear(asked, Said(answer)).Next.Conversations["dm"].Accepting!.Invitation.From);
    }

    [Theory]
    [InlineData(
        "met her once at a course, no note",
        "what should I write to her?",
        "Reply without accepting"
    )]
    [InlineData("my old team mate at the bakery", "write a short reply to her", "A line of thanks")]
    [InlineData("she wants me to buy gift cards, no idea who she is", "what do I say?", "Nothing: a reply")]
    [InlineData("never met, no note, nobody in common", "how should I answer?", "Nothing: silence")]
    public void After_a_verdict_the_text_that_belongs_to_it_is_given(
        string told,
        string question,
        string expected
    )
    {
        var judged = Hear(Hear(Person.New, Said("should I accept Ana Ruiz?")).Next, Said(told)).Next;

        var said = Assert.IsType<Reply.Say>(Assert.Single(Hear(judged, Said(question)).Replies));

        Assert.StartsWith(expected, said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_for_somebody_else_is_begun_after_a_verdict_all_the_same()
    {
        var asked = Hear(Person.New, Said("should I accept Ana Ruiz?")).Next;
        var judged = Hear(asked, Said("my old team mate at the bakery")).Next;

        var note = Hear(judged, Said("write a note to Otto Klee")).Next;

        Assert.Equal("Otto Klee", note.Conversations["dm"].Writing!.To);
    }

    [Fact]
    public void Make_it_shorter_is_no_answer_to_what_a_note_needs()
    {
        var asked = Hear(Person.New, Said("write a note to Otto Klee, I read his book on bees"));

        var told = Hear(asked.Next, Said("make it shorter"));

        Assert.Equal(
            asked.Next.Conversations["dm"].Writing!.Material,
            told.Next.Conversations["dm"].Writing!.Material
        );
        Assert.Equal(
            Assert.IsType<Reply.Ask>(asked.Replies[^1]).Text,
            Assert.IsType<Reply.Ask>(told.Replies[^1]).Text
        );
    }

    [Fact]
    public void Another_text_than_ones_own_begins_with_a_question()
    {
        var reviewed = Hear(Person.New, Said("review: \"Hi, I would like to add you to my network\"")).Next;

        Assert.IsType<Reply.Ask>(Hear(reviewed, Said("another one")).Replies[^1]);
    }

    [Fact]
    public void A_rival_of_whom_nothing_was_known_is_not_known_for_being_one()
    {
        var judged = new[] { "accept Jonas?", "no idea who he is", "blank" }.Aggregate(
            Person.New,
            (person, text) => Hear(person, Said(text)).Next
        );

        var told = Hear(judged, Said("actually he works at our main competitor")).Next;

        Assert.Equal(Knows.No, told.Conversations["dm"].Accepting!.Invitation.Knows);
        Assert.Equal(Relation.Competitor, told.Conversations["dm"].Accepting!.Invitation.Relation);
    }
}
