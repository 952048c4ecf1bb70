using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class ColleagueIsWelcomeTests
{
    private readonly ColleagueIsWelcome rule = new();

    [Fact]
    public void Speaks_for_a_colleague() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Tie = Tie.Colleague,
                    Note = Note.None,
                }
            )
        );

    [Fact]
    public void Speaks_for_a_former_colleague() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, Tie = Tie.FormerColleague }));

    [Fact]
    public void Is_silent_about_an_unsure_memory() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Unsure, Tie = Tie.FormerColleague }));

    [Fact]
    public void Is_silent_about_a_friend() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Tie = Tie.FriendOrFamily }));
}
