namespace Etiquette.Core.Accepting.Rules;

public sealed record RecruiterHasNothingForTheSettled()
    : Rule(
        "recruiter-has-nothing-for-the-settled",
        Moral.KnowWhatYouWant,
        Force.Against(2),
        new("C37", "HR Bartender; MI5 alert, 2025")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.Recruiter, JobHunting: false, IsKnown: false };

    public override string Explain(Invitation invitation) =>
        "You are not looking for a job, and \"recruiter\" is a favourite cover for people with other plans.";
}
