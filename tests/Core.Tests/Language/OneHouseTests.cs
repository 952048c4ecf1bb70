using Etiquette.Core.Accepting;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>Those at the head of one's own firm, one's landlord, and others whom one knows by what they are.</summary>
public sealed class OneHouseTests
{
    private static Invitation Facts(string text) => Understand.Message(text, Listening.Fresh).Facts;

    private static Decision Verdict(string text) => Judgement.Of(Facts(text)).Decision;

    [Theory]
    [InlineData("The managing director of our group has added me, we have never spoken")]
    [InlineData("Our CFO sent me a request. I never met him, we are 900 people")]
    [InlineData("head of our Leeds branch invited me, never met her")]
    [InlineData("VP of my company wants to connect, I have never talked to him, no note")]
    public void The_head_of_ones_own_firm_is_of_the_same_house(string text) =>
        Assert.Equal(Decision.Accept, Verdict(text));

    [Theory]
    [InlineData("The CEO of a firm in Hull wants to connect, never met her, no note")]
    [InlineData("The director of our competitor added me, never met him, no note")]
    [InlineData("He says he is the CFO of our company, never met him, no note")]
    public void Another_firms_head_is_not(string text) => Assert.NotEqual(Decision.Accept, Verdict(text));

    [Fact]
    public void A_boss_who_wants_gift_cards_on_the_quiet_is_still_reported() =>
        Assert.Equal(
            Decision.Report,
            Verdict(
                "Our CEO added me, never met her, she wants me to buy gift cards quietly and send the codes"
            )
        );

    [Theory]
    [InlineData("Area director, three grades above me, has added me")]
    [InlineData("somebody two ranks senior to me sent an invite")]
    public void Who_stands_above_the_writer_is_a_manager(string text) =>
        Assert.Equal(Tie.Manager, Facts(text).Tie);

    [Theory]
    [InlineData("my landlady wants to connect")]
    [InlineData("My lodger has added me. Works in a bank")]
    public void One_house_in_the_plain_sense_asks_for_no_distance(string text) =>
        Assert.Equal(Decision.Accept, Verdict(text));

    [Fact]
    public void A_tenant_who_is_sued_is_kept_apart() =>
        Assert.Equal(Decision.Decline, Verdict("My tenant wants to connect, I am suing him for the rent"));

    [Theory]
    [InlineData("my foreman keeps asking me out, now he sent a request")]
    [InlineData("my team leader wants dinner alone with me and has added me here")]
    public void Who_wants_an_evening_wants_no_contact(string text) =>
        Assert.NotEqual(Decision.Accept, Verdict(text));

    [Fact]
    public void A_dinner_of_the_whole_team_is_none() =>
        Assert.Equal(
            Decision.Accept,
            Verdict("My team leader asked us all out for a dinner and has now added me, nice chap")
        );

    [Theory]
    [InlineData("A builder we threw off the site in March for drinking wants to connect")]
    [InlineData("former driver, I sacked him for stealing, has added me")]
    [InlineData("my coworker wants to connect, she is annoying and gossips about all of us")]
    public void Who_was_sent_away_or_gets_on_ones_nerves_need_not_be_let_in(string text)
    {
        Assert.Equal(Quality.Bad, Facts(text).Quality);
        Assert.NotEqual(Decision.Accept, Verdict(text));
    }

    [Fact]
    public void A_lead_that_went_quiet_wronged_nobody() =>
        Assert.NotEqual(
            Quality.Bad,
            Facts("a lead who ghosted me after the quote wants to connect, I sell boilers").Quality
        );

    [Theory]
    [InlineData("sir i am welder in kano, one man from dubai agency want to connect, he promise job")]
    [InlineData("i am nurse in manila. one lady from a visa office wants to connect and guarantees a job")]
    public void A_job_that_is_promised_by_nobody_known_is_no_reason(string text) =>
        Assert.NotEqual(Decision.Accept, Verdict(text));

    [Theory]
    [InlineData(
        "Rosa Lind asked a good question on solar roofs in the Q&A of my talk and wrote so in the note"
    )]
    [InlineData("the guest lecturer at our company last month, wrote 'good discussion'")]
    [InlineData("a reporter who interviewed me for a piece on our bakery wants to connect")]
    public void Who_was_in_the_same_room_was_met(string text) =>
        Assert.Equal(Tie.MetInPerson, Facts(text).Tie);

    [Fact]
    public void A_job_that_an_old_boss_promised_is_one() =>
        Assert.Equal(
            Decision.Accept,
            Verdict("My old boss, who promised me a job when I finish my degree, has added me")
        );

    [Fact]
    public void To_want_to_show_something_introduces_nobody() =>
        Assert.NotEqual(Knows.Yes, Facts("a vendor wants to show us their payroll software").Knows);
}
