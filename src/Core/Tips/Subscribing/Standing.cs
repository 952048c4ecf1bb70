using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tips.Subscribing;

/// <summary>What people say and press under a tip that stands in their channel. Whoever did is answered alone.</summary>
internal sealed class Standing(TipDesk desk)
{
    /// <summary>Fewer answers than this would tell who gave which.</summary>
    private const int FewestForTheSpread = 5;

    private static readonly Reply gone = new Reply.Say(
        "That tip is from long ago, so I left it alone.",
        Aside: true
    );

    public DeskTurn Pick(string option)
    {
        if (desk.Posted is not { } posted || desk.Book.Find(posted.Tip) is not { } tip)
        {
            return DeskTurn.Say(null, gone);
        }

        return option switch
        {
            TipSignal.Up => Noted(posted, option, "Thank you. Tips like it come sooner."),
            TipSignal.Down => Noted(posted, option, "Thank you. Tips like it come later."),
            TipSignal.Why => Noted(posted, option, TipTalk.WhyOf(tip)),
            TipSignal.Another => Noted(posted, option, Another(posted)),
            TipSignal.Unwanted when desk.Manages() => Noted(
                posted,
                option,
                "Understood: that one does not come here again."
            ),
            TipSignal.Unwanted => Noted(
                posted,
                TipSignal.Down,
                "Noted as “not really”. Whoever manages this channel can say “not for us”."
            ),
            _ => TipCard.Answer(option) is { } answer && tip.Case is { } practice
                ? Answered(posted, practice, answer, option)
                : DeskTurn.Say(null, gone),
        };
    }

    public DeskTurn Hear(TipWish wish, string text)
    {
        if (desk.Posted is not { } posted || desk.Book.Find(posted.Tip) is not { } tip)
        {
            return DeskTurn.Say("I see no tip of mine here that I could change.");
        }

        if (
            !desk.Manages()
            && !desk.Subscriptions.Any(each => each.Id == posted.Subscription && desk.May(each))
        )
        {
            return DeskTurn.Say(TipDeskRights.Refusal);
        }

        if (wish is TipWish.TakeBackPosted)
        {
            return new DeskTurn(
                null,
                [new Reply.Say("Taken back: the tip is gone from here.", Aside: true)],
                [new Effect.Withdraw(posted)]
            );
        }

        var corrected = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        return TipReader.Fault(corrected) is { } fault
            ? DeskTurn.Say(fault)
            : new DeskTurn(
                null,
                [new Reply.Say("Put right.", Aside: true)],
                [new Effect.Amend(posted, tip with { Text = corrected })]
            );
    }

    private static DeskTurn Noted(PostedTip posted, string kind, string text) =>
        new(null, [new Reply.Say(text, Aside: true)], [new Effect.Note(posted.Occurrence, kind)]);

    /// <summary>One that is far from its turn, so that it spoils nothing.</summary>
    private string Another(PostedTip posted)
    {
        var history = desk.Histories.GetValueOrDefault(posted.Place.Id) ?? TipHistory.None;
        var last = TipChoice
            .InOrder(desk.Book, null, history, posted.Place.Id)
            .LastOrDefault(tip => tip.Id != posted.Tip);
        return last is null ? "There is no other one for now." : $"{last.Title}\n\n{last.Text}";
    }

    private static DeskTurn Answered(PostedTip posted, Practice practice, Decision answer, string option)
    {
        if (posted.HasAnswered)
        {
            return DeskTurn.Say(
                null,
                new Reply.Say("You answered this one already. " + Spread(posted), Aside: true)
            );
        }

        var counted = posted with
        {
            Answers = posted.Answers.SetItem(option, posted.Answers.GetValueOrDefault(option) + 1),
        };
        var agreed = answer == practice.Best ? "So would I" : $"I would {Verb(practice.Best)}";
        return Noted(posted, option, $"{agreed}, because {practice.Because} {Spread(counted)}");
    }

    private static string Spread(PostedTip posted)
    {
        var all = posted.Answers.Values.Sum();
        return all < FewestForTheSpread
            ? $"Your answer stays with you; how the team answered is shown from {FewestForTheSpread} answers on."
            : $"Of {all} answers: "
                + string.Join(
                    ", ",
                    posted
                        .Answers.OrderByDescending(pair => pair.Value)
                        .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                        .Select(pair =>
                            $"{pair.Value} “{TipCard.InWords(TipCard.Answer(pair.Key) ?? default)}”"
                        )
                )
                + ".";
    }

    private static string Verb(Decision decision) =>
        decision switch
        {
            Decision.Accept => "accept",
            Decision.AskFirst => "ask first",
            Decision.Ignore => "leave it",
            Decision.Decline => "decline kindly",
            _ => "report it",
        };
}
