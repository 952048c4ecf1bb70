using Etiquette.Core.Accepting;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>Frauds by people one seems to know already, and what people one does know say and ask.</summary>
public sealed class ScamsAmongFriendsTests
{
    private static Invitation Facts(string text) => Understand.Message(text, Listening.Fresh).Facts;

    private static Decision Verdict(string text) => Judgement.Of(Facts(text)).Decision;

    [Theory]
    [InlineData(
        "I accepted a man last month and since then he writes \"good evening dear, have you eaten\" and wants to know about my savings"
    )]
    [InlineData("a girl I met on linkedin needs 800 euros for her visa")]
    [InlineData("I transferred 2000 pounds to a man I met on instagram, now his brother asks")]
    [InlineData(
        "our finance director rang me on video and told me to wire 25000, now he adds me, his lips were not in sync"
    )]
    [InlineData("the director's assistant wants me to approve a payment, her profile is from this week")]
    [InlineData("a man from Europol says my passport was used in a fraud and I must talk to agent Weiss")]
    public void It_is_reported(string text) => Assert.Equal(Decision.Report, Verdict(text));

    [Theory]
    [InlineData("an old classmate wants a paper on our coating process, flights are paid")]
    [InlineData("my former professor asks for slides on my company's new prototype")]
    public void What_the_firm_knows_is_asked_about_first(string text)
    {
        Assert.True(Facts(text).Signs?.HasFlag(Signs.InsideKnowledge));
        Assert.NotEqual(Decision.Accept, Verdict(text));
    }

    [Theory]
    [InlineData("my financial adviser of many years asks about my pension and wants to connect")]
    [InlineData("my old friend says good morning dear every day, she wants to connect")]
    public void Those_one_knows_may_ask(string text) => Assert.Equal(Decision.Accept, Verdict(text));

    [Fact]
    public void A_boss_may_ask_for_an_approval() =>
        Assert.False(
            Facts("my boss asked me to approve the invoice for the team lunch")
                .Signs?.HasFlag(Signs.FalseBoss)
                ?? false
        );

    [Theory]
    [InlineData("I'm a plumber. one of the mums from my daughter's class wants to connect")]
    [InlineData("a vet here. the owner of a cat I treated last week sent a request")]
    [InlineData("the reporter who wrote about the flood interviewed me yesterday and wants to connect")]
    public void Who_meets_as_an_equal_is_nobodys_patient_or_pupil(string text) =>
        Assert.False(Facts(text).Relation is Relation.Patient or Relation.Pupil or Relation.Candidate);
}
