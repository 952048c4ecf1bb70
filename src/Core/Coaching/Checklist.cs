using System.Collections.Immutable;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Learned;
using Etiquette.Core.Coaching.Reading;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Coaching;

/// <summary>
/// Every check, in the order in which a reader would mind. The rows D4, D5 and D19 to D22 cannot be seen in a text
/// (the click path, the day, the profile behind it): the conversation speaks of them.
/// </summary>
public static class Checklist
{
    public static readonly ImmutableArray<Check> All =
    [
        new CanBeRead(),
        new IsNoScam(),
        new KeepsToTheWork(),
        new DoesNotPress(),
        new LeavesNoBlank(),
        new UsesTheirName(),
        new LookedBeforeWriting(),
        new DoesNotPitch(),
        new SaysWhy(),
        new IsForThisPerson(),
        new SaysWhoYouAre(),
        new AsksLittle(),
        new DoesNotGush(),
        new FitsTheLimit(),
        new ShowsCare(),
        new IsNotTheStandardText(),
        new AvoidsWornPhrases(),
        new UsesPlainWords(),
        new ClaimsOnlyWhatIsTrue(),
        new StartsWithThem(),
        new SkipsTheSignatureBlock(),
        new CarriesNoLink(),
        new KeepsSecretsOut(),
        new MayBeSent(),
    ];

    /// <summary>What every check says, once by its own eyes and once more by what was learned from labelled notes.</summary>
    internal static IReadOnlyList<Checked> On(NoteText note, LinearModel model) =>
        [.. SecondReading.Of(note, First(note), model).Select(seen => Remedy.Of(seen, note))];

    internal static IReadOnlyList<Checked> First(NoteText note) => [.. All.Select(check => check.On(note))];
}
