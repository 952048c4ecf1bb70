namespace Etiquette.Core.Accepting.Rules;

public sealed record RecruiterHelpsAJobHunter()
    : Rule(
        "recruiter-helps-a-job-hunter",
        Moral.KnowWhatYouWant,
        Force.For(6),
        new("C37", "HR Bartender; VocationVillage")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation is { IsRecruiterForAJobHunter: true };

    public override string Explain(Invitation invitation) =>
        "You are looking for work, and they find people for jobs. Check that the firm exists; a real recruiter never charges you.";
}
