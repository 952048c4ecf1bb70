namespace Etiquette.Core.Accepting.Rules;

public sealed record PossibleBoundaryIsCheckedFirst()
    : Rule(
        "possible-boundary-is-checked-first",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.AskFirst),
        new("C33", "Massachusetts CJE 2016-08: check before you accept")
    )
{
    // A manager decides about the user, and not the user about them; that one decides about a report is no news.
    public override bool AppliesTo(Invitation invitation) =>
        invitation
            is { Sense.MayBeDeclined: true, IsBehindThem: false, Tie: not (Tie.Manager or Tie.Report) };

    public override string Explain(Invitation invitation) =>
        "It sounds as if you might treat, teach, judge or decide about them. Make sure of that before you accept.";
}
