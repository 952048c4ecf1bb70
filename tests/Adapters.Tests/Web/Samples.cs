using Etiquette.Core;
using Etiquette.Core.Accepting;
using Etiquette.Core.Coaching;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips;

namespace Etiquette.Adapters.Tests.Web;

/// <summary>One reply of every kind, as a person would get it.</summary>
internal static class Samples
{
    public static readonly Reply.Ask Question = new(
        "note",
        "note",
        "What did the <b>note</b> say?",
        [new("none", "There was none"), new("reason", "It said why")],
        Case: 3
    );

    public static readonly Reply.Decide Decided = new(
        new Verdict(
            Decision.AskFirst,
            Sureness.Fairly,
            "Ask Dana Reyes first",
            [
                new(
                    "stranger-without-a-note",
                    Moral.TellMeWhy,
                    Decision.Ignore,
                    "They did not say why.",
                    "LinkedIn Help"
                ),
                new(
                    "shares-your-field",
                    Moral.KnowWhatYouWant,
                    Decision.Accept,
                    "You work in the same field.",
                    "Rashtian et al. 2014"
                ),
            ],
            [
                new(
                    "knows_requester",
                    "no",
                    "You do not know them",
                    "never met her",
                    "knows",
                    [new("yes", "I know them"), new("unsure", "Not sure")]
                ),
                new("note", "none", "There was no note", Said: null, "note", [new("reason", "It said why")]),
            ],
            ["If a colleague vouched for them, accept."],
            ["Reply without accepting.", "Decide when they answer."],
            new("A reply that asks why", "Hello Dana,\n\nwhat made you think of me?"),
            Case: 3
        )
    );

    public static readonly Reply.Ask Changes = new(
        "note-next",
        null,
        "Shall I change anything?",
        [new("shorter", "Shorter"), new("warmer", "Warmer")],
        Case: 4
    );

    public static readonly Reply.Draft Drafted = new(
        new NoteDraft(
            "A note to Professor Okafor",
            [
                new(
                    "Warm",
                    "Dear Professor Okafor, I enjoyed your talk on <b>corrosion</b> in Lyon.",
                    71,
                    200,
                    [
                        new(
                            "your talk on <b>corrosion</b> in Lyon",
                            "heard her talk on <b>corrosion</b> in Lyon"
                        ),
                    ],
                    ["you also teach in Leeds"]
                ),
                new("Brief", "Dear Professor Okafor, your talk in Lyon stayed with me.", 56, 200, [], []),
            ],
            ["It does not say why you write now."],
            Case: 4
        ),
        Changes
    );

    public static readonly Reply.Review Reviewed = new(
        NoteReview.Of("Hi Ana, I'd like to add you to my network. <i>Best</i>", new("Dana Reyes")),
        Changes
    );

    public static readonly Reply.Teach Tip = new(
        new TipCard(
            "Tell them why",
            "One sentence is enough: how you know them, or what you would like to talk about.",
            "tip:0a1b2c3d4e5f:2026-11-30T09:00:00",
            [new("up", "👍 Useful"), new("why", "Why?")],
            "A stranger writes “Let's connect!” and nothing else. Would you accept?",
            [new("case-Accept", "Accept"), new("case-AskFirst", "Ask first")]
        )
    );

    public static readonly IReadOnlyList<Reply> Replies =
    [
        new Reply.Say("Hello."),
        Question,
        Decided,
        Drafted,
        Reviewed,
        Tip,
    ];
}
