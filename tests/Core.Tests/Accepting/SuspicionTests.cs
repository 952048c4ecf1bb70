using Etiquette.Core.Accepting;

namespace Etiquette.Core.Tests.Accepting;

/// <summary>A story that sounded like a trick is not made harmless by a glance.</summary>
public sealed class SuspicionTests
{
    private static readonly Sense trick = new(Accept: 0, Ignore: 0, Decline: -200, Report: 120);

    [Fact]
    public void Who_sees_nothing_odd_in_a_plain_trick_asks_first()
    {
        var sense = trick.After(new() { Signs = Signs.None });

        Assert.True(sense.MayBeATrick);
        Assert.False(sense.IsPlainlyATrick);
    }

    [Fact]
    public void Who_sees_nothing_odd_in_a_doubtful_story_is_believed() =>
        Assert.False((trick with { Report = 20 }).After(new() { Signs = Signs.None }).MayBeATrick);

    [Theory]
    [InlineData(Signs.FewConnections)]
    [InlineData(Signs.NoPhoto | Signs.NewAccount)]
    [InlineData(Signs.OpenNetworker)]
    public void A_weak_sign_settles_nothing(Signs weak) =>
        Assert.Equal(trick.Report, trick.After(new() { Signs = weak }).Report);

    [Fact]
    public void A_number_of_mutuals_settles_nothing() =>
        Assert.Equal(trick.Report, trick.After(new() { Mutuals = 40 }).Report);
}
