using Etiquette.Core.Accepting;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>Requests of working life: who works on the writer's side, and which of the two decides about the other.</summary>
public sealed class WorkingLifeTests
{
    private static Understanding Understood(string text) => Understand.Message(text, Listening.Fresh);

    private static Invitation Facts(string text) => Understood(text).Facts;

    private static Decision Verdict(string text) => Judgement.Of(Facts(text)).Decision;

    [Theory]
    [InlineData("one of my freelancers sent me a request, I run a design studio")]
    [InlineData("our main shareholder has added me, I'm the finance director")]
    [InlineData("the radiographer I work with in A&E wants to connect")]
    [InlineData("a trustee of our charity wants to connect, I'm the CEO")]
    [InlineData("an employee of mine wants to connect, I own the bakery")]
    [InlineData("woman from the school governors board I sit on wants to connect")]
    [InlineData("A business mentor from our accelerator scheme has invited me, first meeting on Tuesday")]
    [InlineData("a future teammate added me, I begin in June")]
    public void Who_works_on_ones_side_is_welcome(string text) =>
        Assert.Equal(Decision.Accept, Verdict(text));

    [Theory]
    [InlineData("one of my subcontractors added me, his claim against us goes to arbitration in May")]
    [InlineData("a colleague who has raised a grievance that I investigate wants to connect")]
    [InlineData("the landlord's solicitor wants to connect, we are in dispute over the lease")]
    public void What_is_in_dispute_keeps_them_apart(string text) =>
        Assert.Equal(Decision.Decline, Verdict(text));

    [Theory]
    [InlineData("Our firm is tendering for the school meals and the county's buyer has sent me a request")]
    [InlineData(
        "We have put in a bid for the hospital laundry. The head of procurement there invited me on here"
    )]
    public void Whoever_buys_decides_about_our_bid(string text)
    {
        Assert.Equal(Relation.Regulated, Facts(text).Relation);
        Assert.Equal(Decision.Decline, Verdict(text));
    }

    [Theory]
    [InlineData("we won the bid in 2019, the buyer back then now wants to connect")]
    [InlineData("the purchasing manager of a hotel chain wants to connect, I sell linen")]
    public void A_buyer_with_nothing_to_award_is_welcome(string text) =>
        Assert.Equal(Decision.Accept, Verdict(text));

    [Theory]
    [InlineData("I recruit accountants. An unknown bookkeeper who is open to work sent a request")]
    [InlineData("I'm a recruiter. A welder I've never met is looking for a new job and wants to connect")]
    public void Whom_a_recruiter_may_place_is_no_candidate(string text)
    {
        Assert.Equal(Relation.Prospect, Facts(text).Relation);
        Assert.Null(Facts(text).JobHunting);
        Assert.Equal(Decision.Accept, Verdict(text));
    }

    [Theory]
    [InlineData(
        "I'm a recruiter and one of the candidates for my vacancy at the bank, final round Friday, has added me"
    )]
    [InlineData(
        "I'm a recruiter. Candidate I have interviewed yesterday for our warehouse post wants to connect"
    )]
    public void Who_has_put_in_for_a_post_still_waits(string text) =>
        Assert.Equal(Decision.Decline, Verdict(text));

    [Theory]
    [InlineData("the recruiting manager of the firm that I have an interview with next week has added me")]
    [InlineData("I applied for the nurse post at St Mary's, the ward manager there has sent me a request")]
    [InlineData("the owner of the shop where I applied last week added me")]
    [InlineData("Signed the contract, I start there in March. My next team leader wants to connect")]
    [InlineData("got the job! my future manager sent a request")]
    public void Whoever_hires_the_writer_may_connect(string text) =>
        Assert.Equal(Decision.Accept, Verdict(text));

    [Theory]
    [InlineData("Sits on the panel that decides my grant. She sent the request, not me")]
    [InlineData(
        "I have an audition on Friday, no contact with the jury until then, and its chair has sent me a request"
    )]
    public void A_panel_with_rules_of_its_own_keeps_apart(string text) =>
        Assert.NotEqual(Decision.Accept, Verdict(text));

    [Fact]
    public void What_the_boss_of_today_does_not_know_says_nothing_of_the_next_one() =>
        Assert.Equal(Knows.Yes, Facts("My next manager has added me. My company does not know yet").Knows);

    [Theory]
    [InlineData("I'm looking for work and an agency asks for a photo of my ID card before we talk")]
    [InlineData("My ex who stalks me has made another account and asks to connect")]
    [InlineData(
        "\"Good day dear, I am Miss Anna Cole, director of a trading company, kindly write me on my personal email\""
    )]
    public void Danger_in_working_clothes_is_reported(string text) =>
        Assert.Equal(Decision.Report, Verdict(text));

    [Theory]
    [InlineData("receptionist at a dental practice here, a patient who sells insurance offers me a deal")]
    [InlineData("My present learner, a nurse of 40, has sent me an invitation. I'm a driving instructor")]
    public void Whom_one_cares_for_or_teaches_is_kept_apart_whatever_they_do(string text) =>
        Assert.Equal(Decision.Decline, Verdict(text));

    [Fact]
    public void Whoever_adds_that_they_were_treated_badly_is_believed()
    {
        var judged = Listening.Fresh with { After = After.Verdict };

        Assert.Equal(
            Quality.Bad,
            Understand.Message("though he treated us badly at the end", judged).Facts.Quality
        );
    }

    [Fact]
    public void Curiosity_about_the_person_is_no_reason() =>
        Assert.Equal(
            Decision.AskFirst,
            Verdict("a woman I don't know, import manager, wants to learn more about my company and me")
        );

    [Theory]
    [InlineData("A bailiff wants to connect with me")]
    [InlineData("I'm a civil engineer from Chile, new in Leeds. A recruiter has sent me a request")]
    public void A_trade_alone_introduces_nobody(string text) => Assert.NotEqual(Knows.Yes, Facts(text).Knows);

    [Theory]
    [InlineData("my plumber wants to connect")]
    [InlineData("a plumber I know well wants to connect")]
    public void A_tradesman_of_ones_own_is_known(string text) => Assert.Equal(Knows.Yes, Facts(text).Knows);

    [Theory]
    [InlineData("Priya from our HR, the firm has 3000 staff, we have never spoken")]
    [InlineData("his account has 4000 connections, never met him")]
    public void What_is_not_shared_is_no_mutual_contact(string text) => Assert.Null(Facts(text).Mutuals);

    [Fact]
    public void What_is_shared_still_counts() =>
        Assert.Equal(12, Facts("she shares 12 connections with me, never met her").Mutuals);

    [Fact]
    public void To_ask_whether_it_is_a_trick_does_not_say_so() =>
        Assert.Null(Facts("is this a scam or genuine? A lady from a bank I don't know sent a request").Note);

    [Theory]
    [InlineData("I'm a singer and a journalist wants to interview me")]
    [InlineData("I'm a baker, the food inspector who came last week wants to connect")]
    public void What_another_does_is_not_the_writers_work(string text) =>
        Assert.False(Facts(text).Role is Role.Journalist or Role.JudgeOrRegulator);

    [Theory]
    [InlineData("a builder wants to connect, I'm a planning officer, he has no case open with us")]
    [InlineData("I gave a guest lecture at Hull and a student from the back row wants to connect")]
    public void Where_nothing_is_open_nobody_waits(string text) =>
        Assert.NotEqual(Decision.Decline, Verdict(text));

    [Fact]
    public void A_student_of_ones_own_waits() =>
        Assert.Equal(Decision.Decline, Verdict("a student in my class wants to connect, I mark her essays"));

    [Theory]
    [InlineData("a marketing agency woman, third one this month, no note")]
    [InlineData("an agency that builds websites wants to connect")]
    public void An_agency_that_finds_nobody_a_job_sells(string text) =>
        Assert.Equal(Relation.Seller, Facts(text).Relation);

    [Fact]
    public void An_agency_that_does_finds_jobs() =>
        Assert.Equal(
            Relation.Recruiter,
            Facts("woman from a staffing agency wants to connect, I am looking").Relation
        );

    [Fact]
    public void Who_is_well_remembered_is_welcome() =>
        Assert.Equal(Decision.Accept, Verdict("met her at a fair in Lyon in May, I remember her very well"));

    [Fact]
    public void Who_is_hardly_remembered_is_asked() =>
        Assert.Equal(Decision.AskFirst, Verdict("met him once at a fair ten years ago, hardly remember him"));

    [Fact]
    public void A_beginner_who_says_why_gets_an_answer() =>
        Assert.Equal(
            Decision.Accept,
            Verdict(
                "an undergraduate wrote: 'I am writing my thesis on port logistics and have two questions'. Never met"
            )
        );

    [Fact]
    public void A_founder_may_send_an_investor_a_deck() =>
        Assert.Equal(
            Decision.Ignore,
            Verdict("I'm a business angel. Stranger: 'we are closing our seed round, pitch deck attached'")
        );

    [Fact]
    public void A_dream_of_easy_money_is_none_to_an_investor_either() =>
        Assert.Equal(
            Decision.Report,
            Verdict("I invest in startups. He promises 20% a month with his trading bot, deck attached")
        );

    [Theory]
    [InlineData(
        "Should I accept? The note: \"Hello Mr Okoro, I read your piece on tramways and would like to swap views\""
    )]
    public void Whom_the_note_greets_is_the_writer(string text) => Assert.Null(Understood(text).Person);

    [Theory]
    [InlineData("note pls for Sunita Rao, we met at the fair in Ghent")]
    [InlineData("short message please for my old tutor Alan Birch")]
    public void A_note_is_asked_for_in_few_words(string text) =>
        Assert.Equal(Intent.DraftNote, Understood(text).Intent);
}
