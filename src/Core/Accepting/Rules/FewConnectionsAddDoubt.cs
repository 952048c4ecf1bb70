namespace Etiquette.Core.Accepting.Rules;

public sealed record FewConnectionsAddDoubt()
    : Rule(
        "few-connections-add-doubt",
        Moral.SpendTimeOnIt,
        Force.Against(1),
        new("C26", "Adikari & Dutta; checklists")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.WeakSignsCount && invitation.Signs.Any(Signs.FewConnections);

    public override string Explain(Invitation invitation) =>
        "They have hardly any connections, and it is not the only sign.";
}
