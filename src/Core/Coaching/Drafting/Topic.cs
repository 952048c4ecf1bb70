namespace Etiquette.Core.Coaching.Drafting;

/// <summary>What a note may speak of. It is also the order in which we ask, and never the order of importance.</summary>
public enum Topic
{
    /// <summary>How the user came across them: met, heard, read, introduced by.</summary>
    Meeting,

    /// <summary>Who the user is, in a phrase that the recipient can place.</summary>
    Sender,

    /// <summary>The one thing beyond the job title that makes it this person and no other.</summary>
    Thing,

    /// <summary>What is in it for them.</summary>
    Gain,

    /// <summary>One small thing to ask.</summary>
    Ask,
}

/// <summary>Words of the user on one topic, as they typed them.</summary>
public sealed record Told(Topic Topic, string Words);
