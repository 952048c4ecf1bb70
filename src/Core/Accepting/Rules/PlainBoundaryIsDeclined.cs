namespace Etiquette.Core.Accepting.Rules;

public sealed record PlainBoundaryIsDeclined()
    : Rule(
        "plain-boundary-is-declined",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.Decline),
        new("C33", "Massachusetts CJE 2016-08: check before you accept")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation
            is { Sense.IsPlainlyDeclined: true, IsBehindThem: false, IsPlainlyOrdinary: false }
                and not { Role: Role.Journalist, Relation: Relation.Journalist, Live: not true }
                // A quarrel in the family is told, and is all there is.
                and not { Tie: Tie.FriendOrFamily, Quality: Quality.Bad, Relation: null }
        // Whoever may tell where the user is gets no answer at all.
        && !invitation.Signs.Any(Signs.NearDanger);

    public override string Explain(Invitation invitation) =>
        invitation is { Quality: Quality.Bad, Relation: null }
            ? "It sounds as if some distance would do you good here. You need not give a reason."
            : "It sounds as if something between you asks for distance: one of you looks after the other or decides about them, or a dispute is open. Some distance protects you both. Tell me if I took it wrongly.";
}
