using Etiquette.Core.Accepting;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>Those who treat the writer are not the writer's patients.</summary>
public sealed class CarersTests
{
    [Theory]
    [InlineData("my therapist added me on linkedin??")]
    [InlineData("My psychologist wants to link up")]
    [InlineData("should I accept my own counsellor?")]
    [InlineData("Got a request from my psychiatrist, we meet on Tuesdays")]
    public void One_goes_to_a_therapist(string text)
    {
        var facts = Understand.Message(text, Listening.Fresh).Facts;

        Assert.Equal(Relation.Therapist, facts.Relation);
        Assert.Equal(Knows.Yes, facts.Knows);
    }

    [Theory]
    [InlineData("my GP wants to connect on LinkedIn")]
    [InlineData("my midwife wants to connect")]
    [InlineData("My physio sent a request, she does my knee on Fridays")]
    [InlineData("my daughter's therapist wants to connect")]
    [InlineData("my surgeon has invited me, I'm his patient since May")]
    [InlineData("our dentist asks to connect, I have been her patient for years")]
    public void Who_treats_the_writer_is_known_and_nothing_else(string text)
    {
        var facts = Understand.Message(text, Listening.Fresh).Facts;

        Assert.Null(facts.Relation);
        Assert.Null(facts.Live);
        Assert.Equal(Knows.Yes, facts.Knows);
    }

    [Theory]
    [InlineData("I'm a physio. My physio patient wants to connect, I see her every week")]
    [InlineData("A patient of mine wants to connect, I'm his therapist")]
    public void Whom_the_writer_treats_is_a_patient(string text) =>
        Assert.Equal(Relation.Patient, Understand.Message(text, Listening.Fresh).Facts.Relation);

    [Theory]
    [InlineData("my therapist's brother wants to connect")]
    [InlineData("my therapist friend from school sent a request")]
    public void Somebody_beside_a_therapist_is_none(string text) =>
        Assert.NotEqual(Relation.Therapist, Understand.Message(text, Listening.Fresh).Facts.Relation);

    [Theory]
    [InlineData("my surgeon sent me a request")]
    [InlineData("my midwife wants to connect")]
    [InlineData("My old dentist has asked, he retired last year")]
    public void Nobody_is_asked_to_check_whether_they_treat_their_own_doctor(string text) =>
        Assert.Equal(Decision.Accept, Judgement.Of(Understand.Message(text, Listening.Fresh).Facts).Decision);

    [Theory]
    [InlineData("my professor sent me a request")]
    [InlineData("my personal trainer wants to connect")]
    [InlineData("my surgeon sent me a request")]
    public void Who_serves_the_writer_is_no_colleague_and_no_manager(string text) =>
        Assert.False(
            Understand.Message(text, Listening.Fresh).Facts.Tie is Tie.Colleague or Tie.Manager or Tie.Report
        );
}
