using System.Collections.Frozen;
using Etiquette.Core.Accepting;

namespace Etiquette.Core.Coaching.Mirror;

/// <summary>Somebody as whom we read a note before its recipient does: their work, and what they want of their network.</summary>
/// <param name="Field">The kind of words that are about this reader's work (Phrases/Words/kinds.txt).</param>
/// <param name="Own">What this reader says where others would say something else.</param>
internal sealed record Reader(string Who, Profile Profile, string Field, FrozenDictionary<Cause, string> Own)
{
    private static readonly FrozenDictionary<Cause, string> Anybody = new Dictionary<Cause, string>
    {
        [Cause.Scam] = "This is how a scam begins. I answer nothing and report it.",
        [Cause.Personal] = "This is about me, not about my work.",
        [Cause.Pressure] = "Nobody hurries me into knowing them.",
        [Cause.ForSomebodyElse] = "This was meant for somebody else, or for everybody.",
        [Cause.Sale] = "I am being sold to.",
        [Cause.Rule] = "There is a rule between us. I had better ask before I answer.",
        [Cause.Link] = "I open no links from people whom I do not know.",
        [Cause.Praise] = "Kind words, and then nothing. What is it about?",
        [Cause.NoReason] = "I still do not know why it should be me.",
        [Cause.BigFavour] = "A large favour, and we have not even met.",
        [Cause.NoName] = "The reason is good. Whose is it?",
        [Cause.Untidy] = "I see what it is about, after some work.",
        [Cause.Known] = "I know who this is.",
        [Cause.MyField] = "This is about what I do all day, and it says why.",
        [Cause.Reason] = "It says why, and it could only have been written to me.",
    }.ToFrozenDictionary();

    public string Say(Cause cause) => Own.GetValueOrDefault(cause) ?? Anybody[cause];

    public static readonly IReadOnlyList<Reader> All =
    [
        new(
            "A librarian with a small network",
            new()
            {
                Role = Role.PublicSector,
                RoleBenefits = false,
                Goal = Goal.Close,
            },
            "library",
            new Dictionary<Cause, string>
            {
                [Cause.ForSomebodyElse] = "A form letter gets no answer from me.",
                [Cause.Sale] = "The library buys by its own rules, not from a note to me.",
                [Cause.NoReason] =
                    "My list is for people whom I could ring. Nothing here says why you are one.",
                [Cause.Praise] = "Pleasant, but my list is for people I could ring.",
                [Cause.Reason] = "You looked before you wrote. That is rare enough to earn an answer.",
            }.ToFrozenDictionary()
        ),
        new(
            "An events manager who welcomes people",
            new()
            {
                Role = Role.EventsOrMembership,
                RoleBenefits = true,
                Goal = Goal.Open,
            },
            "event",
            new Dictionary<Cause, string>
            {
                [Cause.ForSomebodyElse] =
                    "That was not for me. My door is open, but I shall remember the slip.",
                [Cause.Pressure] = "Pushing? My list of guests is long enough.",
                [Cause.BigFavour] = "Welcome. The favour has to wait until we have met.",
                [Cause.Untidy] = "Welcome, though I only skimmed it.",
                [Cause.Sale] =
                    "Suppliers write to me all day. Tell me about an event of mine and I may read on.",
                [Cause.NoReason] =
                    "Anybody may fill a seat one day, so the door is open. I shall not remember you by this, though.",
                [Cause.Praise] = "Thank you! Come to something of ours.",
                [Cause.NoName] = "Gladly. A name would help me to greet you.",
                [Cause.Reason] = "New people are my work, and you even say why.",
            }.ToFrozenDictionary()
        ),
        new(
            "A recruiter",
            new() { Role = Role.RecruiterOrHr, RoleBenefits = true },
            "job",
            new Dictionary<Cause, string>
            {
                [Cause.ForSomebodyElse] = "I connect widely. A slip like this is what I remember, though.",
                [Cause.Praise] = "Thank you. What do you do?",
                [Cause.NoName] = "Good. Now tell me who you are and what you do.",
                [Cause.Sale] = "Tools for recruiters reach me by the dozen.",
                [Cause.NoReason] =
                    "I connect widely. Say what you do or look for, and I can do something with it.",
                [Cause.BigFavour] = "Ask me which roles are open; the favour comes later.",
                [Cause.MyField] = "Clear about the work. I know what to do with this.",
                [Cause.Reason] = "Clear and human. Good to know you.",
            }.ToFrozenDictionary()
        ),
        new(
            "A senior engineer",
            new() { Role = Role.DeveloperOrAdmin },
            "code",
            new Dictionary<Cause, string>
            {
                [Cause.ForSomebodyElse] = "A script wrote this, so I need not read it either.",
                [Cause.NoName] = "A good point. I would like to know whose it is.",
                [Cause.Sale] = "I do not buy, and I do not take calls.",
                [Cause.NoReason] = "No question, no code, no reason: what would we talk about?",
                [Cause.Praise] = "Which part of it? Then we would have something to talk about.",
                [Cause.Reason] = "A real thing, in plain words. I would read the next message too.",
            }.ToFrozenDictionary()
        ),
    ];
}
