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
        invitation.Signs.Any(Signs.FewConnections) && invitation.WeakSignsCount;

    public override string Explain(Invitation invitation) =>
        "They have hardly any connections, and it is not the only sign.";
}
