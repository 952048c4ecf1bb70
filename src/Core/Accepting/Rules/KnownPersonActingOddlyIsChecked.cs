namespace Etiquette.Core.Accepting.Rules;

public sealed record KnownPersonActingOddlyIsChecked()
    : Rule(
        "known-person-acting-oddly-is-checked",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.AskFirst),
        new("C1", "ordinary security practice: confirm through another channel")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation.IsKnownAndActsOddly;

    public override string Explain(Invitation invitation) =>
        $"This does not sound like the {invitation.Named ?? "person"} you know. Accounts are taken over: check with them through a channel you already use.";
}
