using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Names;
using Etiquette.Core.Tests.Language.Corpus;
using Etiquette.Core.Tests.Learning;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>All who may be meant in one message, as the tagger sees them that has not heard the message, and who of them is.</summary>
internal sealed class ChoiceLesson
{
    private static readonly ChoiceTrainer.Settings Choice = new(Rounds: 10, Shrinking: 0.02, LeastTexts: 4);

    private static readonly Trainer.Settings Company = new(
        Exclusive: false,
        Rounds: 8,
        Shrinking: 0.003,
        LeastTexts: 3
    );

    private readonly CorpusMessage gold;
    private readonly Nominees nominees;
    private readonly bool[] right;
    private readonly IReadOnlyList<ChoiceTrainer.Candidate> candidates;

    public ChoiceLesson(Lesson lesson, Tagger tagger)
    {
        gold = lesson.Message;
        nominees = Nominees.Of(lesson.Gist, gold.Intent, tagger);
        var names = gold.Entities.Select(ReadMessage.Plain).ToHashSet();
        right = [.. nominees.All.Select(name => names.Contains(Plain(name)))];
        var features = new ChoiceFeatures(nominees);
        candidates =
        [
            .. right.Select(
                (isRight, one) =>
                    new ChoiceTrainer.Candidate(NameLesson.Listed(seen => features.Of(one, seen)), isRight)
            ),
        ];
    }

    /// <summary>Somebody can be chosen, or nobody is meant.</summary>
    public bool Teaches => right.Length > 0 && (gold.Entities.Count == 0 || right.Contains(true));

    /// <summary>The lines of the weights file.</summary>
    public static IReadOnlyList<string> Train(IEnumerable<ChoiceLesson> lessons) =>
        ChoiceTrainer.Train(Choice, "Requester", [.. lessons.Select(lesson => lesson.candidates)]);

    /// <summary>The lines of the weights file.</summary>
    public static IReadOnlyList<string> TrainCompany(IEnumerable<Trainer.Example> examples) =>
        Trainer.Train(Company, ["Company"], [.. examples]);

    /// <summary>Who else is meant, beside whom one would choose who has not heard the message; nothing if that is wrong.</summary>
    public IEnumerable<Trainer.Example> Others(Chooser chooser)
    {
        var scores = chooser.Weigh(nominees);
        var chosen = Array.IndexOf(scores, scores.Max());
        if (nominees.Apart < 2 || !right[chosen])
        {
            yield break;
        }

        var (first, features) = (nominees.All[chosen], new CompanyFeatures(nominees, scores, chosen));
        for (var one = 0; one < right.Length; one++)
        {
            var here = one;
            if (!nominees.All[one].Overlaps(first) && !IsPartOf(first, nominees.All[one]))
            {
                yield return new(
                    NameLesson.Listed(seen => features.Of(here, seen)),
                    [right[one] ? 1 : 0],
                    NameLesson.WeightOf(gold)
                );
            }
        }
    }

    private bool IsPartOf(Span whole, Span part) =>
        $" {Plain(whole)} ".Contains($" {Plain(part)} ", StringComparison.Ordinal);

    private string Plain(Span name) => ReadMessage.Plain(nominees.Message.WordsOf(name.First, name.End));
}
