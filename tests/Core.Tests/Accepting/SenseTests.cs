using Etiquette.Core.Accepting;

namespace Etiquette.Core.Tests.Accepting;

public sealed class SenseTests
{
    private static readonly Sense likeAPatient = new(Accept: -20, Ignore: -40, Decline: 90, Report: -150);

    [Fact]
    public void What_is_told_in_several_messages_adds_up()
    {
        var first = new Invitation { Sense = new(10, 20, 30, 40) };
        var second = new Invitation { Sense = new(1, 2, 3, 4) };

        Assert.Equal(new Sense(11, 22, 33, 44), second.Over(first).Sense);
        Assert.Equal(new Sense(10, 20, 30, 40), new Invitation().Over(first).Sense);
    }

    [Fact]
    public void A_verdict_leads_by_what_is_ahead_of_all_others()
    {
        Assert.Equal(90, likeAPatient.Lead(Decision.Decline));
        Assert.Equal(-90, likeAPatient.Lead(Decision.AskFirst));
        Assert.Equal(-240, likeAPatient.Lead(Decision.Report));
    }

    [Fact]
    public void What_it_sounds_like_is_no_fact()
    {
        Assert.True(new Invitation { From = "Dana", Sense = likeAPatient }.IsBlank());
        Assert.False(new Invitation { Knows = Knows.Yes }.IsBlank());
    }

    [Fact]
    public void Whoever_says_what_they_are_is_believed()
    {
        var told = new Invitation { Knows = Knows.Yes, Sense = likeAPatient };
        Assert.Equal(Decision.Decline, Judgement.Of(told).Decision);

        var corrected = Question.Named("requester_role")!.Find("none")!.Learn(told);

        Assert.Equal(Decision.Accept, Judgement.Of(corrected).Decision);
    }

    [Fact]
    public void Whoever_turns_out_to_be_known_is_not_left_alone_as_a_stranger()
    {
        var told = new Invitation
        {
            Knows = Knows.No,
            Note = Note.None,
            Sense = new(Accept: -180, Ignore: 150, Decline: -200, Report: -150),
        };

        var corrected = Question.Named("knows_requester")!.Find("worked")!.Learn(told);

        Assert.Equal(Decision.Ignore, Judgement.Of(told).Decision);
        Assert.Equal(Decision.Accept, Judgement.Of(corrected).Decision);
    }

    [Fact]
    public void An_answer_about_something_else_leaves_it()
    {
        var told = new Invitation { Knows = Knows.Yes, Sense = likeAPatient };

        Assert.Equal(likeAPatient, Question.Named("note")!.Find("none")!.Learn(told).Sense);
    }

    [Fact]
    public void A_gate_stands_however_kind_the_story() =>
        Assert.Equal(
            Decision.Report,
            Judgement.Of(new() { Signs = Signs.Credentials, Sense = new(900, 0, 0, 0) }).Decision
        );

    [Fact]
    public void A_faint_sign_is_played_back_with_a_perhaps_and_can_be_confirmed()
    {
        var told = new Invitation
        {
            Signs = Signs.OffPlatform,
            Sense = new(0, 0, 0, 0) { Faint = Signs.Money },
        };

        var seen = Assert.Single(PlayedBack.From(told, new Dictionary<string, string>()));

        Assert.Equal(
            "They want to move to another app; perhaps it is about money or an investment",
            seen.Label
        );
        Assert.Equal("off_platform", seen.Value);
        Assert.Contains(seen.Corrections, correction => correction.Id == "money");
    }

    [Fact]
    public void A_faint_sign_judges_nobody_and_is_settled_by_an_answer()
    {
        var told = new Invitation
        {
            Knows = Knows.No,
            Note = Note.Reason,
            Sense = new(0, 0, 0, 0) { Faint = Signs.Money },
        };

        Assert.Equal(Decision.AskFirst, Judgement.Of(told).Decision);
        Assert.Equal(Signs.None, Question.Named("red_flags")!.Find("none")!.Learn(told).AsItSounds.Signs);
        Assert.Equal(
            Decision.Report,
            Judgement.Of(Question.Named("red_flags")!.Find("money")!.Learn(told)).Decision
        );
    }

    [Fact]
    public void Faint_signs_of_several_messages_add_up()
    {
        var first = new Invitation { Sense = new(0, 0, 0, 0) { Faint = Signs.Money } };
        var second = new Invitation { Sense = new(0, 0, 0, 0) { Faint = Signs.Urgency } };

        Assert.Equal(Signs.Money | Signs.Urgency, second.Over(first).AsItSounds.Signs);
        Assert.Equal(
            Signs.None,
            new Invitation { Signs = Signs.None }
                .Over(first)
                .AsItSounds.Signs
        );
    }
}
