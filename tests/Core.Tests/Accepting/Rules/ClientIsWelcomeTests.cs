using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class ClientIsWelcomeTests
{
    private readonly ClientIsWelcome rule = new();

    [Fact]
    public void Speaks_for_a_client() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, Tie = Tie.Client }));

    [Fact]
    public void Speaks_for_a_partner_of_today() =>
        Assert.True(rule.AppliesTo(new() { Relation = Relation.Client }));

    [Fact]
    public void Is_silent_about_a_stranger_who_says_they_are_a_client() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Relation = Relation.Client }));

    [Fact]
    public void Is_silent_about_a_prospect() =>
        Assert.False(rule.AppliesTo(new() { Relation = Relation.Prospect }));

    [Fact]
    public void Is_silent_about_people_in_care_who_are_no_business_contacts() =>
        Assert.False(rule.AppliesTo(new() { Tie = Tie.Client, Relation = Relation.Patient }));
}
