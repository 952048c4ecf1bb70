using System.Text.RegularExpressions;
using Etiquette.Core.Tips;

namespace Etiquette.Core.Tests.Tips;

public sealed partial class TipBookTests
{
    /// <summary>Every figure that a tip may print, and the row of the knowledge page that confirms it.</summary>
    private static readonly Dictionary<string, string> KnownFigures = new()
    {
        ["13%"] = "C45",
        ["87%"] = "E2",
        ["twenty million"] = "C47",
        ["thousands"] = "E4",
    };

    public static TheoryData<string> Ids => [.. TipBook.Ours.All.Select(tip => tip.Id)];

    [Fact]
    public void There_are_at_least_seventy_and_every_moral_has_one()
    {
        Assert.True(TipBook.Ours.All.Count >= 70);
        Assert.Equal(Enum.GetValues<Moral>(), TipBook.Ours.All.Select(tip => tip.Moral).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_tip_has_a_source_one_thought_and_no_unknown_figure(string id)
    {
        var tip = TipBook.Ours.Find(id)!;
        Assert.Matches(Row(), tip.Source);
        Assert.All(
            Figure().Matches(tip.Text).Select(match => match.Value),
            figure => Assert.StartsWith(KnownFigures[figure], tip.Source, StringComparison.Ordinal)
        );
        Assert.InRange(tip.Text.Length, 20, TipFile.Longest);
        Assert.DoesNotContain("  ", tip.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_editor_would_print_every_tip(string id) =>
        Assert.Null(TipReader.Fault(TipBook.Ours.Find(id)!, TipBook.Ours.All));

    [Fact]
    public void Every_pack_is_worth_a_subscription()
    {
        foreach (
            var pack in (string[])
                ["receiving", "sending", "safety", "keeping-in-touch", "recruiters", "public-service"]
        )
        {
            Assert.True(TipBook.Ours.All.Count(tip => tip.Packs.Contains(pack)) >= 4, pack);
        }
    }

    [Fact]
    public void Some_tips_end_in_a_case_and_their_best_answers_differ()
    {
        var cases = TipBook.Ours.All.Select(tip => tip.Case).OfType<Practice>().ToList();
        Assert.True(cases.Count >= 10);
        Assert.True(cases.Select(each => each.Best).Distinct().Count() >= 4);
        Assert.All(cases, each => Assert.InRange(each.Text.Length, 20, 200));
    }

    [Fact]
    public void No_two_tips_say_the_same()
    {
        Assert.Equal(TipBook.Ours.All.Count, TipBook.Ours.All.Select(tip => tip.Text).Distinct().Count());
        Assert.Equal(TipBook.Ours.All.Count, TipBook.Ours.All.Select(tip => tip.Title).Distinct().Count());
    }

    [Fact]
    public void Nothing_comes_twice_before_everything_came_once()
    {
        var talk = TipTalk.New;
        var heard = new List<string>();
        foreach (var _ in TipBook.Ours.All)
        {
            talk = talk.Another().Next!;
            heard.Add(talk.Last!);
        }

        Assert.Equal(TipBook.Ours.All.Count, heard.Distinct().Count());
        Assert.Contains(talk.Another().Next!.Last!, heard);
    }

    [Fact]
    public void A_tip_about_something_is_about_it() =>
        Assert.Equal("competitors", TipBook.Ours.Next([], "a tip about competitors please").Id);

    [Theory]
    [InlineData("no title", "the first line is the title")]
    [InlineData(
        "# T\nmoral: TellMeWhy\npacks: a\nsource: b\nevidence: practice",
        "an empty line stands between"
    )]
    [InlineData("# T\nmoral: BeNice\npacks: a\nsource: b\nevidence: practice\n\nText.", "no such moral")]
    [InlineData("# T\nmoral: TellMeWhy\npacks: a\nevidence: practice\n\nText.", "'source:' is missing")]
    [InlineData("# T\nmoral: TellMeWhy\npacks: a\nsource: b\nevidence: rumour\n\nText.", "no such evidence")]
    [InlineData("# T\nmoral: TellMeWhy\npacks: a\nsource: b\nevidence: practice\n\n", "0 characters")]
    public void A_broken_file_says_what_is_wrong(string file, string problem) =>
        Assert.Contains(
            problem,
            Assert.Throws<FormatException>(() => TipFile.Read("x", file)).Message,
            StringComparison.Ordinal
        );

    [GeneratedRegex(@"\d+(?:[.,]\d+)?%?|\b(?:\w+ )?million\b|\bthousands\b|\bper ?cent\b")]
    private static partial Regex Figure();

    /// <summary>A row of the knowledge page, and who says so.</summary>
    [GeneratedRegex(@"^[SCDEG]\d+\b")]
    private static partial Regex Row();
}
