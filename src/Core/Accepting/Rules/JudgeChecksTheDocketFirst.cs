namespace Etiquette.Core.Accepting.Rules;

public sealed record JudgeChecksTheDocketFirst()
    : Rule(
        "judge-checks-the-docket-first",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.AskFirst),
        new("C33", "Massachusetts CJE 2016-08; ABA Opinion 462")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Role: Role.JudgeOrRegulator, IsKnown: false };

    public override string Explain(Invitation invitation) =>
        "In your office, make sure first that they have nothing before you.";
}
