using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Coaching.Gates;

/// <summary>A complete stranger and no reason: the kind thing is not to send, and there are better ways.</summary>
internal static class DoNotSend
{
    public const string Question = "note-instead";
    public const string Reason = "reason";
    public const string Introduced = "introduced";
    public const string Leave = "leave";

    public static IReadOnlyList<Reply> Say(Addressee who, int number)
    {
        var name = who.IsKnown ? who.Full : "them";
        return
        [
            new Reply.Say(
                $"I would not send this one yet. As far as I know you have not met {name}, and so far nothing says why it should be them: "
                    + "many people leave such a request, and LinkedIn restricts accounts whose invitations are often ignored.\n"
                    + "What works better:\n"
                    + "• Follow them: it costs them nothing, and you see what they care about.\n"
                    + "• Comment on something of theirs, with one thought of your own. Then you have met.\n"
                    + "• Let somebody you both know introduce you. I write that request with you.\n"
                    + "• Write an e-mail, where there is a plain question to answer.\n"
                    + "• Go where they speak, and say hello."
            ),
            new Reply.Ask(
                Question,
                null,
                "Which is it?",
                [
                    new(Reason, "I do have a reason"),
                    new(Introduced, "Someone could introduce me"),
                    new(Leave, "I leave it"),
                ],
                number
            ),
        ];
    }
}
