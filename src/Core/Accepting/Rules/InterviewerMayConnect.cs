namespace Etiquette.Core.Accepting.Rules;

public sealed record InterviewerMayConnect()
    : Rule("interviewer-may-connect", Moral.KnowWhatYouWant, Force.For(3), new("C32", "recruiters, divided"))
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.Interviewer, Quality: not Quality.Bad };

    public override string Explain(Invitation invitation) =>
        invitation.IsLive
            ? "They interview you and asked you themselves, so accepting is fine. Keep the process out of your messages."
            : "They interviewed you, and that is decided now, so accepting is fine.";
}
