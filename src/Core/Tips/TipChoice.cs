using System.Text;

namespace Etiquette.Core.Tips;

/// <summary>
/// Which tip a place gets next. It depends only on what the place had and how it liked that, so a restart
/// chooses the same: nothing comes twice before everything came once, and what people liked leads the way.
/// </summary>
public static class TipChoice
{
    /// <summary>One tip in this many ends in a case.</summary>
    private const int CaseEvery = 4;

    /// <summary>Null when the place wants none of them.</summary>
    public static Tip? Next(TipBook book, string? pack, TipHistory history, string place) =>
        InOrder(book, pack, history, place).FirstOrDefault();

    /// <summary>The tips of this round, best first.</summary>
    public static IEnumerable<Tip> InOrder(TipBook book, string? pack, TipHistory history, string place)
    {
        var set = book
            .All.Where(tip => pack is null || tip.Packs.Contains(pack))
            .Where(tip => !history.Unwanted.Contains(tip.Id))
            .ToList();
        var round = set.Count == 0 ? 0 : set.Min(tip => Shown(tip, history));
        var fresh = set.Where(tip => Shown(tip, history) == round);
        var liking = new Liking(book, history);
        return fresh
            .OrderByDescending(tip => EndsInACase(history) && tip.Case is not null)
            .ThenByDescending(liking.Of)
            .ThenBy(tip => Mixed(place, tip.Id));
    }

    public static bool EndsInACase(TipHistory history) =>
        history.Shown.Values.Sum() % CaseEvery == CaseEvery - 1;

    private static int Shown(Tip tip, TipHistory history) => history.Shown.GetValueOrDefault(tip.Id);

    /// <summary>Each place has its own order (FNV-1a, because it must be the same for ever).</summary>
    private static ulong Mixed(string place, string tip)
    {
        var hash = 14695981039346656037UL;
        foreach (var octet in Encoding.UTF8.GetBytes(place + "\n" + tip))
        {
            hash = (hash ^ octet) * 1099511628211UL;
        }

        return hash;
    }

    /// <summary>A thumb on one tip says something of its kin: same moral, same pack.</summary>
    private sealed class Liking
    {
        private readonly Dictionary<Moral, int> morals = [];
        private readonly Dictionary<string, int> packs = [];

        public Liking(TipBook book, TipHistory history)
        {
            foreach (var (id, votes) in history.Liked)
            {
                if (book.Find(id) is { } tip)
                {
                    morals[tip.Moral] = morals.GetValueOrDefault(tip.Moral) + votes;
                    foreach (var pack in tip.Packs)
                    {
                        packs[pack] = packs.GetValueOrDefault(pack) + votes;
                    }
                }
            }
        }

        public int Of(Tip tip) =>
            morals.GetValueOrDefault(tip.Moral) + tip.Packs.Sum(pack => packs.GetValueOrDefault(pack));
    }
}
