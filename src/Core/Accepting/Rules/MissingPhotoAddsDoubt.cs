namespace Etiquette.Core.Accepting.Rules;

public sealed record MissingPhotoAddsDoubt()
    : Rule("missing-photo-adds-doubt", Moral.SpendTimeOnIt, Force.Against(1), new("C27", "Patil 2012"))
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.NoPhoto) && invitation.WeakSignsCount;

    public override string Explain(Invitation invitation) =>
        "There is no photo, and it is not the only sign.";
}
