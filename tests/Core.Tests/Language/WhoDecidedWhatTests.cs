using Etiquette.Core.Accepting;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>Who decided about whom, and what is decided already.</summary>
public sealed class WhoDecidedWhatTests
{
    private static Invitation Facts(string text) => Understand.Message(text, Listening.Fresh).Facts;

    private static Decision Verdict(string text) => Judgement.Of(Facts(text)).Decision;

    [Theory]
    [InlineData(
        "The applicant we didn't appoint, Dana, has sent me a request. She wrote 'thank you for the good talk'"
    )]
    [InlineData("We turned down Otis for the kitchen job in May, he wants to connect. I do the hiring")]
    [InlineData(
        "rejected candidate for our clerk post wants to connect, 'thanks for being so fair'. Post is filled."
    )]
    public void Who_was_turned_down_waits_for_nothing(string text)
    {
        Assert.False(Facts(text).Live);
        Assert.NotEqual(Decision.Decline, Verdict(text));
    }

    [Theory]
    [InlineData("A candidate for our clerk post wants to connect, interviews are next week")]
    [InlineData("We have not rejected him yet, he applied for our kitchen job and interviews are on Friday")]
    public void Whose_turn_is_still_to_come_waits(string text) =>
        Assert.Equal(Decision.Decline, Verdict(text));

    [Theory]
    [InlineData("I'm a recruiter. A contractor I'm placing with a client has added me")]
    [InlineData("I'm a headhunter and a candidate I represent for an open role sent me a request")]
    public void Whom_an_agency_represents_others_decide_about(string text) =>
        Assert.Equal(Relation.Prospect, Facts(text).Relation);

    [Theory]
    [InlineData("The buyer from a tender we lost in spring wants to connect, I'm the bid writer")]
    [InlineData(
        "I am a bid coordinator. Head of procurement of the council, whose contract we missed, added me"
    )]
    public void Who_bid_has_no_bidders(string text) => Assert.NotEqual(Relation.Bidder, Facts(text).Relation);

    [Fact]
    public void Our_own_tender_has() =>
        Assert.Equal(
            Relation.Bidder,
            Facts("I score the bids for our cleaning contract and one of the bidders has added me").Relation
        );

    [Fact]
    public void A_congress_on_buying_is_no_tender() =>
        Assert.Null(Facts("met her at the procurement summit in Lyon, she wants to connect").Relation);

    [Fact]
    public void Whoever_looks_after_an_intern_teaches_nobody()
    {
        Assert.Equal(
            Tie.Report,
            Facts("Mia is a student I mentor during her placement with our firm, she added me").Tie
        );
        Assert.Equal(
            Decision.Decline,
            Verdict("Mia is a student I supervise for her thesis, she added me. I'm a lecturer")
        );
    }

    [Fact]
    public void A_firm_that_is_to_be_bought_in_secret_is_kept_apart()
    {
        Assert.Equal(
            Decision.Decline,
            Verdict("The finance director of a company we plan to take over has added me, nobody knows yet")
        );
        Assert.NotEqual(
            Decision.Decline,
            Verdict("The sales director of a company we want to buy chairs from has added me")
        );
    }

    [Theory]
    [InlineData("a decorator who worked with her brother once, no note", Tie.FormerColleague)]
    [InlineData("a lawyer, their client has written to our office, wants to connect", Tie.Client)]
    [InlineData("ERP vendor wants to connect, no note", Tie.Client)]
    public void What_another_has_to_do_with_them_is_no_tie(string text, Tie tie) =>
        Assert.NotEqual(tie, Facts(text).Tie);

    [Theory]
    [InlineData("our vendor wants to connect", Tie.Client)]
    [InlineData("I worked with her in Leeds for two years", Tie.FormerColleague)]
    public void What_the_writer_has_is_one(string text, Tie tie) => Assert.Equal(tie, Facts(text).Tie);

    [Fact]
    public void Who_recruits_here_is_the_writer() =>
        Assert.NotEqual(
            Relation.Recruiter,
            Facts("Headhunter here. A welder I placed in June wants to connect").Relation
        );

    [Theory]
    [InlineData("Kim from Harveys sales wants to connect")]
    [InlineData("Lars from Nordbrew sales has added me")]
    public void Somebody_of_the_sales_side_sells(string text) =>
        Assert.Equal(Relation.Seller, Facts(text).Relation);
}
