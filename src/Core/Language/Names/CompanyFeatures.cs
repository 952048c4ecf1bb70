using Etiquette.Core.Language.Matching;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Names;

/// <summary>
/// What is looked at to tell who is meant besides the one who is meant before all others: whether both stand in a row, are written
/// alike, and what else speaks for the other.
/// </summary>
internal sealed class CompanyFeatures
{
    private const int Near = 4;
    private const int FarApart = 8;

    // Nobody asks about more people at once: so many before the one who is chosen, and so many after, may be meant as well.
    private const int MostPeople = 60;

    private static readonly Term yes = new("yes");
    private static readonly Term no = new("no");

    private readonly Nominees nominees;
    private readonly NameFeatures words;
    private readonly double[] choice;
    private readonly int chosen;
    private readonly List<Span> row;
    private readonly Term intent;
    private readonly Term apart;
    private readonly Term picked;
    private readonly Term several;

    /// <param name="choice">How much speaks for each.</param>
    /// <param name="chosen">The one who is meant before all others.</param>
    public CompanyFeatures(Nominees nominees, double[] choice, int chosen)
    {
        (this.nominees, this.choice, this.chosen) = (nominees, choice, chosen);
        words = nominees.Words;
        intent = NameFeatures.TermOf(nominees.Intent);
        apart = Term.Number(nominees.Apart, 6);
        picked = Term.Number(nominees.Picked.Count, 4);
        several = Whether(nominees.Message.Speaks("several"));
        First = Math.Max(0, chosen - MostPeople);
        End = Math.Min(nominees.All.Count, chosen + MostPeople);
        var first = nominees.All[chosen];
        var found = new Row(nominees.Message, [first]);
        found.TakeAll(nominees.All[First..End].FindAll(name => !name.Overlaps(first)));
        row = found.Taken;
    }

    /// <summary>The first nominee who may be meant as well.</summary>
    public int First { get; }

    /// <summary>One more than the last.</summary>
    public int End { get; }

    public void Of(int one, NameFeatures.Seen seen)
    {
        var (name, first) = (nominees.All[one], nominees.All[chosen]);
        var inRow = Whether(row.Contains(name));
        Scores(one, inRow, seen);
        Manner(one, inRow, seen);
        Alike(name, first, inRow, seen);
        Beside(name, seen);
        if (nominees.SaidOf(one) is { } label)
        {
            seen(new(Kinds.Said, label, inRow), 1);
        }

        if (nominees.Message.Tokens[name.First].Quote > 0)
        {
            seen(new(Kinds.Quoted, Whether(nominees.Message.Tokens[first.First].Quote > 0), intent), 1);
        }
    }

    private void Scores(int one, Term inRow, NameFeatures.Seen seen)
    {
        var (highest, lowest) = (nominees.HighestOf(one), nominees.LowestOf(one));
        var grade = Nominees.Grade(choice[one]);
        var gap = Nominees.Grade(choice[one] - choice[chosen]);
        seen(new(Kinds.Always), 1);
        seen(new(Kinds.Highest), highest / 4);
        seen(new(Kinds.Highest, Nominees.Grade(highest)), 1);
        seen(new(Kinds.Lowest), lowest / 4);
        seen(new(Kinds.Lowest, Nominees.Grade(lowest)), 1);
        seen(new(Kinds.Choice), Nominees.Clipped(choice[one]) / 4);
        seen(new(Kinds.Choice, grade), 1);
        seen(new(Kinds.Choice, grade, inRow), 1);
        seen(new(Kinds.Gap, gap), 1);
        seen(new(Kinds.Gap, gap, inRow), 1);
        seen(new(Kinds.RowLowest, inRow, Nominees.Grade(lowest)), 1);
    }

    private void Manner(int one, Term inRow, NameFeatures.Seen seen)
    {
        var manner = nominees.MannerAt(one);
        seen(new(Kinds.Row, inRow), 1);
        seen(new(Kinds.Row, inRow, intent), 1);
        seen(new(Kinds.RowSeveral, inRow, several), 1);
        seen(new(Kinds.RowManner, inRow, manner), 1);
        seen(new(Kinds.Manners, manner, nominees.MannerAt(chosen)), 1);
        seen(new(Kinds.MannerPicked, manner, picked), 1);
        seen(new(Kinds.MannerSeveral, manner, several), 1);
        seen(new(Kinds.MannerIntent, manner, intent), 1);
        seen(new(Kinds.Several, several, intent), 1);
        seen(new(Kinds.SeveralApart, several, apart), 1);
        seen(new(Kinds.Apart, apart), 1);
    }

    // "accept Jonty? accept Bea?"
    private void Alike(Span name, Span first, Term inRow, NameFeatures.Seen seen)
    {
        var distance = Distance(Math.Max(name.First - first.End, first.First - name.End));
        var (before, beforeFirst) = (words.PauseAt(name.First), words.PauseAt(first.First));
        var (after, afterFirst) = (words.PauseAt(name.End), words.PauseAt(first.End));
        seen(new(Kinds.Distance, distance, Whether(name.First < first.First)), 1);
        seen(new(Kinds.DistanceInRow, distance, inRow), 1);
        seen(new(Kinds.PausesBefore, before, beforeFirst), 1);
        seen(new(Kinds.PausesBehind, after, afterFirst), 1);
        seen(new(Kinds.PausesAlike, Whether(before == beforeFirst), Whether(after == afterFirst), inRow), 1);
        seen(
            new(
                Kinds.WordsAlike,
                Whether(words.WordAt(name.First - 1).Hash == words.WordAt(first.First - 1).Hash),
                several
            ),
            1
        );
        seen(new(Kinds.Looks, words.LookAt(name.First), words.LookAt(first.First)), 1);
        seen(new(Kinds.Lengths, Term.Number(name.Length, 4), Term.Number(first.Length, 4)), 1);
    }

    private void Beside(Span name, NameFeatures.Seen seen)
    {
        var before = words.WordAt(name.First - 1);
        seen(new(Kinds.Before, before), 1);
        seen(new(Kinds.BothBefore, words.WordAt(name.First - 2), before), 1);
        seen(new(Kinds.Behind, words.WordAt(name.End)), 1);
        seen(new(Kinds.FirstWord, words.WordAt(name.First), Term.Number(name.Length, 2)), 1);
        seen(new(Kinds.Begins, nominees.GradeBeside(name.First, name.First - 1) ?? no), 1);
        seen(new(Kinds.Ends, nominees.GradeBeside(name.End, name.End) ?? no), 1);
        words.KindsBeside(name, seen);
    }

    private static Term Distance(int between) =>
        Term.Number(between < Near ? between : Near + (between / FarApart), 7);

    private static Term Whether(bool holds) => holds ? yes : no;

    /// <summary>The kinds of features, as they are called in the file.</summary>
    private static class Kinds
    {
        public static readonly Term Always = new("always");
        public static readonly Term Highest = new("highest");
        public static readonly Term Lowest = new("lowest");
        public static readonly Term Choice = new("choice");
        public static readonly Term Gap = new("gap");
        public static readonly Term Row = new("row");
        public static readonly Term RowLowest = new("row-lowest");
        public static readonly Term RowSeveral = new("row-several");
        public static readonly Term RowManner = new("row-manner");
        public static readonly Term Manners = new("manners");
        public static readonly Term MannerPicked = new("manner-picked");
        public static readonly Term MannerSeveral = new("manner-several");
        public static readonly Term MannerIntent = new("manner-intent");
        public static readonly Term Several = new("several");
        public static readonly Term SeveralApart = new("several-apart");
        public static readonly Term Apart = new("apart");
        public static readonly Term Distance = new("distance");
        public static readonly Term DistanceInRow = new("distance-in-row");
        public static readonly Term PausesBefore = new("pauses-before");
        public static readonly Term PausesBehind = new("pauses-behind");
        public static readonly Term PausesAlike = new("pauses-alike");
        public static readonly Term WordsAlike = new("words-alike");
        public static readonly Term Looks = new("looks");
        public static readonly Term Lengths = new("lengths");
        public static readonly Term Before = new("-1");
        public static readonly Term BothBefore = new("-2-1");
        public static readonly Term Behind = new("+1");
        public static readonly Term FirstWord = new("first-word");
        public static readonly Term Begins = new("begins");
        public static readonly Term Ends = new("ends");
        public static readonly Term Said = new("said");
        public static readonly Term Quoted = new("quoted");
    }
}
