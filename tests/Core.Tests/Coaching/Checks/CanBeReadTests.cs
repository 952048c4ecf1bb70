using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class CanBeReadTests
{
    private readonly CanBeRead check = new();

    [Theory]
    [InlineData("")]
    [InlineData("😀😀😀")]
    [InlineData("public static void Main() { Console.WriteLine(\"hi\"); }")]
    [InlineData("您好，我想加您为好友")]
    [InlineData("Pozdrawiam serdecznie, chciałbym dołączyć do sieci kontaktów")]
    public void What_we_cannot_read_is_said_to_be_so(string note) =>
        Assert.False(check.On(new NoteText(note, new("Jo"))).Pass);

    [Theory]
    [InlineData("Hi Jo, your regex (\\{\\d+\\}) saved me an evening. May I say thanks here? Mo")]
    [InlineData("Hallo Frau Kern, Ihr Vortrag über Moore hat uns geholfen. Jens Ohm")]
    [InlineData("yo jo u around??")]
    public void Other_notes_are_read(string note) =>
        Assert.True(check.On(new NoteText(note, new("Jo"))).Pass);
}
