namespace Etiquette.Core.Accepting;

/// <summary>How sure a verdict is: in steps, because a number would claim more than we know.</summary>
public static class HowSure
{
    private const int ClearMargin = 2;

    public static Sureness Of(Judgement judgement, Invitation invitation) =>
        judgement switch
        {
            // What only sounds so is not said with certainty.
            { Limited: true, Decision: Decision.Report or Decision.Decline } => RestsOnFacts(
                judgement,
                invitation
            )
                ? Sureness.Very
                : Sureness.Fairly,
            _ when SettlingFactIsMissing(invitation) => Sureness.Hardly,
            { Limited: true } => Sureness.Fairly,
            _ when !RestsOnFacts(judgement, invitation) => Sureness.Fairly,
            { Decision: Decision.Accept, Score: >= Judgement.EnoughToAccept + ClearMargin } => Sureness.Very,
            { Decision: Decision.Ignore, Score: <= Judgement.EnoughToIgnore - ClearMargin } => Sureness.Very,
            _ => Sureness.Fairly,
        };

    /// <summary>The facts alone would lead to the same verdict, whatever the words sound like.</summary>
    private static bool RestsOnFacts(Judgement judgement, Invitation invitation) =>
        invitation.Sense is null
        || Judgement.Of(invitation with { Sense = null }).Decision == judgement.Decision;

    /// <summary>An answer that we did not get could still turn it.</summary>
    private static bool SettlingFactIsMissing(Invitation invitation) =>
        Inquiry.Next(invitation, []) is not null;
}
