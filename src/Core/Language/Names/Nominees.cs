using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Names;

/// <summary>Those who may be meant in a message, and what the tagger and the phrases say of each of them.</summary>
internal sealed class Nominees
{
    private const int LongestShape = 6;
    private static readonly Term[] labels = [new("Sure"), new("Likely"), new("Maybe"), new("Other")];

    private readonly double[] scores;
    private readonly double[] highest;
    private readonly double[] lowest;
    private readonly Term[] manners;
    private readonly Term?[] said;

    private Nominees(Message message, Intent intent, NameFeatures words, double[] scores, List<Span> picked)
    {
        (Message, Intent, Words, this.scores, Picked) = (message, intent, words, scores, picked);
        All = Candidates.Of(message, scores, picked);
        said = new Term?[All.Count];
        highest = new double[All.Count];
        lowest = new double[All.Count];
        manners = new Term[All.Count];
        Best = -WidestGrade;
        for (var one = 0; one < All.Count; one++)
        {
            var name = scores.AsSpan(All[one].First, All[one].End - All[one].First);
            (highest[one], lowest[one]) = (-WidestGrade, WidestGrade);
            foreach (var score in name)
            {
                highest[one] = Math.Max(highest[one], Clipped(score));
                lowest[one] = Math.Min(lowest[one], Clipped(score));
            }

            Best = Math.Max(Best, highest[one]);
            manners[one] = MannerOf(All[one]);
        }

        foreach (var hit in message.All("Person"))
        {
            if (hit.Name is { } name && All.IndexOf(name) is >= 0 and var one)
            {
                said[one] ??= LabelOf(hit);
            }
        }

        Apart = CountApart();
    }

    /// <summary>Beyond this a score says nothing more.</summary>
    public const int WidestGrade = 8;

    public Message Message { get; }

    public Intent Intent { get; }

    public NameFeatures Words { get; }

    /// <summary>Whom the phrases alone would name.</summary>
    public List<Span> Picked { get; }

    public List<Span> All { get; }

    /// <summary>The highest score that the tagger gives to any word of them.</summary>
    public double Best { get; }

    /// <summary>How many there are who share no word.</summary>
    public int Apart { get; }

    public static Nominees Of(Gist gist, Intent intent, Tagger tagger)
    {
        var (message, picked) = (gist.Message, gist.Picked);
        var words = new NameFeatures(message, intent, picked);
        return new(message, intent, words, tagger.Score(message, words), picked);
    }

    /// <summary>The highest score of a word of the name.</summary>
    public double HighestOf(int one) => highest[one];

    /// <summary>The lowest score of a word of the name.</summary>
    public double LowestOf(int one) => lowest[one];

    /// <summary>
    /// What it is beside what has the shape of a name, and beside whom the phrases name: the same, a part of it, something that
    /// shares a word with it, or something else.
    /// </summary>
    public Term MannerAt(int one) => manners[one];

    /// <summary>The score of a word that no pause parts from the name beside it; null where there is none.</summary>
    /// <param name="joint">The later one of the two words.</param>
    public Term? GradeBeside(int joint, int at) =>
        at >= 0 && at < scores.Length && Message.Tokens[joint].Before == Pause.None
            ? Grade(scores[at])
            : null;

    public Term GradeAt(int at) => Grade(scores[at]);

    /// <summary>What a phrase says of it whose {name} it is: "Sure"; null when none says anything.</summary>
    public Term? SaidOf(int one) => said[one];

    public static Term Grade(double score) =>
        Term.Number((int)Math.Round(Clipped(score)) + WidestGrade, 2 * WidestGrade);

    public static double Clipped(double score) => Math.Clamp(score, -WidestGrade, WidestGrade);

    private static Term? LabelOf(Hit hit)
    {
        foreach (var label in labels)
        {
            if (label.Text == hit.Value)
            {
                return label;
            }
        }

        return null;
    }

    private Term MannerOf(Span name)
    {
        var shape = 0;
        for (var at = Math.Max(0, name.First - LongestShape); at < name.End; at++)
        {
            if (Message.Chart.Has(at, Symbols.Name, out var end) && end > name.First)
            {
                shape = Math.Max(shape, Beside(name, new(at, end)));
            }
        }

        var chosen = 0;
        foreach (var one in Picked)
        {
            chosen = Math.Max(chosen, Beside(name, one));
        }

        return Term.Number((shape * 4) + chosen, 15);
    }

    private static int Beside(Span name, Span other) =>
        name == other ? 3
        : name.First >= other.First && name.End <= other.End ? 2
        : name.Overlaps(other) ? 1
        : 0;

    private int CountApart()
    {
        var (apart, end) = (0, 0);
        foreach (var name in All.OrderBy(name => name.End))
        {
            if (name.First >= end)
            {
                (apart, end) = (apart + 1, name.End);
            }
        }

        return apart;
    }
}
