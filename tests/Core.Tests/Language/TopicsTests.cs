using Etiquette.Core.Accepting;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>What is only spoken of in a note is not asked for.</summary>
public sealed class TopicsTests
{
    [Theory]
    [InlineData("stranger: \"Hey, which password manager do you use at work? Loved your post\"")]
    [InlineData("stranger wrote 'your article about phishing and gift cards was spot on, I train staff'")]
    [InlineData("someone I don't know: 'I enjoyed your crypto tax article, I prepare returns for miners'")]
    [InlineData("stranger: 'Hi, your talk on ransomware and bitcoin was great, may I cite it?'")]
    [InlineData("note: \"Found an XSS in your checkout page. Not asking for money\"")]
    public void A_topic_is_no_reason_to_report(string text)
    {
        var facts = Understand.Message(text, Listening.Fresh).Facts;

        Assert.Null(facts.Signs);
        Assert.NotEqual(Note.Scam, facts.Note);
        Assert.NotEqual(Decision.Report, Judgement.Of(facts).Decision);
    }

    [Theory]
    [InlineData("stranger: 'I need your password to fix your account'")]
    [InlineData("stranger: 'invest in bitcoin with me, guaranteed'")]
    [InlineData(
        "stranger: 'My article about crypto? you can double your bitcoin, just send 100 dollars to my wallet'"
    )]
    [InlineData("'cyber auditor' asks for a password reset through his link before six")]
    public void What_is_asked_for_still_is(string text) =>
        Assert.Equal(Decision.Report, Judgement.Of(Understand.Message(text, Listening.Fresh).Facts).Decision);

    [Fact]
    public void A_form_from_the_bank_is_opened_by_nobody() =>
        Assert.True(
            Understand
                .Message(
                    "cfo here. 'This is Tom from HSBC, please review our updated payment form'",
                    Listening.Fresh
                )
                .Facts.Signs.Any(Signs.FileOrLink)
        );
}
