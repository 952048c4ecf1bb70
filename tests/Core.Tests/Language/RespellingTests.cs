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
}
