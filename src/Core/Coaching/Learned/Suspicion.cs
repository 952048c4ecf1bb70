using Etiquette.Core.Coaching.Reading;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Coaching.Learned;

/// <summary>How likely each fault of a note is, by weights learned from labelled notes, and which sentence says so.</summary>
internal sealed class Suspicion
{
    /// <summary>Whatever a model is asked of a note: its faults, and whether it is good or bad on the whole.</summary>
    public static readonly string[] Answers =
    [
        .. Enum.GetNames<Fault>(),
        nameof(Label.Good),
        nameof(Label.Bad),
    ];

    private const int MostSentences = 32;

    private readonly NoteText note;
    private readonly double[] whole = new double[Answers.Length];
    private readonly double[] bySentence = new double[Answers.Length * MostSentences];

    private Suspicion(NoteText note) => this.note = note;

    public static Suspicion Of(NoteText note, IReadOnlyList<Checked> checks, LinearModel model)
    {
        var suspicion = new Suspicion(note);
        NoteFeatures.Of(
            note,
            checks,
            (kind, name, value, sentence) => model.Weigh(kind, name, value, suspicion.ScoresOf(sentence))
        );
        suspicion.AddUp();
        return suspicion;
    }

    public double Of(Fault fault) => Likely((int)fault);

    /// <summary>From 0, surely a good note, to 2, surely a bad one.</summary>
    public double Unease => 1 - Likely(Answers.Length - 2) + Likely(Answers.Length - 1);

    /// <summary>The sentence that speaks most for a fault.</summary>
    public Span Because(Fault fault)
    {
        var most = double.MinValue;
        Span? at = null;
        for (var word = 0; word < note.Words.Length; word++)
        {
            var sentence = note.Words[word].Sentence;
            if (sentence >= MostSentences)
            {
                break;
            }

            var weight = bySentence[(sentence * Answers.Length) + (int)fault];
            if (weight > most && note.InBody(word))
            {
                (most, at) = (weight, note.Sentence(word));
            }
        }

        return at ?? note.Whole;
    }

    private double Likely(int answer) => 1 / (1 + Math.Exp(-whole[answer]));

    // What belongs to no sentence is kept with the whole.
    private Span<double> ScoresOf(int sentence) =>
        sentence is >= 0 and < MostSentences
            ? bySentence.AsSpan(sentence * Answers.Length, Answers.Length)
            : whole;

    private void AddUp()
    {
        for (var at = 0; at < bySentence.Length; at++)
        {
            whole[at % Answers.Length] += bySentence[at];
        }
    }
}
