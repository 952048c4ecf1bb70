using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Coaching.Edits;

namespace Etiquette.Core.Tests.Coaching;

public sealed class OwnTextTests
{
    private const string Note = "Hello Mr Orr, you rebuilt our hut. Una";

    [Theory]
    [InlineData(Note)]
    [InlineData($"this is for my old scout leader: {Note}")]
    [InlineData($"{Note}. ok to send?")]
    [InlineData($"i want to send the following to him: {Note}. what do you think?")]
    public void A_draft_is_kept_without_what_is_said_to_us(string text) =>
        Assert.Equal(Note, OwnText.Alone(text).TrimEnd('.'));

    [Theory]
    [InlineData("Hi Jo, two questions on weirs: how deep, and who pays? Una")]
    [InlineData("Hi Jo, I liked your weir. May I see it? Would that be fine?")]
    public void What_is_said_to_them_stays(string text) => Assert.Equal(text, OwnText.Alone(text));

    [Theory]
    [InlineData("Lindqvist", "Hello Professor Lindqvist, your paper helped me. Maja", "", "Lindqvist")]
    [InlineData("Maja", "Hello Professor Lindqvist, your paper helped me. Maja", "", null)]
    [InlineData("Dana Reyes", "Hi Tom, your paper helped me. Maja", "my note to Dana Reyes", "Dana Reyes")]
    public void Whoever_signed_a_note_does_not_get_it(
        string person,
        string note,
        string around,
        string? to
    ) => Assert.Equal(to, Addressee.Shown(person, note, around));
}
