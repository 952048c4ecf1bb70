using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class OwnTherapistIsKeptApartTests
{
    private readonly OwnTherapistIsKeptApart rule = new();

    [Fact]
    public void Keeps_the_sessions_apart_from_the_network() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, Relation = Relation.Therapist }));

    [Fact]
    public void Says_nothing_once_it_is_over() =>
        Assert.False(rule.AppliesTo(new() { Relation = Relation.Therapist, Live = false }));

    [Fact]
    public void The_no_does_not_speak_as_if_they_were_the_patient() =>
        Assert.DoesNotContain(
            "your privacy",
            Drafts.For(Decision.Decline, new() { Relation = Relation.Therapist })!.Text,
            StringComparison.Ordinal
        );
}
