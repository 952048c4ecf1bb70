using Etiquette.Core;
using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

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

    public static readonly IReadOnlyList<Reply> Replies = [new Reply.Say("Hello."), Question, Decided];
}
