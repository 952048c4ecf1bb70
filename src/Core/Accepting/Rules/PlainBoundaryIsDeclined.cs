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
        invitation is { Sense.IsPlainlyDeclined: true, IsBehindThem: false };

    public override string Explain(Invitation invitation) =>
        "It sounds as if one of you decides about the other just now, or as if a quarrel between you is still open. Until that is over, a kind no keeps you both safe. Tell me if I took it wrongly.";
}
