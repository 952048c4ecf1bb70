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
            is {
                Sense.MayBeDeclined: true,
                IsBehindThem: false,
                IsPlainlyOrdinary: false,
                Relation: not Relation.Interviewer,
                Tie: not (Tie.Manager or Tie.Report)
            };

    public override string Explain(Invitation invitation) =>
        "It could be that one of you looks after the other or decides about them. If so, keep some distance; if not, tell me, and I look at it again.";
}
