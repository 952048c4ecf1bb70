using System.Collections.Immutable;
using Etiquette.Core.Accepting;

namespace Etiquette.Core.Language;

/// <summary>What one message means: what the person wants, whom it is about, and what was stated.</summary>
public sealed record Understanding
{
    public required Intent Intent { get; init; }

    /// <summary>The one person the message is about; null for none, or for several.</summary>
    public string? Person { get; init; }

    /// <summary>Everybody named as a requester or recipient, in order.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>In a list of several requests, what it says of each; those who are not named among them ("someone with no photo").</summary>
    public IReadOnlyList<string> Entries { get; init; } = [];

    /// <summary>Only what this message stated about a request; everything else stays null.</summary>
    public Invitation Facts { get; init; } = new();

    /// <summary>For each stated fact (its property name in <see cref="Invitation"/>) the words that it rests on.</summary>
    public ImmutableDictionary<string, string> Words { get; init; } =
        ImmutableDictionary<string, string>.Empty;

    /// <summary>A note that was quoted or pasted: the requester's, or the user's own draft to review.</summary>
    public string? Note { get; init; }

    /// <summary>A bare "yes", "no", "I don't know" in answer to the open question.</summary>
    public Answer? Answer { get; init; }

    /// <summary>A follow-up on the last verdict, draft or tip ("why?", "another", "and if she were a client?").</summary>
    public FollowUp? FollowUp { get; init; }

    /// <summary>The id of the tip that answers it, where it asks about manners at large ("is it rude to ignore people?").</summary>
    public string? General { get; init; }

    /// <summary>What it asks of the bot itself, or of LinkedIn's workings: the value of an [Asked...] heading.</summary>
    public string? Asked { get; init; }

    /// <summary>There is a trace of somebody, or of a request, and not only of the network's guess.</summary>
    public bool TellsOfSomebody { get; init; } = true;

    /// <summary>What somebody says once they have read the verdict, and nothing else.</summary>
    public Reaction? Reaction { get; init; }

    /// <summary>What is asked back, of the verdict or of the question that is open; tells no fact.</summary>
    public Asking? Asking { get; init; }

    /// <summary>It brings in somebody new ("a recruiter", "the other one"), and does not go on about the one we spoke of.</summary>
    public bool TellsOfAnother { get; init; }

    /// <summary>"And his wife?": it says so in so many words.</summary>
    public bool AsksOfAnother { get; init; }

    /// <summary>The writer would like to connect, and asks first whether that is all right.</summary>
    public bool AsksWhetherToAsk { get; init; }

    /// <summary>ISO 639-1 code of the language it was written in.</summary>
    public string Language { get; init; } = "en";
}

/// <summary>The twelve things a message may want (DESIGN 4).</summary>
public enum Intent
{
    AcceptQuestion,
    DraftNote,
    ReviewNote,
    TipRequest,
    TipsSubscribe,
    TipsUnsubscribe,
    Settings,
    Help,
    TriageBacklog,
    ThanksGreeting,
    Cancel,
    OffTopic,
}

public enum Answer
{
    Yes,
    No,
    DontKnow,
}

public enum FollowUp
{
    /// <summary>"Why?", "how come"</summary>
    Why,

    /// <summary>"Another one", "next"</summary>
    Another,

    /// <summary>"And if she were a client?": the facts of this message replace those of the last request, for once.</summary>
    WhatIf,

    /// <summary>"No, we did meet once", "actually ...": the facts of this message correct the last request.</summary>
    Correction,
    Undo,
    Shorter,
    Warmer,
    MoreFormal,
}

/// <summary>What a verdict is answered with, where no fact is told and nothing is asked of it.</summary>
public enum Reaction
{
    /// <summary>"Done, I accepted."</summary>
    Accepted,

    /// <summary>"Done", whatever it was that we advised.</summary>
    Followed,

    /// <summary>"I ignored it", "reported and blocked".</summary>
    LeftAlone,

    /// <summary>"I don't want to."</summary>
    Unwilling,

    /// <summary>"That feels rude."</summary>
    Uneasy,

    /// <summary>"What now?"</summary>
    WhatNow,

    /// <summary>"Hm", "yes", "no".</summary>
    Nod,
}

/// <summary>What people ask back once we have asked or judged.</summary>
public enum Asking
{
    /// <summary>"Are you sure?"</summary>
    HowSure,

    /// <summary>"What would change your mind?"</summary>
    WhatWouldChange,

    /// <summary>"What can she see if I accept?"</summary>
    WhatTheySee,

    /// <summary>"Will he know that I ignored him?"</summary>
    DoTheyHear,

    /// <summary>"Could I follow him instead?"</summary>
    MayIFollow,

    /// <summary>"Do I have to?"</summary>
    MustI,

    /// <summary>"Is that risky?"</summary>
    IsItSafe,

    /// <summary>"What would you do?"</summary>
    YourView,

    /// <summary>"What are the options?"</summary>
    Options,

    /// <summary>"Just tell me yes or no."</summary>
    JustTell,

    /// <summary>"Why do you ask?"</summary>
    WhyYouAsk,

    /// <summary>"What do you mean?"</summary>
    WhatYouMean,

    /// <summary>"Who is Ken Abe?"</summary>
    WhoIsIt,

    /// <summary>"Not now", "remind me next week"</summary>
    Later,

    /// <summary>"I disagree", "are you kidding?"</summary>
    Objection,

    /// <summary>"Hello?"</summary>
    AnybodyThere,

    /// <summary>"Next one, please."</summary>
    Next,

    /// <summary>"What do I write back?"</summary>
    Reply,

    /// <summary>"Write something to thank her."</summary>
    Thanks,

    /// <summary>"Draft a polite no."</summary>
    KindNo,

    /// <summary>"Ask her who she is, in a friendly way."</summary>
    AskThem,

    /// <summary>"Shorter, please", "another version"</summary>
    ShorterReply,

    /// <summary>"In German, please."</summary>
    Translation,
}
