using Etiquette.Core.Accepting;
using Etiquette.Core.Coaching;

namespace Etiquette.Core.Tests.Coaching.Mirror;

public sealed class ReflectionTests
{
    private static readonly NoteContext Stranger = new("Jo");

    [Fact]
    public void A_bare_hello_is_welcome_to_the_open_door_and_not_to_the_closed_one()
    {
        var mirror = NoteReview.Of("Hi Jo, I'd like to add you to my professional network.", Stranger).Mirror;

        Assert.Equal(Decision.Ignore, mirror[0].Does);
        Assert.Equal(Decision.Accept, mirror[1].Does);
    }

    [Theory]
    [InlineData("Hi Jo, earn 500 a day from home, text me on WhatsApp.")]
    public void Nobody_accepts_a_scam(string note) =>
        Assert.All(
            NoteReview.Of(note, Stranger).Mirror,
            reaction => Assert.Equal(Decision.Report, reaction.Does)
        );

    [Theory]
    [InlineData("Hi Jo, I'm Tim, a student in Hull. Could you pass my CV to your director?")]
    [InlineData("Hi Jo, I'm Tim from Hull. Please get me an interview at your firm.")]
    public void A_large_favour_is_granted_at_once_by_the_open_door_alone(string note)
    {
        var mirror = NoteReview.Of(note, Stranger).Mirror;

        Assert.DoesNotContain(
            mirror,
            reaction => reaction.Does is Decision.Accept && reaction.Reader != mirror[1].Reader
        );
    }

    [Fact]
    public void A_reason_is_heard_by_everybody_and_best_by_whom_it_is_about()
    {
        var mirror = NoteReview
            .Of(
                "Hi Jo, your patch to the date parser fixed our nightly release. May I ask how you tested it? Ada, maintainer of the calendar",
                Stranger
            )
            .Mirror;

        Assert.All(mirror, reaction => Assert.True(reaction.Does <= Decision.AskFirst));
        Assert.NotEqual(mirror[0].Because, mirror[3].Because);
    }

    [Fact]
    public void Each_reader_says_who_does_what_and_why() =>
        Assert.All(
            NoteReview.Of("Hi Jo, let's connect", Stranger).Mirror,
            reaction => Assert.Matches("^An? .+ would .+: “.+”$", reaction.InWords)
        );
}
