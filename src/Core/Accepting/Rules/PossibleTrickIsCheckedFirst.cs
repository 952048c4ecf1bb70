namespace Etiquette.Core.Accepting.Rules;

public sealed record PossibleTrickIsCheckedFirst()
    : Rule(
        "possible-trick-is-checked-first",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.AskFirst),
        new("C17", "FBI, 2022; FTC")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Sense.MayBeATrick: true }
        || (invitation is { IsKnown: false, Sense.Faint: var faint } && (faint & SignGroups.Serious) != 0);

    public override string Explain(Invitation invitation) =>
        "It sounds as if they might want more than a contact. Find out what before you accept.";
}
