namespace Etiquette.Core.Accepting.Rules;

public sealed record MeetingOnlineCounts()
    : Rule(
        "meeting-online-counts",
        Moral.KnowThemFirst,
        Force.For(3),
        new("C5", "the LinkedIn-dating essay that this bot grew from")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Tie: Tie.MetOnline, Quality: not Quality.Bad, IsKnown: true };

    public override string Explain(Invitation invitation) =>
        "You have met online, and that counts: a thread, a webinar or a shared project is a meeting.";
}
