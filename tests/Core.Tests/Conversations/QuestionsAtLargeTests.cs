using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Conversations;

/// <summary>What is asked about LinkedIn's manners at large, and of whom one may invite, is answered and opens no case.</summary>
public sealed class QuestionsAtLargeTests
{
    [Theory]
    [InlineData("is premium really worth the money?", "premium")]
    [InlineData("can I manage without premium", "premium")]
    [InlineData("whats an inmail", "what-an-inmail-is")]
    [InlineData("must I reply to every sales message?", "answering-messages")]
    [InlineData("is it bad to leave recruiters on read", "answering-messages")]
    [InlineData("difference between declining and ignoring?", "ignoring-or-declining")]
    [InlineData("is it ok to recommend people I never worked with", "endorsing")]
    [InlineData("do I have to have a profile picture", "own-photo")]
    [InlineData("can I stop following a colleague without unfriending her", "unfollowing")]
    [InlineData("my colleague keeps tagging me in his posts", "being-tagged")]
    [InlineData("what is the point of a note?", "why-a-note")]
    [InlineData("is it rude to invite people without a message", "why-a-note")]
    [InlineData("what does a good note look like", "a-good-note")]
    [InlineData("how soon should I nudge somebody who has not accepted", "asking-again")]
    [InlineData("can I write to someone right after they accepted?", "writing-after-accepting")]
    [InlineData("an old friend unfriended me, should I ask why", "removed-by-somebody")]
    [InlineData("do I have to like what my boss posts", "liking-posts")]
    [InlineData("our company expects us to share all their posts", "what-an-employer-may-ask")]
    [InlineData("is it impolite to leave my manager's invitation", "saying-no")]
    [InlineData("is it ok not to accept relatives?", "saying-no")]
    [InlineData("is it unkind to delete old contacts", "removing-a-contact")]
    [InlineData("if I remove someone, will they be told?", "removing-a-contact")]
    [InlineData("is there a limit on how many invites I can send", "most-invitations")]
    [InlineData("how can I keep my ex husband from finding my profile", "keeping-somebody-out")]
    [InlineData("can I make a new account, he blocked me", "after-a-no")]
    [InlineData("can I look at a profile without them knowing", "looking-unseen")]
    [InlineData("should I take the job offer from Siemens?", "not-my-trade")]
    [InlineData("should I accept her apology", "not-my-trade")]
    [InlineData("is it bad to let invites sit there for weeks? I have 80", "leaving-them-to-wait")]
    [InlineData("how long can I leave a request waiting?", "leaving-them-to-wait")]
    [InlineData("what should I do if I added someone by accident", "removing-a-contact")]
    [InlineData("can I quietly remove a contact from last year without him noticing", "removing-a-contact")]
    [InlineData("how can I politely turn down my brother in law on linkedin", "saying-no")]
    [InlineData("can you see who looked at my profile?", "how-linkedin-works")]
    [InlineData("why are strangers from abroad adding me?", "why-strangers-ask")]
    [InlineData("is it rude to answer requests at the weekend", "when-to-answer")]
    [InlineData("how soon must I answer an invitation", "when-to-answer")]
    [InlineData("can I add people without letting them see my contacts", "hiding-my-contacts")]
    [InlineData("will my manager notice if I connect with recruiters", "hiding-my-contacts")]
    [InlineData("how can I get more strangers to say yes", "more-yeses")]
    [InlineData("why does nobody accept my invites", "more-yeses")]
    [InlineData("will everything I write here stay confidential", "what-is-kept")]
    [InlineData("show me an example of a short connection note", "a-good-note")]
    [InlineData("what is a really awful note?", "a-bad-note")]
    [InlineData("what should I not put in a note", "a-bad-note")]
    [InlineData("I am new here. is it fine to just follow people instead", "following-instead")]
    [InlineData("my mum says one should never add headhunters, right?", "inviting-recruiters")]
    [InlineData(
        "may I invite the man who interviewed me now they hired someone else, I got rejected",
        "inviting-after-the-decision"
    )]
    [InlineData("and what if she tries it again", "asked-twice")]
    [InlineData("thank you, you were spot on about that broker", "you-were-right")]
    public void A_question_about_manners_is_answered(string text, string question) =>
        Answers(question, Talking.Say(text));

    [Theory]
    [InlineData("is it weird to add my manager?", "inviting-a-boss")]
    [InlineData("should I invite colleagues from other offices", "inviting-colleagues")]
    [InlineData("is it smart to connect with customers", "inviting-clients")]
    [InlineData("would it be weird to add my ex wife", "inviting-an-ex")]
    [InlineData("can I add someone I met at a wedding?", "inviting-somebody-met")]
    [InlineData("should I add the hiring manager before the interview", "inviting-an-interviewer")]
    [InlineData("would it be strange to invite my counsellor?", "inviting-whoever-looks-after-me")]
    [InlineData("My psychiatrist is on LinkedIn. Should I add her?", "inviting-whoever-looks-after-me")]
    [InlineData("may I add my daughter's teacher on LinkedIn", "inviting-my-childs-teacher")]
    [InlineData("is it ok to connect with my lecturer after the exam", "inviting-my-teacher")]
    [InlineData("had a date with Lena last week, is it weird to add her on linkedin?", "inviting-a-date")]
    [InlineData("should I add my brother on linkedin", "inviting-friends-or-family")]
    [InlineData("should I connect with headhunters in general", "inviting-recruiters")]
    [InlineData("can I invite a professor I have never met", "inviting-somebody-important")]
    public void Asked_whom_one_may_invite_nobody_is_taken_for_a_requester(string text, string question) =>
        Answers(question, Talking.Say(text));

    [Theory]
    [InlineData("should I accept my manager?")]
    [InlineData("should I accept a recruiter I have never met?")]
    [InlineData("why does Tom Hale from Reed add me? never met him")]
    [InlineData("a man I don't know follows me everywhere, should I accept him?")]
    [InlineData("my interviewer wants to connect, they rejected me last week. accept?")]
    [InlineData("my psychiatrist wants to connect")]
    [InlineData("my daughter's teacher sent me a request")]
    [InlineData("I had a date with Lena and now she wants to connect")]
    [InlineData("a man I met at a wedding has invited me")]
    [InlineData("My ex wants to connect, is it ok to connect with my ex?")]
    [InlineData("someone who removed me last year sent a new request")]
    [InlineData("should I accept a job offer note from a recruiter I don't know? he wants 50 euro")]
    [InlineData("should I connect with Tom from sales?")]
    [InlineData("is it rude to ignore Ana Ruiz?")]
    public void A_request_of_somebody_is_still_one(string text) =>
        Assert.NotNull(Talking.Say(text).Next.Conversations[Talking.Place].Accepting);

    [Theory]
    [InlineData("how do I turn down my landlady without hurting her")]
    [InlineData("how can I politely decline a patient's father")]
    [InlineData("write a kind no to my old boss")]
    public void Who_wants_to_say_no_is_given_the_words(string text) =>
        Assert.StartsWith(
            "A kind no",
            Assert.IsType<Reply.Say>(Talking.Say(text).Replies[0]).Text,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("is it rude to ask who they are?")]
    [InlineData("is it mean to say no?")]
    [InlineData("can you first tell me if premium is worth it?")]
    [InlineData("what is an InMail?")]
    public void Asked_meanwhile_it_is_answered_and_our_question_stays(string text)
    {
        var asked = Talking.Say("Should I accept Kurt Weiss?");
        var turn = Talking.On(asked.Next, text);

        Assert.IsType<Reply.Say>(turn.Replies[0]);
        Assert.Equal(
            Assert.IsType<Reply.Ask>(asked.Replies[^1]).Question,
            Assert.IsType<Reply.Ask>(turn.Replies[^1]).Question
        );
    }

    [Theory]
    [InlineData("stop the tips")]
    [InlineData("no more tips please")]
    public void Under_a_tip_no_more_tips_is_no_wish_for_one(string text)
    {
        var turn = Talking.Say("give me a tip", text);

        Assert.DoesNotContain(turn.Replies, reply => reply is Reply.Ask { Question: "tip" });
    }

    [Fact]
    public void Under_a_tip_another_one_still_is() =>
        Assert.Contains(
            Talking.Say("give me a tip", "another one").Replies,
            reply => reply is Reply.Ask { Question: "tip" }
        );

    [Theory]
    [InlineData("I want to change my goal", "my-goal")]
    [InlineData("how can I set my role?", "my-role")]
    public void Who_wants_to_choose_is_asked(string text, string question)
    {
        var turn = Talking.Say(text);

        Assert.Equal(question, Assert.IsType<Reply.Ask>(turn.Replies[^1]).Question);
        Assert.Equal(Profile.Empty, turn.Next.Profile);
    }

    private static void Answers(string question, PersonTurn turn)
    {
        Assert.Equal(
            Core.Conversations.Answers.All[question],
            Assert.IsType<Reply.Ask>(Assert.Single(turn.Replies)).Text
        );
        Assert.Null(turn.Next.Conversations.GetValueOrDefault(Talking.Place)?.Accepting);
    }
}
