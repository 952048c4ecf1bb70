using Etiquette.Core.Tips;

namespace Etiquette.Core.Conversations;

/// <summary>What a turn changes beside the person: written in the same transaction, or not at all.</summary>
public abstract record Effect
{
    private Effect() { }

    /// <summary>
    /// A subscription as it shall be from now on: begun, changed, paused, or brought back. Whoever changed it
    /// since we looked (<see cref="Subscription.Version"/>) wins, and the turn is decided again.
    /// </summary>
    public sealed record Keep(Subscription Subscription) : Effect;

    public sealed record Stop(Subscription Subscription) : Effect;

    /// <summary>A tip out of turn, in the subscription's place.</summary>
    public sealed record PostNow(Subscription Subscription, Tip Tip, bool WithCase) : Effect;

    /// <summary>A tip as it will look, to whoever asked for it alone.</summary>
    public sealed record SendPrivately(Tip Tip, string Route) : Effect;

    /// <summary>A thumb, a tap or the answer to a case, on a tip that was posted.</summary>
    public sealed record Note(long Occurrence, string Kind) : Effect;

    /// <summary>A posted tip is put right.</summary>
    public sealed record Amend(PostedTip Posted, Tip Corrected) : Effect;

    /// <summary>A posted tip is taken back.</summary>
    public sealed record Withdraw(PostedTip Posted) : Effect;

    /// <summary>A tip of the team's own: suggested, or taken into use by whoever reviewed it.</summary>
    public sealed record KeepTip(OwnTip Own) : Effect;

    public sealed record DropTip(OwnTip Own) : Effect;

    /// <summary>
    /// Whoever speaks is forgotten: their thumbs and answers go, their own tips end, and a channel keeps its tips
    /// without their name.
    /// </summary>
    public sealed record ForgetMe : Effect;
}
