using Etiquette.Core.Accepting;

namespace Etiquette.Core.Tests.Accepting;

/// <summary>A request is told without the user's work once the profile knows it: its words must not sound as if nobody were welcome.</summary>
public sealed class OpenDoorTests
{
    private readonly Invitation stranger = new()
    {
        Knows = Knows.No,
        Note = Note.None,
        Sense = new(Accept: -300, Ignore: 250, Decline: -500, Report: -500),
    };

    [Theory]
    [InlineData(Role.EventsOrMembership)]
    [InlineData(Role.SalesOrFounder)]
    public void Whose_work_lives_on_contacts_lets_a_stranger_in(Role role) =>
        Assert.Equal(Decision.Accept, Judgement.Of(stranger.For(new() { Role = role })).Decision);

    [Theory]
    [InlineData(Role.PublicSector)]
    [InlineData(Role.Other)]
    public void Who_keeps_to_people_they_know_does_not(Role role) =>
        Assert.Equal(Decision.Ignore, Judgement.Of(stranger.For(new() { Role = role })).Decision);
}
