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

    [Theory]
    [InlineData(
        "Dear Judge Amery, I will appear before you in May and admire your rulings. Ines Holt",
        false
    )]
    [InlineData("Hello Ms Amery, you are hearing my appeal on Tuesday. Ines", false)]
    [InlineData("Hi Jo, as a competitor I wonder what your prices are. Ines", false)]
    [InlineData("Hi Jo, I appeared on the same panel as you in May. Ines", true)]
    [InlineData("Hi Jo, we are both before a hard winter on the allotments. Ines", true)]
    public void A_note_can_tell_of_such_a_rule_itself(string note, bool pass)
    {
        var review = NoteReview.Of(note, new("Jo Amery"));

        Assert.Equal(pass, review.Checks.Single(seen => seen.Id == check.Id).Pass);
        Assert.True(pass || review.Label is not Label.Good);
    }

    [Theory]
    [InlineData("live interview", Relationship.Restricted)]
    [InlineData("interviewed me yesterday", Relationship.Restricted)]
    [InlineData("interview, finished in May", Relationship.Acquaintance)]
    [InlineData("former interviewer, I got the job", Relationship.Acquaintance)]
    public void After_the_choice_is_made_an_interview_is_an_acquaintance(
        string words,
        Relationship relationship
    ) => Assert.Equal(relationship, Relationships.Of(words));
}
