namespace Etiquette.Core.Accepting;

/// <summary>A report: what was noticed and done, as the user told it. Whether they mean harm is for others to judge.</summary>
internal static class ReportText
{
    private static readonly (Signs Sign, string Noticed)[] noticed =
    [
        (Signs.Harassment, "Harassment or threats"),
        (Signs.Flirting, "Remarks about me, or romance"),
        (Signs.Warned, "Others warned me of them, or had a bad time with them"),
        (Signs.FalseOffice, "They say that they speak for LinkedIn, a bank or an authority"),
        (Signs.FalseBoss, "They speak as the head of the firm and want something on the quiet"),
        (Signs.Whereabouts, "They look for somebody else through me"),
        (Signs.BorrowedName, "A profile in the name of somebody who has died, or in mine"),
        (Signs.NearDanger, "Somebody dangerous could find me through them"),
        (Signs.Program, "A program to install or start"),
        (Signs.Money, "Talk of money or an investment"),
        (Signs.JobFee, "A fee or data for a job"),
        (Signs.Credentials, "They want passwords, codes, papers or bank details"),
        (Signs.FileOrLink, "A link, a file or a test to open"),
        (Signs.OffPlatform, "They want to move to another app or to private mail"),
        (Signs.InsideKnowledge, "Questions about what I know from my work"),
        (Signs.OddFavour, "A favour that nobody asks of a stranger"),
        (Signs.TooGood, "An offer too good to be true"),
        (Signs.Secrecy, "I am to keep it quiet"),
        (Signs.Urgency, "I am to be quick"),
        (Signs.Instructions, "The note gives orders to software"),
        (Signs.DuplicateProfile, "I have a contact of that name already"),
        (Signs.UnverifiedClaim, "A tie to me or to us that I cannot place"),
        (Signs.Vague, "Who they work for stays vague"),
        (Signs.Implausible, "A career that does not add up"),
        (Signs.ExcessFlattery, "Far too many compliments"),
        (Signs.SerialSender, "They ask again and again"),
        (Signs.NewAccount, "A new profile"),
        (Signs.FewConnections, "Hardly any connections"),
        (Signs.NoPhoto, "No photo"),
    ];

    public static string Of(Invitation invitation, string? told)
    {
        var seen = noticed
            .Where(one => invitation.Signs.Any(one.Sign) && !IsOfAnotherName(one.Sign, invitation))
            .Select(one => one.Noticed)
            .DefaultIfEmpty(
                invitation is { Note: Note.Scam }
                    ? "A note that reads like a known fraud"
                    : "It sounds as if they wanted more than a contact"
            );
        string[] lines =
        [
            $"I received a LinkedIn request from {invitation.Named ?? "somebody"}{Accepted(invitation)}. What I noticed:",
            .. seen.Select(sign => $"- {sign}"),
            .. told is null ? [] : (string[])[$"In my own words: {told}"],
            $"{Happened(invitation)} Could you have a look?",
        ];
        return string.Join('\n', lines);
    }

    // Who makes one profile after another need not have the name of somebody whom the user knows.
    private static bool IsOfAnotherName(Signs sign, Invitation invitation) =>
        sign is Signs.DuplicateProfile && invitation.Signs.Any(Signs.Harassment | Signs.BorrowedName);

    private static string Accepted(Invitation invitation) =>
        invitation.HasDone(Done.Accepted) ? ", accepted it, and would like to undo that"
        : invitation is { Done: null } ? " and did not accept it"
        : "";

    private static string Happened(Invitation invitation)
    {
        List<string> happened = [];
        Tell(Done.Opened, "I have opened what they sent.");
        Tell(Done.Paid, "I have paid.");
        Tell(Done.GaveAway, "I have told them something that I should have kept.");
        return happened.Count == 0
            ? invitation is { Done: Done.Accepted }
                ? "I have opened nothing."
                : "I have not replied and have opened nothing."
            : string.Join(' ', happened);

        void Tell(Done one, string words)
        {
            if (invitation.HasDone(one))
            {
                happened.Add(words);
            }
        }
    }
}
