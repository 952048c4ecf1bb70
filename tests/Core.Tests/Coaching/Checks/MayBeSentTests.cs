using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class MayBeSentTests
{
    private readonly MayBeSent check = new();

    [Theory]
    [InlineData(Relationship.Restricted, false)]
    [InlineData(Relationship.Stranger, true)]
    [InlineData(Relationship.Known, true)]
    public void A_restricted_relation_is_checked_with_somebody_first(Relationship relationship, bool pass) =>
        Assert.Equal(pass, check.On(new NoteText("Hello again.", new(Relationship: relationship))).Pass);
}
