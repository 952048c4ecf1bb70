using Etiquette.Core.Accepting;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>What the writer does is not what the requester does, and the other way round.</summary>
public sealed class SelfPortraitTests
{
    [Theory]
    [InlineData(
        "i do biz dev for a freight company. logistics director at Ikea sent a request, default message"
    )]
    [InlineData("we sell dental equipment, a dentist wants to connect")]
    [InlineData("I'm selling HR software, a stranger from Siemens wants to connect, no note")]
    public void A_writer_who_sells_makes_no_seller_of_the_buyer(string text)
    {
        var facts = Facts(text);

        Assert.Equal(Role.SalesOrFounder, facts.Role);
        Assert.NotEqual(Relation.Seller, facts.Relation);
        Assert.NotEqual(Note.Pitch, facts.Note);
    }

    [Theory]
    [InlineData("A guy who sells packaging wants to connect, I run procurement at Unilever")]
    [InlineData("I'm a buyer. A software salesman sent a pitch")]
    public void Who_sells_to_the_writer_is_a_seller(string text) =>
        Assert.Equal(Relation.Seller, Facts(text).Relation);

    [Theory]
    [InlineData("my best friend's brother needs a job and added me, I'm a recruiter")]
    [InlineData("recruiter here, a guy I placed two years ago wants to connect")]
    public void A_writer_who_recruits_makes_no_recruiter_of_the_other(string text)
    {
        Assert.Equal(Role.RecruiterOrHr, Facts(text).Role);
        Assert.NotEqual(Relation.Recruiter, Facts(text).Relation);
    }

    [Theory]
    [InlineData("freelance journalist, a whistleblower wants to connect")]
    [InlineData("I edit the local paper. the vicar wants to connect")]
    public void A_writer_of_the_press_makes_no_reporter_of_the_other(string text)
    {
        Assert.Equal(Role.Journalist, Facts(text).Role);
        Assert.NotEqual(Relation.Journalist, Facts(text).Relation);
    }

    [Theory]
    [InlineData("i'm a product manager, a reporter from the Times wants to connect")]
    [InlineData("Journalist from the Mail wants to connect")]
    [InlineData("Reporter at the Gazette. Nobody I know, no note.")]
    public void A_reporter_who_asks_is_no_writer_of_the_press(string text)
    {
        Assert.NotEqual(Role.Journalist, Facts(text).Role);
        Assert.Equal(Relation.Journalist, Facts(text).Relation);
    }

    [Theory]
    [InlineData("my godson added me, he's looking for jobs")]
    [InlineData("my cousin, who is unemployed, added me")]
    [InlineData("my best friend's brother needs a job and added me, I'm a recruiter")]
    public void Somebody_else_is_looking_for_a_job(string text) =>
        Assert.NotEqual(true, Facts(text).JobHunting);

    [Theory]
    [InlineData("I need a new job and a recruiter from Hays added me")]
    [InlineData("recruiter from Hays added me, currently looking for a job")]
    [InlineData("I am a store manager with a rival chain and am open to offers. A headhunter wrote.")]
    public void The_writer_is_looking_for_a_job(string text) => Assert.True(Facts(text).JobHunting);

    [Theory]
    [InlineData("I'm a recruiter", Role.RecruiterOrHr)]
    [InlineData("I am a recruiter at Randstad", Role.RecruiterOrHr)]
    [InlineData("I'm a developer at a crypto exchange", Role.DeveloperOrAdmin)]
    [InlineData("I'm not a teacher anymore, I moved into sales", Role.SalesOrFounder)]
    public void Who_says_what_they_do_sets_their_profile(string text, Role role)
    {
        var said = Understand.Message(text, Listening.Fresh);

        Assert.Equal(Intent.Settings, said.Intent);
        Assert.Equal(role, said.Facts.Role);
    }

    [Theory]
    [InlineData("I'm her accountant")]
    [InlineData("I'm a nurse and my patient added me")]
    [InlineData("I'm a lawyer and a client wants to connect")]
    public void Who_tells_of_somebody_as_well_asks_about_them(string text) =>
        Assert.Equal(Intent.AcceptQuestion, Understand.Message(text, Listening.Fresh).Intent);

    [Fact]
    public void What_one_does_no_longer_is_not_what_one_does() =>
        Assert.Null(Facts("I'm not looking for a job").Role);

    private static Invitation Facts(string text) => Understand.Message(text, Listening.Fresh).Facts;
}
