using Etiquette.Core.Tests.Conversations;

namespace Etiquette.Core.Tests.Coaching.Gates;

/// <summary>Whom to ask first, and only where somebody is to be asked.</summary>
public sealed class RestrictionTests
{
    [Theory]
    [InlineData("I applied for the welder post, help me write to the hiring manager Lea Wolf", "recruiter")]
    [InlineData("I'm a nurse, help me write to Joan Pike who was a patient on my ward", "professional body")]
    [InlineData("I'm a lecturer, write a note to Ola Berg, a student of mine", "school")]
    [InlineData("help me write to the magistrate who fined me", "clerk of the court")]
    [InlineData("we are bidding for the canteen, help me write to their buyer Tom Reed", "tender")]
    [InlineData("help me write to Ada Cole, I'm her housing officer", "conduct")]
    [InlineData("write something to my physio Ed Hart", "when you see them next")]
    [InlineData("help me write to Dr Ivy Cole, she operated on my hip", "when you see them next")]
    [InlineData("I'm a care worker, note to the son of a man I look after, Rob Pell", "professional body")]
    [InlineData("im a nurse, a patients daughter is on here, write her a few lines", "professional body")]
    [InlineData("help me write to Nora Quinn, i'm a therapist and she was my client", "professional body")]
    [InlineData(
        "help me write to Councillor Ann Pike, I have a planning application in that she decides on",
        "conduct"
    )]
    public void Asks_to_check_first(string text, string whom)
    {
        var said = Talking.Answer(text);

        Assert.Contains("check with", said, StringComparison.Ordinal);
        Assert.Contains(whom, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help me write to Otto Klee, an ex client, we lost the contract and parted as friends")]
    [InlineData("help me write to my former student Ola Berg, she is an engineer now")]
    [InlineData("write to my former tutor Ola Berg")]
    [InlineData("write to my old dentist Ed Hart, we both keep bees now")]
    [InlineData("write to Ivy Cole, I look after the boats at the club where she sails")]
    [InlineData("note to Una Day, we sat on the same panel about reed beds")]
    [InlineData("I interviewed with Kim Lee in May, I didn't get it, help me write a note to her")]
    [InlineData(
        "I'm a social worker, help me write to a journalist, Ann Cole, about her piece on care homes"
    )]
    public void Otherwise_goes_on(string text) =>
        Assert.DoesNotContain("check with", Talking.Answer(text), StringComparison.Ordinal);

    [Fact]
    public void What_the_user_could_send_is_not_the_recipient() =>
        Assert.DoesNotContain(
            "check with",
            Talking.Answer(
                "help me write to Ana Silva, we met at the fair, her talk about kites stayed with me",
                "I could send her my pupils' drawings"
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("note to my pupil Joe Bell", "oh he left school in 2015", false)]
    [InlineData("note to my pupil Joe Bell", "he is nice though", true)]
    [InlineData("note to my patient Joe Bell, I'm a nurse", "that was ten years ago", true)]
    public void What_is_over_stands_in_the_way_no_longer(string asked, string answer, bool waits) =>
        Assert.Equal(
            waits,
            Talking.Answer(asked, answer).Contains("I wait until you have checked", StringComparison.Ordinal)
        );

    [Fact]
    public void Nobody_is_called_them() =>
        Assert.Contains(
            "If you have checked and they may hear from you",
            Talking.Answer("help me write to one of my pupils"),
            StringComparison.Ordinal
        );
}
