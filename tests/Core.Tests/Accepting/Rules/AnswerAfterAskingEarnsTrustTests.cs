using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class AnswerAfterAskingEarnsTrustTests
{
    private readonly AnswerAfterAskingEarnsTrust rule = new();

    [Fact]
    public void Speaks_for_an_answer() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, AnsweredWhy = true }));

    [Fact]
    public void Is_silent_when_the_answer_brought_a_serious_sign() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    AnsweredWhy = true,
                    Signs = Signs.Money,
                }
            )
        );
}
