using Etiquette.Core.Language.Names;
using Etiquette.Core.Tests.Learning;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>
/// The three files by which people are found. Each is learned from what the one before says of messages it has not heard, for of
/// those that it has heard it is too sure.
/// </summary>
internal sealed record NameWeights(
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Choice,
    IReadOnlyList<string> Company
)
{
    private const int Parts = 4;
    private const int Seed = 7;
    private static readonly string[] Nothing = ["answers\tNothing"];

    public Chooser Chooser => new(new(new(Words)), new(Choice), new(Company));

    public static NameWeights Train(IReadOnlyList<Lesson> lessons)
    {
        var words = lessons
            .Select(lesson => (lesson.Message.Family, Examples: NameLesson.From(lesson).ToList()))
            .ToList();
        var families = lessons.Select(lesson => lesson.Message.Family).Distinct().ToArray();
        new Random(Seed).Shuffle(families);
        var parts = families.Index().ToDictionary(family => family.Item, family => family.Index % Parts);
        var choices = new List<ChoiceLesson>[Parts];
        for (var part = 0; part < Parts; part++)
        {
            var unheard = part;
            var tagger = new Tagger(
                new(
                    NameLesson.Train(
                        words.Where(one => parts[one.Family] != unheard).SelectMany(one => one.Examples)
                    )
                )
            );
            choices[part] =
            [
                .. lessons
                    .Where(lesson =>
                        parts[lesson.Message.Family] == unheard
                        && !Requesters.IsAboutNobody(lesson.Message.Intent)
                    )
                    .Select(lesson => new ChoiceLesson(lesson, tagger))
                    .Where(lesson => lesson.Teaches),
            ];
        }

        return new(
            NameLesson.Train(words.SelectMany(one => one.Examples)),
            ChoiceLesson.Train(choices.SelectMany(part => part)),
            ChoiceLesson.TrainCompany(choices.SelectMany((_, part) => Others(choices, part)))
        );
    }

    private static IEnumerable<Trainer.Example> Others(List<ChoiceLesson>[] choices, int part)
    {
        var heard = choices.Where((_, other) => other != part).SelectMany(other => other);
        var chooser = new NameWeights(Nothing, ChoiceLesson.Train(heard), Nothing).Chooser;
        return choices[part].SelectMany(lesson => lesson.Others(chooser));
    }
}
