namespace Etiquette.Core.Accepting.Rules;

public sealed record BorrowedNameIsReported()
    : Rule(
        "borrowed-name-is-reported",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C41", "LinkedIn policy; ordinary security practice")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation.Signs.Any(Signs.BorrowedName);

    public override string Explain(Invitation invitation) =>
        "Somebody uses a name that is not theirs to use. LinkedIn takes such profiles down when they are reported.";
}
