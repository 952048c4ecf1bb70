namespace Etiquette.Core.Accepting;

/// <summary>How sure a verdict is: in steps, because a number would claim more than we know.</summary>
public static class HowSure
{
    private const int ClearMargin = 2;

    public static Sureness Of(Outlook outlook) =>
        outlook.Now switch
        {
            // What only sounds so is not said with certainty.
            { Limited: true, Decision: Decision.Report or Decision.Decline } => RestsOnFacts(outlook)
                ? Sureness.Very
                : Sureness.Fairly,
            _ when SettlingFactIsMissing(outlook) => Sureness.Hardly,
            { Limited: true } => Sureness.Fairly,
            _ when !RestsOnFacts(outlook) => Sureness.Fairly,
            { Decision: Decision.Accept, Score: >= Judgement.EnoughToAccept + ClearMargin } => Sureness.Very,
            { Decision: Decision.Ignore, Score: <= Judgement.EnoughToIgnore - ClearMargin } => Sureness.Very,
            _ => Sureness.Fairly,
        };

    /// <summary>The facts alone would lead to the same verdict, whatever the words sound like.</summary>
    private static bool RestsOnFacts(Outlook outlook) =>
        outlook.Invitation.Sense is null
        || Judgement.Of(outlook.Invitation with { Sense = null }).Decision == outlook.Now.Decision;

    /// <summary>An answer that we did not get could still turn it.</summary>
    private static bool SettlingFactIsMissing(Outlook outlook) => Inquiry.Next(outlook, []) is not null;
}
