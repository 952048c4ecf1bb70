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
                Relation.Candidate => "the job is filled",
                Relation.Bidder => "the contract is awarded",
                Relation.CaseParty => "the case is closed",
                Relation.Regulated => "your decision about them is behind you",
                Relation.Pupil => "they have left your classes",
                _ => null,
            };
}
