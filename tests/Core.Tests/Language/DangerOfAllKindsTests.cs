using Etiquette.Core.Accepting;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>What people stumble into without a word for it, and the everyday story that sounds like it.</summary>
public sealed class DangerOfAllKindsTests
{
    private static Invitation Facts(string text) => Understand.Message(text, Listening.Fresh).Facts;

    private static Decision Verdict(string text) => Judgement.Of(Facts(text)).Decision;

    [Theory]
    [InlineData("my cousin's ex wants to know where she's living now")]
    [InlineData("Her ex-husband sent a request, he asks for her new address")]
    [InlineData("an old schoolmate asks me if I know which nursery their son goes to")]
    [InlineData("He is trying to find out where my friend moved")]
    public void Nobody_is_found_through_the_writer(string text)
    {
        Assert.True(Facts(text).Signs?.HasFlag(Signs.Whereabouts));
        Assert.True(Verdict(text) is Decision.Ignore or Decision.Report);
    }

    [Theory]
    [InlineData("an old friend asks where I live now")]
    [InlineData("my colleague asked which school my son goes to")]
    [InlineData("my aunt wants to know where we are meeting")]
    public void To_ask_after_the_writer_is_another_matter(string text) =>
        Assert.False(Facts(text).Signs?.HasFlag(Signs.Whereabouts) ?? false);

    [Theory]
    [InlineData("someone calling himself our CFO asks whether I'm at my desk")]
    [InlineData("Note: \"This is Anna, managing director, I need a discreet favour\"")]
    [InlineData("our chairman, supposedly, has an urgent payment for me")]
    public void A_boss_is_asked_in_person(string text) => Assert.Equal(Decision.Report, Verdict(text));

    [Theory]
    [InlineData("my old boss asks me for a small favour, a reference for his daughter's internship")]
    [InlineData("our CEO wants to connect, I see her every week")]
    public void A_boss_may_connect(string text) =>
        Assert.False(Facts(text).Signs?.HasFlag(Signs.FalseBoss) ?? false);

    [Theory]
    [InlineData("a candidate sent me a portfolio.exe, I recruit for our team")]
    [InlineData("I'm hiring; an applicant says I have to install a document viewer")]
    [InlineData("the applicant asks me to enable macros in her cv")]
    public void No_application_needs_a_program(string text) => Assert.Equal(Decision.Report, Verdict(text));

    [Theory]
    [InlineData("she asks if I could buy google play cards, never met her")]
    [InlineData("he wants me to get vouchers for his boss")]
    [InlineData("a banker writes that a customer with my family name died and left no heirs")]
    [InlineData("she says you get paid per review and she topped up my wallet")]
    [InlineData("a job liking videos, somebody I don't know")]
    public void Money_needs_no_name(string text) => Assert.Equal(Decision.Report, Verdict(text));

    [Theory]
    [InlineData("my boss strokes my hair without asking, now he wants to connect")]
    [InlineData("A colleague stands too close to me and rubs my back")]
    [InlineData("I am a doctor. A patient's brother waits by my car after work")]
    [InlineData("I'm a teacher, a pupil's father followed me home in his car")]
    [InlineData("a man keeps turning up at my gym")]
    [InlineData("somebody keeps texting my niece and now adds me")]
    [InlineData("he offers money for my worn socks")]
    [InlineData("asks me for pictures of me in a bikini")]
    public void Nobody_has_to_bear_it(string text) => Assert.Equal(Decision.Report, Verdict(text));

    [Theory]
    [InlineData("the woman I reported to HR last year wants to connect")]
    [InlineData("somebody I reported for bullying")]
    public void Against_whom_one_complained_need_not_be_answered(string text)
    {
        var facts = Facts(text);

        Assert.False(facts.Tie is Tie.Report or Tie.Manager);
        Assert.Equal(Quality.Bad, facts.Quality);
        Assert.True(Judgement.Of(facts).Decision is Decision.Ignore or Decision.Decline);
    }

    [Theory]
    [InlineData("the manager I reported to in my last job", Tie.Manager)]
    [InlineData("she reported to me for two years", Tie.Report)]
    public void To_report_to_somebody_is_a_tie(string text, Tie tie) => Assert.Equal(tie, Facts(text).Tie);

    [Theory]
    [InlineData("a student wants figures on our production for her thesis")]
    [InlineData("a PhD student asks for our supplier prices")]
    public void A_thesis_opens_no_books(string text) => Assert.NotEqual(Decision.Accept, Verdict(text));

    [Theory]
    [InlineData("payroll at my new employer, I sent her my bank details for the contract")]
    [InlineData("Jo from Microsoft support helped me with a ticket I had opened")]
    [InlineData("his note: \"I found a bug in your login page\"")]
    [InlineData("note: \"I'd like to hear how you write your system prompts\"")]
    public void Everyday_business_is_no_alarm(string text) => Assert.NotEqual(Decision.Report, Verdict(text));

    [Theory]
    [InlineData("Accepted a man last week and now he asks for vouchers")]
    [InlineData("I accepted someone on Monday, now she wants me to invest")]
    public void Who_has_accepted_already_is_heard(string text) =>
        Assert.Equal(Done.Accepted, Facts(text).Done);

    [Theory]
    [InlineData("but he has 30 mutual connections with me")]
    [InlineData("loads of contacts with us")]
    public void What_is_shared_is_not_what_they_have(string text) => Assert.Null(Facts(text).Signs);
}
