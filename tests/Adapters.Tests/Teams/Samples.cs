using Etiquette.Core;
using Etiquette.Core.Accepting;
using Etiquette.Core.Coaching;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Tests.Teams;

/// <summary>Replies as the bot gives them, and as nobody should.</summary>
internal static class Samples
{
    /// <summary>Everything that some renderer reads as more than letters.</summary>
    public const string Nasty =
        "**Dana** [Reyes](https://example.org) <at>all</at> _&amp;_ `x` # {0} 数 \u202eabc 😀";

    public static readonly Reply.Say Say = new("You are welcome.");

    public static readonly Reply.Ask Ask = new(
        "knows",
        "knows_requester",
        "Do you know Dana Reyes?",
        [new("yes", "Yes"), new("no", "No"), new("unsure", "We might have met")],
        Case: 3
    );

    public static readonly Reply.Decide Decide = new(
        new Verdict(
            Decision.AskFirst,
            Sureness.Fairly,
            "Ask Dana Reyes first why she would like to connect",
            [
                new(
                    "stranger-without-a-note",
                    Moral.TellMeWhy,
                    Decision.Ignore,
                    "You have never met, and the request came without a word.",
                    "LinkedIn Help; Rashtian et al. 2014"
                ),
                new(
                    "same-field",
                    Moral.KnowWhatYouWant,
                    Decision.Accept,
                    "She works in your field, so there may be something to talk about.",
                    "LinkedIn policy"
                ),
                new(
                    "mutuals-are-weak",
                    Moral.RelationshipsNotCollections,
                    Decision.AskFirst,
                    "Twelve mutual connections say little: none of them is somebody you would ring.",
                    "Boshmaf et al. 2011"
                ),
            ],
            [
                new(
                    "knows_requester",
                    "no",
                    "You do not know her",
                    "never met her",
                    "knows",
                    [new("yes", "I do know her"), new("unsure", "We might have met")]
                ),
                new(
                    "note",
                    "none",
                    "There was no note",
                    null,
                    "note",
                    [new("standard", "The standard text"), new("reason", "It said why")]
                ),
            ],
            ["If a note said why, and it names something you both do, I would accept."],
            ["Reply without accepting.", "Leave it if no answer comes within two weeks."],
            new Draft(
                "Your reply",
                "Hello Dana,\nthank you for your request. May I ask what made you think of me?\nKind regards"
            ),
            Case: 3
        )
    );

    public static Reply.Ask Many(int options, string text = "Which of these?", int length = 20) =>
        new(
            "many",
            null,
            text,
            [.. Enumerable.Range(0, options).Select(i => new Option($"o{i}", new string('m', length) + i))],
            1
        );

    /// <summary>A verdict on which everything is as long and as many as somebody could make it.</summary>
    public static Reply.Decide Worst(string piece, int items)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 3000 / piece.Length));
        Option[] corrections = [.. Enumerable.Range(0, 8).Select(i => new Option($"o{i}", text))];
        return new(
            new Verdict(
                Decision.Report,
                Sureness.Hardly,
                text,
                [
                    .. Enumerable
                        .Range(0, items)
                        .Select(i => new Reason(
                            $"r{i}",
                            Moral.RespectTheirTime,
                            Decision.Report,
                            text,
                            text
                        )),
                ],
                [
                    .. Enumerable
                        .Range(0, items)
                        .Select(i => new Understood($"f{i}", "v", text, text, $"q{i}", corrections)),
                ],
                [.. Enumerable.Repeat(text, items)],
                [.. Enumerable.Repeat(text, items)],
                new Draft(text, text),
                Case: int.MaxValue
            )
        );
    }

    /// <summary>A draft on which everything is as long and as many as somebody could make it.</summary>
    public static Reply.Draft WorstDraft(string piece, int items)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 3000 / piece.Length));
        return new(
            new NoteDraft(
                text,
                [
                    .. Enumerable.Repeat(
                        new NoteVersion(
                            text,
                            text,
                            int.MaxValue,
                            int.MaxValue,
                            [.. Enumerable.Repeat(new Claim(text, text), items)],
                            [.. Enumerable.Repeat(text, items)]
                        ),
                        items
                    ),
                ],
                [.. Enumerable.Repeat(text, items)],
                Case: int.MaxValue
            ),
            Many(8, text, 500)
        );
    }
}
