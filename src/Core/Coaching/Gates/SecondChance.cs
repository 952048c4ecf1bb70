using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Coaching.Gates;

/// <summary>A request went out and came to nothing: a second one needs something that the first did not have.</summary>
internal static partial class SecondChance
{
    public static bool Is(string text) => Unanswered().IsMatch(text) && !Incoming().IsMatch(text);

    public static IReadOnlyList<Reply> Say(Addressee who, int number) =>
        [
            new Reply.Say(
                $"I would wait with a second request. {(who.IsKnown ? who.Full : "They")} had the first one, and the same again reads as pressure, even with better words; "
                    + "LinkedIn makes you wait up to three weeks after a withdrawn one anyway (by its help page; it may change).\n"
                    + "What works better:\n"
                    + "• Follow them, and comment on something of theirs with a thought of your own.\n"
                    + "• Let somebody you both know introduce you. I write that request with you.\n"
                    + "• Try again once something has changed: you have met since, or you have a reason that the first note did not say."
            ),
            new Reply.Ask(
                DoNotSend.Question,
                null,
                "Has anything changed since the first one?",
                [
                    new(DoNotSend.Reason, "Yes, I have a reason now"),
                    new(DoNotSend.Introduced, "Someone could introduce me"),
                    new(DoNotSend.Leave, "I leave it"),
                ],
                number
            ),
        ];

    [GeneratedRegex(
        @"\b(?:my|our|the|a|that|first|last|earlier|previous) (?:\w+ )?(?:request|invitation|invite|note)s?\b[^.?!]{0,50}\b(?:declined|ignored|rejected|refused|turned down|unanswered|not (?:been )?(?:answered|accepted)|wasn['’]?t accepted|never (?:been )?(?:answered|accepted)|expired|no (?:answer|reply|reaction|response)|came to nothing)\b|\b(?:declined|ignored|rejected|refused|didn['’]?t accept|did not accept|never accepted|hasn['’]?t accepted|has not accepted|never answered|didn['’]?t answer|did not answer|turned down) (?:(?:both|all|two|three) (?:of )?)?(?:my|our) (?:\w+ ){0,3}(?:request|invitation|invite|note)s?\b|\b(?:second|third|fourth) time lucky\b|\b(?:invited|asked|requested|tried|wrote to) (?:him|her|them|\p{Lu}[\w’' -]+?) (?:once |already |before |in \w+ |last \w+ |(?:two|three|some) \w+ ago |to connect )*(?:and|but) (?:he|she|they|it|nothing|never|got) (?:declined|ignored|never|did(?:n['’]?t| not)|no (?:answer|reply)|(?:was|were) (?:declined|ignored))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Unanswered();

    [GeneratedRegex(
        @"\bI (?:have |already |once )?(?:declined|ignored|rejected|refused)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Incoming();
}
