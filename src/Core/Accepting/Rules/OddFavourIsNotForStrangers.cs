namespace Etiquette.Core.Accepting.Rules;

public sealed record OddFavourIsNotForStrangers()
    : Rule(
        "odd-favour-is-not-for-strangers",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Ignore, weight: -4),
        new("C17", "FBI, 2022; FTC")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.OddFavour) && !invitation.IsKnown;

    public override string Explain(Invitation invitation) =>
        "They ask a favour that one asks of friends: parcels, references and introductions carry your good name with them.";
}
