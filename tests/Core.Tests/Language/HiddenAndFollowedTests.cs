using Etiquette.Core.Accepting;
using Etiquette.Core.Language;
using Etiquette.Core.Tests.Conversations;

namespace Etiquette.Core.Tests.Language;

/// <summary>Danger that is told without its words, what known people ask for, and the everyday story beside it.</summary>
public sealed class HiddenAndFollowedTests
{
    private static Invitation Facts(string text) => Understand.Message(text, Listening.Fresh).Facts;

    private static Decision Verdict(string text) => Judgement.Of(Facts(text)).Decision;

    private static bool Shows(string text, Signs sign) => Facts(text).Signs?.HasFlag(sign) ?? false;

    [Theory]
    [InlineData(
        "she is following me, last week she stood outside my school, today a linkedin invite. no idea who she is"
    )]
    [InlineData("I have said no twice and he invites me from several profiles")]
    [InlineData("I split up with her in spring, she was violent, now an invitation")]
    [InlineData("request from a man I lived with, he would not let me work")]
    [InlineData("my ex-husband wants to connect, he tracked my location for years")]
    [InlineData("the neighbour's son threatened me in May and now he adds me")]
    [InlineData(
        "our 14 year old got a message from a stranger in his fifties on linkedin, should she accept?"
    )]
    [InlineData("sent me 8 invites since june, the last one says why are you ignoring me")]
    public void Who_will_not_let_go_is_reported(string text)
    {
        Assert.True(Shows(text, Signs.Harassment));
        Assert.Equal(Decision.Report, Verdict(text));
    }

    [Theory]
    [InlineData("a colleague follows me on Instagram and was at my office for the workshop, she added me")]
    [InlineData("my old boss was controlling and wants to connect")]
    [InlineData("a recruiter is following me for months and was at my office for a talk, now he invites me")]
    [InlineData("my customer sends his third request: I want you so much in our team")]
    [InlineData("my ex-husband wants to connect, he is in controlling at a bank, we get on fine")]
    [InlineData("a client threatened us with a lawyer once, we sorted it out, now he invites me")]
    [InlineData("my 16 year old got a message from a teacher about the exams, and the teacher added me")]
    [InlineData("he sent me two invites, the second one with a note: sorry, I forgot to say who I am")]
    public void Everyday_words_are_no_pursuit(string text) => Assert.False(Shows(text, Signs.Harassment));

    [Theory]
    [InlineData(
        "we are in hiding from my father and a schoolfriend of his found me here and wants to connect"
    )]
    [InlineData("I changed my name so that nobody finds me. Somebody from my old street invites me")]
    [InlineData("he must not find out where I work, and now his flatmate adds me")]
    [InlineData("I work at a women's shelter, somebody I have never met wants to connect")]
    public void Whoever_hides_is_asked_nothing_and_keeps_the_way_shut(string text)
    {
        Assert.True(Shows(text, Signs.NearDanger));
        Assert.DoesNotContain("?", Talking.Answer(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I'm a lawyer, I work in witness protection, and a colleague from my team wants to connect")]
    [InlineData("we were in hiding from the rain at a fair and met Ron, he adds me")]
    [InlineData("they should know where I work by now, my cousin wants to connect")]
    [InlineData("I changed my name when I got married and an old school friend found me")]
    public void Whoever_only_moved_or_married_hides_from_nobody(string text) =>
        Assert.False(Shows(text, Signs.NearDanger));

    [Theory]
    [InlineData("she says that my account was suspended and I must accept so that she can unlock it")]
    [InlineData("somebody from Apple writes that my computer is hacked, wants me to connect")]
    public void Who_comes_with_news_of_a_locked_account_speaks_for_no_office(string text) =>
        Assert.True(Shows(text, Signs.FalseOffice));

    [Fact]
    public void My_own_account_may_be_limited_without_any_office() =>
        Assert.False(
            Shows(
                "my account was limited as I sent too many invites. an old friend wants to connect",
                Signs.FalseOffice
            )
        );

    [Theory]
    [InlineData("my cousin Rosa needs money for an operation and sent me a request")]
    [InlineData("a friend from the village asks me to pay the school fees of her boy, now here on linkedin")]
    public void A_friend_who_needs_money_is_rung_up_first(string text)
    {
        Assert.True(Shows(text, Signs.Money));
        Assert.NotEqual(Decision.Accept, Verdict(text));
    }

    [Theory]
    [InlineData("the school wrote about the school fees, and the head teacher of my son added me")]
    [InlineData("my friend pays money for her operation herself, she added me")]
    public void Fees_in_passing_are_no_request_for_money(string text) =>
        Assert.False(Shows(text, Signs.Money));

    [Theory]
    [InlineData("my daughter's piano teacher wants to connect, the concert is next week")]
    [InlineData("our twins' nursery teacher sent me a request")]
    public void Who_teaches_the_writers_child_is_no_pupil(string text) =>
        Assert.NotEqual(Relation.Pupil, Facts(text).Relation);

    [Theory]
    [InlineData("a man in the same recovery group as me sent a request")]
    [InlineData("our counsellor's secretary wants to connect")]
    public void Who_could_show_that_the_writer_goes_there_is_kept_apart(string text) =>
        Assert.Equal(Relation.Therapist, Facts(text).Relation);

    [Theory]
    [InlineData("a woman in the same working group as me sent a request")]
    [InlineData("a guy from my running group wants to connect")]
    public void Other_groups_are_no_secret(string text) =>
        Assert.NotEqual(Relation.Therapist, Facts(text).Relation);

    [Theory]
    [InlineData("I was sent this: \"Hi Ruth, Tom here from the allotments, shall we stay in touch?\" good?")]
    [InlineData("Received the following message: \"Hello Mr Roy, you fixed our boiler in March. Ines\" ok?")]
    public void A_note_that_was_received_is_no_draft(string text) =>
        Assert.Equal(Intent.AcceptQuestion, Understand.Message(text, Listening.Fresh).Intent);

    [Theory]
    [InlineData("So far I've got this: \"Hello Mr Roy, you fixed our boiler in March. Ines\" ok?")]
    [InlineData("\"Hello Mr Roy, you fixed our boiler in March. Ines\" ok?")]
    public void A_draft_stays_a_draft(string text) =>
        Assert.Equal(Intent.ReviewNote, Understand.Message(text, Listening.Fresh).Intent);

    [Fact]
    public void Another_account_of_a_relative_is_checked() =>
        Assert.Equal(
            Decision.Report,
            Verdict("my sister Ute invites me, but it is not her usual profile, she has an account already")
        );

    [Theory]
    [InlineData("the girl who had an affair with my boyfriend has added me")]
    [InlineData("my stepbrother hates me and sent me a request")]
    public void Who_hurt_the_heart_is_left_without_a_question(string text)
    {
        var answer = Talking.Say(text).Replies;
        Assert.IsType<Etiquette.Core.Conversations.Reply.Decide>(answer[^1]);
        Assert.Equal(Quality.Bad, Facts(text).Quality);
    }

    [Fact]
    public void Who_is_known_and_acts_oddly_is_asked_by_another_way()
    {
        var verdict = Decided("my old schoolfriend Ines wants money for a flight home and sent me a request");
        Assert.Equal(Decision.AskFirst, verdict.Decision);
        Assert.Contains("by a way you already use", verdict.Advice[0], StringComparison.Ordinal);
        Assert.Contains("Was it you?", verdict.Draft?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_who_sells_may_be_accepted_without_buying() =>
        Assert.Contains(
            Decided("my cousin sells kitchens and wants to connect").Advice,
            step => step.Contains("no yes to what they sell", StringComparison.Ordinal)
        );

    [Fact]
    public void A_relative_who_sells_nothing_needs_no_such_word() =>
        Assert.DoesNotContain(
            Decided("my cousin wants to connect").Advice,
            step => step.Contains("sell", StringComparison.Ordinal)
        );

    private static Etiquette.Core.Accepting.Verdict Decided(string text) =>
        Assert.IsType<Etiquette.Core.Conversations.Reply.Decide>(Talking.Say(text).Replies[^1]).Verdict;
}
