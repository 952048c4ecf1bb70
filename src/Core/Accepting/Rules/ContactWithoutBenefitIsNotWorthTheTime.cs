namespace Etiquette.Core.Accepting.Rules;

public sealed record ContactWithoutBenefitIsNotWorthTheTime()
    : Rule(
        "contact-without-benefit-is-not-worth-the-time",
        Moral.RespectTheirTime,
        Force.Against(3),
        new("C14", "the LinkedIn-dating essay")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation
            is {
                RoleBenefits: false,
                Note: not Note.Reason,
                AnsweredWhy: not true,
                IsStranger: true,
                IsRecruiterForAJobHunter: false
            };

    public override string Explain(Invitation invitation) =>
        "Neither you nor your employer gains from a contact like this, and looking into it costs your time.";
}
