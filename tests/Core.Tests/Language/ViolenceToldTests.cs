using Etiquette.Core.Accepting;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>Violence, stalking and borrowed names, and the everyday story in the same words.</summary>
public sealed class ViolenceToldTests
{
    private static Invitation Facts(string text) => Understand.Message(text, Listening.Fresh).Facts;

    private static Decision Verdict(string text) => Judgement.Of(Facts(text)).Decision;

    private static bool Shows(string text, Signs sign) => Facts(text).Signs?.HasFlag(sign) ?? false;

    [Theory]
    [InlineData("the bloke who molested me when I was fourteen wants to connect")]
    [InlineData("my attacker found my profile and added me")]
    [InlineData("a former manager who groped me at a party has sent a request")]
    [InlineData("my uncle beat me up when I was a kid and now he invites me")]
    [InlineData("someone convicted of stalking my sister sent me an invite")]
    [InlineData("invitation from a woman who strangled me once, we were a couple")]
    [InlineData("my harasser got out of jail, today an empty profile from his town asks")]
    [InlineData("he threatened to kill me last year, now a linkedin request")]
    [InlineData("a neighbour who would follow me to work every morning wants to connect")]
    [InlineData("somebody who groped my colleague at the summer party has sent me a request")]
    [InlineData("I am being extorted by somebody on linkedin")]
    public void Who_did_it_is_reported(string text)
    {
        Assert.True(Shows(text, Signs.Harassment));
        Assert.Equal(Decision.Report, Verdict(text));
    }

    [Theory]
    [InlineData("she keeps opening new accounts to reach me")]
    [InlineData("he rings me from four different numbers and now he is here")]
    [InlineData("a man I ghosted turned up at my office, and now the request")]
    [InlineData("I blocked him on instagram, now a second fake profile. I'm really scared")]
    [InlineData("I told him to leave me alone, he wrote to my sister about me, now he adds me")]
    public void Who_was_sent_away_and_comes_back_by_other_ways_is_reported(string text) =>
        Assert.Equal(Decision.Report, Verdict(text));

    [Theory]
    [InlineData("my old judo partner who beat me in the final wants to connect")]
    [InlineData("she hit me up after the meetup, we talked about tests")]
    [InlineData("I think my desk neighbour is stalking me haha, she likes every post. she is a friend")]
    [InlineData("I declined her two years ago as I didn't know her, now she is my colleague")]
    [InlineData("I'm scared of saying the wrong thing to my new colleague, he added me")]
    public void Everyday_words_are_no_violence(string text)
    {
        Assert.False(Shows(text, Signs.Harassment));
        Assert.NotEqual(Decision.Report, Verdict(text));
    }

    [Theory]
    [InlineData("the constable who arrested my stalker wants to connect")]
    [InlineData("my solicitor who represented me against my abuser added me")]
    [InlineData("he never hit me, he is my brother")]
    public void Who_stood_by_did_not_do_it(string text) => Assert.False(Shows(text, Signs.Harassment));

    [Theory]
    [InlineData("my rapist's best friend sent me a request, she is kind")]
    [InlineData("the cousin of a man who stalked me wants to connect")]
    [InlineData("a request from the brother of my abuser")]
    public void Who_is_close_to_them_is_not_let_in(string text)
    {
        Assert.True(Shows(text, Signs.NearDanger));
        Assert.False(Shows(text, Signs.Harassment));
        Assert.Equal(Decision.Ignore, Verdict(text));
    }

    [Theory]
    [InlineData("my colleague Ben who passed away in March has sent me a request")]
    [InlineData("invite from my late husband. what is this")]
    [InlineData("my aunt died in May and now her account wants to connect")]
    [InlineData("somebody stole my identity and has a profile")]
    [InlineData("there's a profile with my name and my photo, it asks my clients to connect")]
    [InlineData("a fake profile of me adds my friends on linkedin")]
    public void A_borrowed_name_is_reported(string text)
    {
        Assert.True(Shows(text, Signs.BorrowedName));
        Assert.Equal(Decision.Report, Verdict(text));
    }

    [Theory]
    [InlineData("the son of a friend who died in spring wants to connect")]
    [InlineData("my late wife's colleague sent a request, we met at the funeral")]
    [InlineData("the widow of my late mentor wants to connect, I know her well")]
    [InlineData("a friend whose cat died added me")]
    [InlineData("he liked my photo and my talk, we met at the fair")]
    public void Who_is_left_behind_is_welcome(string text) => Assert.False(Shows(text, Signs.BorrowedName));

    [Fact]
    public void A_quarrel_outweighs_that_they_live_next_door() =>
        Assert.Equal(
            Decision.Ignore,
            Verdict("my neighbour, we are in a feud with him over the fence, added me")
        );

    [Theory]
    [InlineData("my coach says accept, but he texts me from six different numbers")]
    [InlineData("he wants to connect with my daughter too")]
    public void Who_only_stands_in_the_story_is_no_tie(string text) =>
        Assert.False(Facts(text).Tie is Tie.Manager or Tie.FriendOrFamily);
}
