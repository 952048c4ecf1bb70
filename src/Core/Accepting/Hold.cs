namespace Etiquette.Core.Accepting;

/// <summary>Some processes end, and then the question may be asked again.</summary>
public static class Hold
{
    /// <summary>The end to wait for; null where the boundary has none.</summary>
    public static string? Until(Invitation invitation) =>
        invitation is not { IsLive: true }
            ? null
            : invitation.Relation switch
            {
                Relation.Candidate => "the decision is made",
                Relation.Bidder => "the contract is awarded",
                Relation.CaseParty => "the matter is closed",
                Relation.Regulated => "the decision that stands between you has been made",
                Relation.Pupil => "you no longer teach them",
                _ => null,
            };
}
