using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PitchIsNotAConversationTests
{
    private readonly PitchIsNotAConversation rule = new();

    [Fact]
    public void Speaks_about_a_pitch() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Pitch }));

    [Fact]
    public void Speaks_about_a_seller_without_a_note() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Relation = Relation.Seller }));

    [Fact]
    public void Is_silent_about_people_the_user_knows() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Note = Note.Pitch }));
}
