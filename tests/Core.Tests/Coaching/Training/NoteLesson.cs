using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Learned;
using Etiquette.Core.Coaching.Reading;
using Etiquette.Core.Learning;
using Etiquette.Core.Tests.Learning;

namespace Etiquette.Core.Tests.Coaching.Training;

/// <summary>One labelled note as the classifier sees it.</summary>
internal sealed record NoteLesson(NoteCorpus.Case Row, Trainer.Example Example)
{
    private static readonly Trainer.Settings Independent = new(
        Exclusive: false,
        Rounds: 20,
        Shrinking: 0.003,
        LeastTexts: 2
    );

    /// <summary>"work-sales" of "work-sales-07": notes that were written with one thing in mind.</summary>
    public string Family => Row.Id[..Row.Id.LastIndexOf('-')];

    public static IReadOnlyList<NoteLesson> All() => [.. NoteCorpus.Load("working.jsonl").Select(Of)];

    /// <summary>The lines of the weights file.</summary>
    public static IReadOnlyList<string> Train(IEnumerable<NoteLesson> lessons) =>
        Trainer.Train(Independent, Suspicion.Answers, [.. lessons.Select(lesson => lesson.Example)]);

    /// <summary>The faults, and the label that they make, by these weights.</summary>
    public NoteReview Read(LinearModel model) => NoteReview.Of(Row.Note, NoteCorpus.Context(Row), model);

    private static NoteLesson Of(NoteCorpus.Case row)
    {
        var note = new NoteText(row.Note, NoteCorpus.Context(row));
        var features = new List<(string, double)>();
        NoteFeatures.Of(
            note,
            Checklist.First(note),
            (kind, name, value, _) => features.Add((LinearModel.Key(kind, name), value))
        );
        return new(
            row,
            new(features, [.. Suspicion.Answers.Select(answer => IsTrue(row, answer) ? 1.0 : 0.0)])
        );
    }

    private static bool IsTrue(NoteCorpus.Case row, string answer) =>
        Enum.TryParse<Fault>(answer, out var fault)
            ? row.Faults.Contains(NoteCorpus.Wire(fault))
            : row.Label == NoteCorpus.Wire(Enum.Parse<Label>(answer));
}
