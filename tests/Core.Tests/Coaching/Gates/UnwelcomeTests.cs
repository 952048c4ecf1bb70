using Etiquette.Core.Tests.Conversations;

namespace Etiquette.Core.Tests.Coaching.Gates;

/// <summary>Courting, a second push after a no, and quarrels: we say why not, and what works instead.</summary>
public sealed class UnwelcomeTests
{
    [Theory]
    [InlineData("help me write to Leo, I have such a crush on him")]
    [InlineData("note to the gorgeous woman from the pool please")]
    [InlineData("write to Mia, I'd like to ask her out")]
    [InlineData("help me write to Tom, he blocked me on everything")]
    [InlineData("write to Eva, she told me to leave her alone but I think she will like it")]
    [InlineData("draft a note to my ex-husband")]
    [InlineData("help me write to Jon, I want to give him a piece of my mind")]
    [InlineData("write a note to Una, she complained about me to the head")]
    [InlineData("note to Rita, she is really pretty, we met at the tile fair")]
    [InlineData("write to a woman I noticed on the tram, her badge said Jo")]
    [InlineData("write a note that makes him feel guilty for leaving us")]
    [InlineData("write to Al, he ghosted me after the fair")]
    [InlineData("write to Bo, I want him to know how unprofessional it was to walk out")]
    [InlineData("a condolence note for Mrs Hay, her husband died last week")]
    public void Is_not_written(string text) =>
        Assert.Contains("I would not send this one", Talking.Answer(text), StringComparison.Ordinal);

    [Fact]
    public void Is_not_written_either_when_it_comes_out_later() =>
        Assert.Contains(
            "I would not send this one",
            Talking.Answer("help me write to Leo Marsh", "honestly I just fancy him"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("help me write to Ana Silva, her beautiful talk about knots stayed with me")]
    [InlineData("write to Una Day, she is hot on safety rules and her talk about harnesses was great")]
    [InlineData("help me write to my ex colleague Tom Reed")]
    [InlineData("draft a note to Mia Lund, she said no question is too small in her talk on bees")]
    [InlineData("help me write to Jon Bell, he turned me down for the job last year and gave kind advice")]
    [InlineData("write to Bea Cox, she owes me a coffee from the fair")]
    [InlineData("write to Bea Cox, the pretty tiles that she makes are all over our school")]
    [InlineData("note to Al Moss, I forgot to answer his letter and feel bad about it")]
    [InlineData("write to Una Day, her talk on how she lost her brother and built a hospice stayed with me")]
    [InlineData("write to Bo Lind, he wants us to know how unfair the old rates were")]
    [InlineData("write to my ex-wife's brother Tom Hay, we still get on well and he hires welders")]
    [InlineData("help me write to my ex colleage Tom Reed")]
    public void Work_is_welcome(string text) =>
        Assert.DoesNotContain("I would not send this one", Talking.Answer(text), StringComparison.Ordinal);

    [Fact]
    public void A_word_that_it_is_about_work_goes_on() =>
        Assert.Contains(
            "how did you come across each other",
            Talking.Answer("help me write to Leo, he owes me money", "it is about work"),
            StringComparison.Ordinal
        );
}
