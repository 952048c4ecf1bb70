using Etiquette.Core.Accepting;
using Etiquette.Core.Language;
using Etiquette.Core.Language.Facts;

namespace Etiquette.Core.Tests.Language;

/// <summary>Who the requester is to the writer, and not to somebody else.</summary>
public sealed class TiesTests
{
    [Theory]
    [InlineData("my aunt's colleague wants to connect")]
    [InlineData("my girlfriend's manager has sent me a request")]
    [InlineData("A neighbour of my sister added me")]
    [InlineData("my best friend's cousin wants to link up")]
    public void Whom_somebody_else_knows_the_writer_may_not(string text)
    {
        var facts = Read(text);

        Assert.Null(facts.Knows);
        Assert.Null(facts.Tie);
        Assert.Null(facts.Quality);
    }

    [Theory]
    [InlineData("my aunt wants to connect")]
    [InlineData("my cousin's husband added me")]
    [InlineData("my best friend wants to link up")]
    public void Ones_own_are_friends_and_family(string text) =>
        Assert.Equal(Tie.FriendOrFamily, Read(text).Tie);

    [Theory]
    [InlineData("my ex boyfriend, we are good friends now")]
    [InlineData("ex-husband wants to connect, we get on well")]
    [InlineData("my ex girlfriend, we split amicably")]
    public void An_ex_whom_one_gets_on_with_is_no_trouble(string text)
    {
        var facts = Read(text);

        Assert.Equal(Quality.Good, facts.Quality);
        Assert.Equal(Decision.Accept, Judgement.Of(facts).Decision);
    }

    [Theory]
    [InlineData("my ex girlfriend, it ended badly, wants to connect")]
    [InlineData("my ex wants to connect, he lied to me for years")]
    public void An_ex_who_did_harm_is_not_wanted(string text) =>
        Assert.Equal(Quality.Bad, Read(text).Quality);

    [Theory]
    [InlineData("my ex-wife's new partner wants to connect")]
    [InlineData("my ex husband's wife added me")]
    public void Nothing_bad_is_read_into_whom_an_ex_lives_with(string text) =>
        Assert.Null(Read(text).Quality);

    [Theory]
    [InlineData("The physio treating my ankle wants to connect")]
    [InlineData("the surgeon who did my hip added me")]
    [InlineData("my lecturer sent me a request, I'm in his seminar")]
    [InlineData("my immigration solicitor wants to connect")]
    public void Who_serves_the_writer_is_in_nobodys_hands(string text) =>
        Assert.False(Relations.IsAProcess(Read(text).Relation));

    [Theory]
    [InlineData("I'm a physio. A woman whose ankle I'm treating wants to connect")]
    [InlineData("A student in my seminar sent me a request, I'm marking her essay")]
    [InlineData("my ex-wife's solicitor wants to connect")]
    public void Whom_the_writer_serves_or_faces_stays_at_a_distance(string text) =>
        Assert.Equal(Decision.Decline, Judgement.Of(Read(text)).Decision);

    [Theory]
    [InlineData("I'm a nurse. She has never been a patient of mine")]
    [InlineData("I'm a teacher, he isn't a pupil of ours")]
    [InlineData("I'm a nurse and one of the other nurses on my ward wants to connect")]
    [InlineData("he went for the same promotion as me and now he has added me")]
    [InlineData("my rival for the team leader job wants to connect")]
    public void Who_is_said_to_be_nobodys_charge_is_none(string text) =>
        Assert.NotEqual(Decision.Decline, Judgement.Of(Read(text)).Decision);

    [Theory]
    [InlineData("The candidate turned our offer down, now she wants to connect")]
    [InlineData("An applicant who withdrew from our process sent a request")]
    public void Who_dropped_out_is_no_candidate_any_more(string text) => Assert.False(Read(text).Live);

    [Theory]
    [InlineData("a 15 year old pupil of mine added me")]
    [InlineData("I'm a teacher. A pupil, 16 years old, wants to connect")]
    public void A_pupils_years_end_no_lessons(string text) =>
        Assert.Equal(Decision.Decline, Judgement.Of(Read(text)).Decision);

    [Theory]
    [InlineData("I'm a hospice volunteer, a widower I visit wants to connect")]
    [InlineData("I am a helpline volunteer and a caller found me")]
    public void Whom_one_helps_through_the_worst_is_in_ones_care(string text) =>
        Assert.Equal(Relation.Patient, Read(text).Relation);

    [Theory]
    [InlineData("the chap who mows our lawn wants to connect")]
    [InlineData("our window cleaner has added me")]
    [InlineData("our childminder wants to connect")]
    public void Who_comes_to_ones_house_is_no_colleague(string text)
    {
        var facts = Read(text);

        Assert.Equal(Knows.Yes, facts.Knows);
        Assert.False(facts.Tie is Tie.Colleague or Tie.Manager or Tie.Report);
    }

    private static Invitation Read(string text) => Understand.Message(text, Listening.Fresh).Facts;
}
