namespace Etiquette.Core.Accepting.Rules;

public sealed record SensitiveAccessVerifiesFirst()
    : Rule(
        "sensitive-access-verifies-first",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.AskFirst),
        new("C40", "Think Before You Link; NPSA")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Signs: null, Note: Note.Reason, IsKnown: false, HasSensitiveAccess: true };

    public override string Explain(Invitation invitation) =>
        "With access like yours, verify before you accept: a good note is also what an attacker writes.";
}
