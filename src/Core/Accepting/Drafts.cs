using System.Diagnostics;

namespace Etiquette.Core.Accepting;

/// <summary>The text for the next step, ready to copy. It says nothing that the user did not tell us.</summary>
public static class Drafts
{
    public static Draft? For(Decision decision, Invitation invitation, string? securityContact = null) =>
        decision switch
        {
            Decision.Accept => new("A line of thanks", $"{Hello(invitation)}{Thanks(invitation)}"),
            Decision.AskFirst => new("Reply without accepting", $"{Hello(invitation)}{Why(invitation)}"),
            Decision.Ignore => null,
            Decision.Decline => new("A kind no", $"{Hello(invitation)}{No(invitation)}"),
            Decision.Report => new($"For {securityContact ?? "your security contact"}", Report(invitation)),
            _ => throw new UnreachableException($"No draft for {decision}."),
        };

    private static string Hello(Invitation invitation) =>
        invitation.From is { } name ? $"Hello {name}, " : "Hello, ";

    private static string Thanks(Invitation invitation) =>
        invitation switch
        {
            { Note: Note.Reason, IsKnown: false } =>
                "thank you for writing and for saying why. I am glad to connect.",
            { IsKnown: true } => "good to be connected here too. How are things with you?",
            _ => "thank you for the invitation. What made you think of me?",
        };

    private static string Why(Invitation invitation) =>
        invitation switch
        {
            _ when invitation.Knows is Knows.Unsure || invitation.Signs.Any(Signs.UnverifiedClaim) =>
                "thank you for your invitation. Please help my memory: where and when did we meet, and what made you write?",
            { Relation: Relation.Journalist } =>
                "thank you for your invitation. What are you working on, and what would you like to ask me?",
            { Relation: Relation.Recruiter } =>
                "thank you for your invitation. Which role and which company is it about?",
            { IsKnown: true } => "good to hear from you. What made you think of me now?",
            _ =>
                "thank you for your invitation. I like to know whom I connect with: how did you come across me, and what would you like to talk about?",
        };

    private static string No(Invitation invitation) =>
        invitation switch
        {
            { Relation: Relation.Candidate } =>
                "thank you for your invitation. While a position is open I do not connect with any candidate, so that it stays fair for all. I will gladly look at it afterwards.",
            { Relation: Relation.Bidder } =>
                "thank you for your invitation. While a contract is being awarded I do not connect with any bidder. I hope you understand.",
            { Relation: Relation.CaseParty or Relation.Regulated } =>
                "thank you for your invitation. Because of my office I cannot connect while we have a matter with each other. I hope you understand.",
            { Relation: Relation.Patient } =>
                "thank you for thinking of me. To protect your privacy I do not connect here with people I know through my work; this is my rule for everybody. You always reach me in the usual way.",
            { Relation: Relation.Therapist } =>
                "thank you for your invitation. I would rather keep what we talk about apart from this place, so I leave it here. Until we next meet.",
            { Relation: Relation.Pupil } =>
                "thank you for your invitation. I do not connect with anybody I teach; this is the same for all. You always reach me through the school.",
            _ =>
                "thank you for your interest. I have no need for this, so please do not write again about it.",
        };

    /// <summary>Signs only, as the user reported them; whether they mean harm is for others to judge.</summary>
    private static string Report(Invitation invitation)
    {
        var seen = Because
            .Rules(invitation)
            .Where(rule => rule.Force.AtBest is not null)
            .OrderByDescending(rule => rule.Force.AtBest)
            .Select(rule => $"- {rule.Explain(invitation)}");
        return $"I received a LinkedIn request from {invitation.From ?? "somebody"} and did not accept it. What I noticed:\n{string.Join('\n', seen)}\nI have not replied and have opened nothing. Could you have a look?";
    }
}
