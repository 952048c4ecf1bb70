using Etiquette.Core.Accepting;

namespace Etiquette.Core.Tests.Accepting;

/// <summary>The bound on questions, checked against every dialogue from some thousand starting points.</summary>
public sealed class InquiryTests
{
    private static readonly Invitation[] Starts =
    [
        .. from knows in new Knows?[] { null, Knows.Yes, Knows.No, Knows.Unsure }
        from note in new Note?[] { null, Note.None, Note.Generic, Note.Reason, Note.Pitch, Note.Unread }
        from relation in new Relation?[]
        {
            null,
            Relation.Recruiter,
            Relation.Competitor,
            Relation.Seller,
            Relation.Patient,
        }
        from role in new Role?[]
        {
            null,
            Role.EventsOrMembership,
            Role.ClearedOrSensitive,
            Role.TeacherOrLecturer,
            Role.Clinician,
            Role.JobSeeker,
        }
        from mutuals in new int?[] { null, 30 }
        from signs in new Signs?[] { null, Signs.None, Signs.OffPlatform }
        select new Invitation
        {
            Knows = knows,
            Note = note,
            Relation = relation,
            Role = role,
            Mutuals = mutuals,
            Signs = signs,
        },
    ];

    [Fact]
    public void When_the_asking_stops_no_answer_could_have_changed_the_verdict_or_three_were_asked()
    {
        var stops = 0;
        foreach (var start in Starts)
        {
            Walk(
                start,
                [],
                (invitation, answered) =>
                {
                    stops++;
                    Assert.False(CouldChange(invitation, answered), $"Stopped too soon at {invitation}.");
                }
            );
        }

        Assert.True(stops > Starts.Length);
    }

    [Fact]
    public void Nothing_is_asked_that_could_not_change_the_verdict()
    {
        foreach (var start in Starts)
        {
            Assert.Equal(CouldChange(start, []), Inquiry.Next(new(start), []) is not null);
        }
    }

    [Fact]
    public void Never_more_than_three_questions_are_asked_and_none_twice()
    {
        foreach (var start in Starts)
        {
            Walk(
                start,
                [],
                (_, answered) =>
                {
                    Assert.InRange(answered.Length, 0, 3);
                    Assert.Equal(answered.Length, answered.Distinct().Count());
                }
            );
        }
    }

    [Fact]
    public void A_bare_request_is_asked_about_the_person_and_then_about_the_note()
    {
        Assert.Equal("knows_requester", Inquiry.Next(new(new()), [])?.Id);
        Assert.Equal("note", Inquiry.Next(new(new() { Knows = Knows.No }), ["knows_requester"])?.Id);
    }

    [Fact]
    public void A_story_that_sounds_like_two_things_is_asked_for_what_is_untold()
    {
        var told = new Invitation { Relation = Relation.Client, Sense = new(30, 10, -200, -300) };

        Assert.True(told.Sense.IsInDoubt);
        Assert.Equal("knows_requester", Inquiry.Next(new(told), [])?.Id);
        Assert.Equal("note", Inquiry.Next(new(told with { Knows = Knows.No }), ["knows_requester"])?.Id);
    }

    [Theory]
    [InlineData(Tie.Client, null)]
    [InlineData(null, Quality.Bad)]
    public void A_note_is_not_asked_for_where_it_does_not_matter(Tie? tie, Quality? quality)
    {
        var told = new Invitation
        {
            Relation = Relation.Client,
            Knows = Knows.Yes,
            Tie = tie,
            Quality = quality,
            Sense = new(30, 10, -200, -300),
        };

        Assert.True(told.Sense.IsInDoubt);
        Assert.NotEqual("note", Inquiry.Next(new(told), ["knows_requester"])?.Id);
    }

    [Fact]
    public void Whoever_is_known_and_welcome_is_not_asked_about_as_a_stranger_is()
    {
        var told = new Invitation { Knows = Knows.Yes, Sense = new(100, 0, -200, -20) };

        Assert.False(told.MayBeATrick);
        Assert.True((told with { Knows = Knows.No }).MayBeATrick);
    }

    [Fact]
    public void Who_it_is_comes_before_what_is_odd()
    {
        var told = new Invitation { Sense = new(0, 0, -200, -20) };

        Assert.True(told.MayBeATrick);
        Assert.NotEqual("red_flags", Inquiry.Next(new(told), [])?.Id);
        Assert.Equal("red_flags", Inquiry.Next(new(told with { Note = Note.Unread }), [])?.Id);
    }

    [Fact]
    public void A_story_that_sounds_like_one_thing_is_not()
    {
        var told = new Invitation { Relation = Relation.Client, Sense = new(300, 10, -200, -300) };

        Assert.False(told.Sense.IsInDoubt);
        Assert.Null(Inquiry.Next(new(told), []));
    }

    [Fact]
    public void What_was_told_in_full_leads_straight_to_a_verdict() =>
        Assert.All(PlainRequests, told => Assert.Null(Inquiry.Next(new(told), [])));

    [Fact]
    public void A_bare_yes_is_asked_how_because_a_patient_or_a_bidder_is_known_too() =>
        Assert.Equal("how_known", Inquiry.Next(new(new() { Knows = Knows.Yes }), [])?.About);

    private static readonly Invitation[] PlainRequests =
    [
        new() { Knows = Knows.No, Note = Note.None },
        new() { Knows = Knows.No, Note = Note.Generic },
        new() { Knows = Knows.No, Note = Note.Reason },
        new() { Knows = Knows.No, Note = Note.Pitch },
        new() { Knows = Knows.Unsure, Note = Note.None },
        new() { Knows = Knows.Yes, Tie = Tie.FormerColleague },
        new()
        {
            Knows = Knows.Yes,
            Tie = Tie.Manager,
            Quality = Quality.Bad,
        },
        new() { Knows = Knows.Yes, Relation = Relation.Patient },
        new() { Relation = Relation.Bidder },
        new() { Note = Note.Scam },
        new() { Note = Note.Pitch },
        new() { Signs = Signs.Money },
    ];

    private static void Walk(Invitation invitation, string[] answered, Action<Invitation, string[]> stop)
    {
        if (Inquiry.Next(new(invitation), answered) is not { } question)
        {
            stop(invitation, answered);
            return;
        }

        foreach (var next in Answers(question, invitation))
        {
            Walk(next, [.. answered, question.Id], stop);
        }
    }

    private static bool CouldChange(Invitation invitation, string[] answered) =>
        CouldChange(invitation, answered, Judgement.Of(invitation).Decision);

    private static bool CouldChange(Invitation invitation, string[] answered, Decision now) =>
        answered.Length < 3
        && Question
            .All.Where(question => !answered.Contains(question.Id) && question.IsRelevant(invitation))
            .Any(question =>
                Answers(question, invitation)
                    .Any(next =>
                        Judgement.Of(next).Decision != now
                        || CouldChange(next, [.. answered, question.Id], now)
                    )
            );

    private static IEnumerable<Invitation> Answers(Question question, Invitation invitation) =>
        [.. question.Choices.Select(choice => choice.Learn(invitation)), question.LearnDontKnow(invitation)];
}
