namespace Etiquette.Core.Accepting.Rules;

public sealed record CredentialsAreNeverShared()
    : Rule(
        "credentials-are-never-shared",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C18", "FTC, on personal data")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation.Signs.Any(Signs.Credentials);

    public override string Explain(Invitation invitation) =>
        "They want passwords, codes, identity papers or bank details. Nobody honest needs those from you here.";
}
