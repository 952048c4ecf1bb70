using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Drafting;

/// <summary>Half of what people tell the coach is for the coach: no note repeats it.</summary>
public sealed class WordsToUsTests
{
    [Theory]
    [InlineData("what should we put")]
    [InlineData("i'd like to sound friendly because he is my boss's brother")]
    [InlineData("come on then just write")]
    [InlineData("you're a robot just do it")]
    [InlineData("she or he, they go by they")]
    [InlineData("max 250 characters please")]
    [InlineData("my english is not so good, sorry for my english")]
    [InlineData("farewell style")]
    [InlineData("nothing too fancy")]
    [InlineData("we aren't linked yet")]
    public void Stays_with_us(string said) => Assert.Equal("", ToUs(said));

    [Theory]
    [InlineData("we swap seeds, what could I write", "we swap seeds")]
    [InlineData("wait no, she paints boats", "she paints boats")]
    [InlineData("leaving style: we shared a desk", "we shared a desk")]
    [InlineData("her style of drawing stayed with me", "her style of drawing stayed with me")]
    [InlineData("she told us what to write on the sign", "she told us what to write on the sign")]
    [InlineData("I want to sound the old bell with him", "I want to sound the old bell with him")]
    [InlineData("his talk on being kind to bats", "his talk on being kind to bats")]
    public void What_is_for_the_reader_is_kept(string said, string kept) => Assert.Equal(kept, ToUs(said));

    [Theory]
    [InlineData("help me write to Dana Reyes. hang on, she mended my boat", "You mended my boat.")]
    [InlineData("I met someone named Dana Reyes at the kite day", "We met at the kite day.")]
    [InlineData("a note to congratulate Dana Reyes on her shop", "Congratulations on your shop.")]
    [InlineData("word it for me: say congrats to Dana Reyes on winning", "Congratulations on winning.")]
    [InlineData("a note to thank Dana Reyes for the loan of her van", "Thank you for the loan of your van.")]
    [InlineData(
        "I want to apologise to Dana Reyes. I lost her umbrella",
        "I am sorry. I lost your umbrella."
    )]
    [InlineData(
        "note to Dana Reyes, ex-colleague from the ferry office",
        "We were colleagues from the ferry office."
    )]
    [InlineData(
        "my aunt works at the same mill as Dana Reyes and says she is patient",
        "My aunt works at the same mill as you and says you are patient."
    )]
    public void What_it_is_for_is_said(string request, string sentence) =>
        Assert.Contains(sentence, Sentences(ToDana.LearnFromRequest(request)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Lou used to share a flat with her", Topic.Meeting, "Lou used to share a flat with you.")]
    [InlineData("a man I saw on the ferry", Topic.Meeting, "")]
    [InlineData("her name is Dana Reyes at Kelp Ltd", Topic.Meeting, "")]
    [InlineData("please I want write to her", Topic.Thing, "")]
    [InlineData("my pal from the allotment, works at the mint", Topic.Meeting, "")]
    [InlineData("I'd like to ask her two questions", Topic.Ask, "I'd like to ask you two questions.")]
    [InlineData(
        "the story about the two ferries",
        Topic.Thing,
        "The story about the two ferries stayed with me."
    )]
    [InlineData("from Oban sailing club", Topic.Meeting, "We know each other from Oban sailing club.")]
    public void What_cannot_be_said_to_them_is_not(string answer, Topic asked, string sentence) =>
        Assert.Equal(sentence, Sentences((ToDana with { Met = true }).Learn(answer, asked)));

    private static string ToUs(string said) => ToldUs.WithoutWordsToUs(said);

    private static Material ToDana => Material.Empty with { To = "Dana Reyes" };

    private static string Sentences(Material material) =>
        string.Join(' ', material.Told.Select(told => Composer.Sentence(told, material)));
}
