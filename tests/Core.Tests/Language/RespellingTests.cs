using Etiquette.Core.Language;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Tests.Language;

public sealed class RespellingTests
{
    [Theory]
    [InlineData("artikel", "article")]
    [InlineData("timetabels", "timetables")]
    [InlineData("spredsheet", "spreadsheet")]
    [InlineData("improoved", "improved")]
    [InlineData("colected", "collected")]
    public void A_word_spelt_by_ear_is_the_word_that_sounds_so(string written, string word) =>
        Assert.Equal(word, Respelling.Of(written));

    [Theory]
    [InlineData("article")]
    [InlineData("zqxv")]
    [InlineData("ab")]
    public void A_word_and_what_sounds_like_none_are_left_alone(string written) =>
        Assert.Null(Respelling.Of(written));

    [Theory]
    [InlineData(
        "I read your article and would like to hear more",
        "I red you're artikel and wood like to here more"
    )]
    [InlineData("We organise the colour conference", "We organize the color conference")]
    public void A_note_says_the_same_however_it_is_spelt(string one, string other) =>
        Assert.Equal(Traits(one), Traits(other));

    private static List<string> Traits(string note)
    {
        var traits = new List<string>();
        Gist.Stated(new($"Never met them. Their note: \"{note}.\"", Listening.Fresh))
            .Traits.Each((in feature, _) => traits.Add(feature.ToString()));
        return traits;
    }
}
