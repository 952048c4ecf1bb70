namespace Etiquette.Core.Accepting.Rules;

public sealed record PossibleBoundaryIsCheckedFirst()
    : Rule(
        "possible-boundary-is-checked-first",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.AskFirst),
        new("C33", "Massachusetts CJE 2016-08: check before you accept")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation is { Sense.MayBeDeclined: true };

    public override string Explain(Invitation invitation) =>
        "It sounds as if you might treat, teach, judge or decide about them. Make sure of that before you accept.";
}
