using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PublicServedIsKeptAtADistanceTests
{
    private readonly PublicServedIsKeptAtADistance rule = new();

    [Fact]
    public void Keeps_a_reader_in_the_librarys_channel() =>
        Assert.True(rule.AppliesTo(new() { Relation = Relation.PublicServed }));

    [Fact]
    public void Is_silent_about_a_cousin_who_comes_to_the_counter() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Tie = Tie.FriendOrFamily,
                    Relation = Relation.PublicServed,
                }
            )
        );
}
