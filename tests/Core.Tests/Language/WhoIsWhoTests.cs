using Etiquette.Core.Accepting;
using Etiquette.Core.Language;
using Etiquette.Core.Language.Facts;

namespace Etiquette.Core.Tests.Language;

/// <summary>Which of the two serves, decides and teaches, and whom it is told of at all.</summary>
public sealed class WhoIsWhoTests
{
    [Theory]
    [InlineData("My workmate Priya thinks I should accept her cousin")]
    [InlineData("my mum wants me to add her old boss")]
    [InlineData("the husband of a colleague wants to connect")]
    [InlineData("My sister has received a request from her ex (asking for her)")]
    public void Whom_somebody_of_ours_knows_is_not_known_to_us(string text)
    {
        var facts = Read(text);

        Assert.NotEqual(Knows.Yes, facts.Knows);
        Assert.Null(facts.Tie);
    }

    [Theory]
    [InlineData("my colleague Priya wants to connect, should I accept her request?", Tie.Colleague)]
    [InlineData("my boss added me", Tie.Manager)]
    [InlineData("my cousin wants to link up", Tie.FriendOrFamily)]
    public void Ones_own_are_known(string text, Tie tie) => Assert.Equal(tie, Read(text).Tie);

    [Theory]
    [InlineData("We're bidding for the school's catering and their bursar sent me a request")]
    [InlineData("our firm has submitted a tender to the hospital, the head of estates wants to connect")]
    [InlineData("I'm the candidate here, final interview on Friday, the hiring manager added me")]
    [InlineData("I'm at uni and a lad in my lecture added me")]
    [InlineData("we're both second years, she wants to connect")]
    [InlineData("a dad from playgroup sent me a request")]
    [InlineData("she's interviewing with my team but I'm not on the panel")]
    public void Who_bids_applies_or_learns_decides_about_nobody(string text)
    {
        var facts = Read(text);

        Assert.False(facts.Relation is Relation.Bidder or Relation.Candidate or Relation.Pupil);
        Assert.NotEqual(Decision.Decline, Judgement.Of(facts).Decision);
    }

    [Theory]
    [InlineData("A supplier bidding for our cleaning contract wants to connect", Relation.Bidder)]
    [InlineData("We have an interview with a candidate tomorrow and she added me", Relation.Candidate)]
    [InlineData("I'm a lecturer. A student in my seminar added me", Relation.Pupil)]
    public void Who_bids_applies_or_learns_with_us_is_still_kept_apart(string text, Relation relation) =>
        Assert.Equal(relation, Read(text).Relation);

    [Theory]
    [InlineData("Sonographer here. A woman I scanned this morning added me", Relation.Patient)]
    [InlineData("I'm a carer. One of my residents' sons wants to connect", Relation.Patient)]
    [InlineData("Librarian here. A bloke who comes in most days wants to connect", Relation.PublicServed)]
    [InlineData("Work coach here, one of my claimants added me", Relation.PublicServed)]
    [InlineData("Probation officer here. One of my lads sent a request", Relation.Regulated)]
    public void A_calling_and_an_act_say_together_who_is_served(string text, Relation relation) =>
        Assert.Equal(relation, Read(text).Relation);

    [Theory]
    [InlineData("a woman who comes in every morning wants to connect")]
    [InlineData("one of my lads from five-a-side added me")]
    public void An_act_alone_makes_nobody_a_charge(string text) =>
        Assert.False(Read(text).Relation is Relation.PublicServed or Relation.Regulated or Relation.Patient);

    [Theory]
    [InlineData("Mr Osei fixed my hip, he sent me a request")]
    [InlineData("the surgeon who took out my tonsils added me")]
    [InlineData("the tax lawyer our firm uses wants to connect")]
    [InlineData("the editor of a journal that I write for added me")]
    public void Who_works_for_us_is_in_nobodys_hands(string text) =>
        Assert.False(Relations.IsAProcess(Read(text).Relation));

    [Theory]
    [InlineData("his firm is being investigated for bribery, never met him")]
    [InlineData("her brother is suing my neighbour, she wants to connect")]
    public void What_others_have_with_each_other_is_no_case_of_ours(string text) =>
        Assert.False(Relations.IsAProcess(Read(text).Relation));

    [Theory]
    [InlineData("she is suing us, should I accept?")]
    [InlineData("I'm a fraud investigator, a man we are investigating added me")]
    public void What_they_have_with_us_is(string text) =>
        Assert.True(Relations.IsAProcess(Read(text).Relation));

    [Theory]
    [InlineData("no i'm HER patient")]
    [InlineData("no, we are the ones, we're bidding for their contract")]
    public void Who_was_taken_for_the_other_side_can_say_so(string text) =>
        Assert.False(Relations.IsAProcess(Later(text).Over(new() { Relation = Relation.Patient }).Relation));

    [Theory]
    [InlineData("she wrote \"can we talk\"")]
    [InlineData("he asked if I want to get in early on his coin")]
    public void What_was_said_of_knowing_stands(string text) =>
        Assert.NotEqual(Knows.No, Later(text).Over(new() { Knows = Knows.Yes }).Knows);

    [Theory]
    [InlineData("actually I have never met her")]
    [InlineData("I don't know him after all")]
    public void What_was_said_of_knowing_is_corrected_in_words(string text) =>
        Assert.Equal(Knows.No, Later(text).Over(new() { Knows = Knows.Yes }).Knows);

    [Theory]
    [InlineData("my old boss, an utter tyrant, added me")]
    [InlineData("a former manager who was too touchy with us")]
    [InlineData("ex-colleague, a vindictive man, wants to connect")]
    public void Who_was_hard_to_bear_is_not_wanted(string text) =>
        Assert.Equal(Quality.Bad, Read(text).Quality);

    [Theory]
    [InlineData("the man who runs the cafe next door sent me a request")]
    [InlineData("the woman who does our mortgage at the bank added me")]
    [InlineData("the kitchen manager of my local pub wants to connect")]
    public void Who_serves_us_is_neither_colleague_nor_boss(string text) =>
        Assert.False(Read(text).Tie is Tie.Colleague or Tie.Manager or Tie.Report);

    private static Invitation Read(string text) => Understand.Message(text, Listening.Fresh).Facts;

    private static Invitation Later(string text) => Understand.Message(text, new(After: After.Verdict)).Facts;
}
