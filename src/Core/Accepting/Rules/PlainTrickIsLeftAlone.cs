namespace Etiquette.Core.Accepting.Rules;

public sealed record PlainTrickIsLeftAlone()
    : Rule(
        "plain-trick-is-left-alone",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Ignore),
        new("C17", "FBI, 2022; FTC")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation
            is { Sense.IsPlainlyATrick: true }
                // One's own uncle is asked.
                and not { IsKnownAndActsOddly: true, Tie: Tie.FriendOrFamily };

    public override string Explain(Invitation invitation) =>
        "Stories like this one rarely end well. I cannot say what it is; do not let it in before you know.";
}
