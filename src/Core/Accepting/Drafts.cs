using System.Diagnostics;
using Etiquette.Core.Coaching.Drafting;

namespace Etiquette.Core.Accepting;

/// <summary>The text for the next step, ready to copy. It says nothing that the user did not tell us.</summary>
public static class Drafts
{
    /// <param name="told">The user's own words for what is worrying.</param>
    public static Draft? For(
        Decision decision,
        Invitation invitation,
        string? securityContact = null,
        string? told = null
    ) =>
        decision switch
        {
            Decision.Accept => new("A line of thanks", $"{Hello(invitation)}{Thanks(invitation)}"),
            Decision.AskFirst when invitation.IsKnownAndActsOddly => new(
                "To ask by another way",
                $"{Hello(invitation)}a LinkedIn request has come in your name, and it does not sound like you. Was it you?"
            ),
            Decision.AskFirst => new("Reply without accepting", $"{Hello(invitation)}{Why(invitation)}"),
            Decision.Ignore => null,
            // Whoever is unwelcome is told nothing.
            Decision.Decline when invitation is { Quality: Quality.Bad } => null,
            Decision.Decline => KindNo(invitation),
            Decision.Report => new(
                invitation.IsHarassment
                    ? "For somebody you trust"
                    : $"For {securityContact ?? "your security contact"}",
                ReportText.Of(invitation, told)
            ),
            _ => throw new UnreachableException($"No draft for {decision}."),
        };

    /// <summary>A kind no, wanted whatever the verdict says.</summary>
    public static Draft KindNo(Invitation invitation) =>
        new("A kind no", $"{Hello(invitation)}{No(invitation)}");

    /// <summary>The same in fewer words.</summary>
    public static Draft Shorter(Decision decision, Invitation invitation) =>
        decision switch
        {
            Decision.Accept => new("A line of thanks", $"{Hello(invitation)}good to be connected here."),
            Decision.Decline => new(
                "A kind no",
                $"{Hello(invitation)}thank you, but I would rather not connect here. It is the same for everybody."
            ),
            _ => new("Reply without accepting", $"{Hello(invitation)}thank you. What made you write to me?"),
        };

    /// <summary>People whom one knows are called by their first name, unless the user gave them a title.</summary>
    private static string Hello(Invitation invitation) =>
        Addressee.Of(invitation.From) is { IsKnown: true } who
            ? $"Hello {(IsOnFirstNames(invitation) ? who.Warm : who.Full)}, "
            : "Hello, ";

    private static bool IsOnFirstNames(Invitation invitation) =>
        invitation
            is {
                IsKnown: true,
                Relation: null or Relation.None or Relation.Client or Relation.Peer or Relation.Competitor
            };

    private static string Thanks(Invitation invitation) =>
        invitation switch
        {
            {
                Tie: Tie.FormerColleague or Tie.FriendOrFamily or Tie.Alumni,
                Relation: null or Relation.None
            } => "thank you for the invitation, good to be connected here too. How are things with you?",
            { IsKnown: true } or { Relation: Relation.Interviewer } =>
                "thank you for the invitation. I am glad to be connected here too.",
            { Relation: Relation.Recruiter, Note: not Note.Reason } =>
                "thank you for the invitation. Which role and which company do you have in mind?",
            { Note: Note.Reason } => "thank you for writing and for saying why. I am glad to connect.",
            { Relation: Relation.Prospect or Relation.Client or Relation.EarlyCareer } =>
                "thank you for the invitation. I am glad to connect. What would you like to know?",
            { Relation: Relation.Peer } or { SharedField: true } =>
                "thank you for the invitation. I am glad to connect. What are you working on?",
            _ => "thank you for the invitation. What made you think of me?",
        };

    private static string Why(Invitation invitation) =>
        invitation switch
        {
            _ when invitation.Signs.Any(Signs.UnverifiedClaim) =>
                "thank you for your invitation. Please help my memory: where and when did we meet, and what made you write?",
            { Knows: Knows.Unsure } =>
                "thank you for your invitation. Please help my memory: do we know each other from somewhere, and what made you write?",
            { Note: Note.Reason, IsKnown: false } =>
                "thank you for your invitation, and for saying why. May I ask how you came across me?",
            { Relation: Relation.Journalist, Role: not Role.Journalist } =>
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
                "thank you for your invitation. Until the decision is made I do not connect with anybody whom it concerns, so that it stays fair for all. I will gladly look at it afterwards.",
            { Relation: Relation.Interviewer } =>
                "thank you for your invitation. Until the decision is made I would rather wait with connecting here. I will gladly look at it afterwards.",
            { Relation: Relation.Bidder } =>
                "thank you for your invitation. While a contract is being awarded I do not connect with any bidder. I hope you understand.",
            // Either may be the one who decides, so it names no office.
            { Relation: Relation.CaseParty or Relation.Regulated } =>
                "thank you for your invitation. While we have a matter with each other I would rather not connect here. I hope you understand.",
            { Relation: Relation.Patient } =>
                "thank you for thinking of me. To protect your privacy I do not connect here with people I know through my work; this is my rule for everybody. You always reach me in the usual way.",
            { Relation: Relation.PublicServed } =>
                "thank you for your invitation. I do not connect here with people I know through my work; this is my rule for everybody. You always reach me in the usual way.",
            { Relation: Relation.Therapist } =>
                "thank you for your invitation. I would rather keep what we talk about apart from this place, so I leave it here. Until we next meet.",
            { Relation: Relation.Pupil } =>
                "thank you for your invitation. While I teach somebody I do not connect here; this is the same for all. You always reach me in the usual way.",
            { Note: Note.Pitch } or { Relation: Relation.Seller } =>
                "thank you for your interest. I have no need for this, so please do not write again about it.",
            _ => "thank you for your invitation. I would rather not connect here, and I wish you well.",
        };
}
