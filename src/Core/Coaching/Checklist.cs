using System.Collections.Immutable;
using Etiquette.Core.Coaching.Checks;

namespace Etiquette.Core.Coaching;

/// <summary>
/// Every check, in the order in which a reader would mind. The rows D4, D5 and D19 to D22 cannot be seen in a text
/// (the click path, the day, the profile behind it): the conversation speaks of them.
/// </summary>
public static class Checklist
{
    public static readonly ImmutableArray<Check> All =
    [
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
}
