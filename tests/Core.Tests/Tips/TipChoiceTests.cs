using System.Collections.Immutable;
using Etiquette.Core.Tips;

namespace Etiquette.Core.Tests.Tips;

public sealed class TipChoiceTests
{
    [Fact]
    public void A_channel_gets_no_tip_twice_before_it_had_all_of_its_set()
    {
        var history = TipHistory.None;
        List<string> had = [];
        var set = TipBook.Ours.All.Count(tip => tip.Packs.Contains("safety"));
        for (var n = 0; n < 2 * set; n++)
        {
            var tip = TipChoice.Next(TipBook.Ours, "safety", history, "C1")!;
            had.Add(tip.Id);
            history = Shown(history, tip);
        }

        Assert.Equal(set, had.Take(set).Distinct().Count());
        Assert.Equal(set, had.Skip(set).Distinct().Count());
    }

    [Fact]
    public void Two_channels_have_orders_of_their_own_and_a_restart_changes_neither()
    {
        var one = Order("C1");

        Assert.Equal(one, Order("C1"));
        Assert.NotEqual(one, Order("C2"));
    }

    [Fact]
    public void A_thumb_up_brings_its_kin_sooner_and_a_thumb_down_later()
    {
        var liked = TipHistory.None with
        {
            Liked = ImmutableDictionary<string, int>.Empty.Add("four-rs", 3).Add("tell-them-why", -3),
        };

        var first = TipChoice.InOrder(TipBook.Ours, null, liked, "C1").Take(5).ToList();
        var last = TipChoice.InOrder(TipBook.Ours, null, liked, "C1").TakeLast(5).ToList();

        Assert.All(first, tip => Assert.Contains("safety", tip.Packs));
        Assert.Contains(last, tip => tip.Moral is Moral.TellMeWhy);
    }

    [Fact]
    public void What_is_not_for_us_never_comes_again()
    {
        var history = TipHistory.None with { Unwanted = [.. TipBook.Ours.All.Skip(1).Select(tip => tip.Id)] };

        Assert.Equal(TipBook.Ours.All[0], TipChoice.Next(TipBook.Ours, null, history, "C1"));
        Assert.Null(
            TipChoice.Next(
                TipBook.Ours,
                null,
                history with
                {
                    Unwanted = history.Unwanted.Add(TipBook.Ours.All[0].Id),
                },
                "C1"
            )
        );
    }

    [Fact]
    public void Every_fourth_tip_ends_in_a_case()
    {
        var history = TipHistory.None;
        List<bool> cases = [];
        for (var n = 0; n < 12; n++)
        {
            var tip = TipChoice.Next(TipBook.Ours, null, history, "C1")!;
            cases.Add(TipChoice.EndsInACase(history) && tip.Case is not null);
            history = Shown(history, tip);
        }

        Assert.Equal([false, false, false, true], cases.Take(4));
        Assert.Equal(3, cases.Count(ends => ends));
    }

    private static IEnumerable<string> Order(string place) =>
        TipChoice.InOrder(TipBook.Ours, null, TipHistory.None, place).Select(tip => tip.Id);

    private static TipHistory Shown(TipHistory history, Tip tip) =>
        history with
        {
            Shown = history.Shown.SetItem(tip.Id, history.Shown.GetValueOrDefault(tip.Id) + 1),
        };
}
