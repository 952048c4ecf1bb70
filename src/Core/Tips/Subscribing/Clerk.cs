using System.Collections.Immutable;
using System.Diagnostics;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips.Schedule;

namespace Etiquette.Core.Tips.Subscribing;

/// <summary>Answers whatever is asked about the tips of a place.</summary>
/// <param name="here">What this conversation was saying about them.</param>
internal sealed class Clerk(TipDesk desk, TipsHere? here, TipUndo? undo, DateTimeOffset now)
{
    public DeskTurn Hear(TipWish? wish, string text) =>
        wish switch
        {
            null when here?.Draft is { } draft => new Beginning(desk, now).Hear(draft, text),
            null when here?.Wish is { } asked && Enum.TryParse<TipWish>(asked, out var open) => About(
                open,
                $"{here.Said} {text}"
            ),
            null => DeskTurn.Say(
                "Say “list the tips” to see what is set up, or “post tips here every Monday at 9”."
            ),
            TipWish.Begin => new Beginning(desk, now).Begin(text),
            // "Move it" while one is being set up is about that one.
            TipWish.Change or TipWish.Quiet when here?.Draft is { } draft => new Beginning(desk, now).Hear(
                draft,
                text
            ),
            TipWish.List => List(),
            TipWish.Undo => Undo(),
            TipWish.AddTip or TipWish.ReviewTips => new OwnTips(desk).Hear(wish.Value, text),
            TipWish.CorrectPosted or TipWish.TakeBackPosted => new Standing(desk).Hear(wish.Value, text),
            { } other => About(other, text),
        };

    public DeskTurn Pick(Heard.Picked picked)
    {
        if (picked.Question is DeskWords.Set)
        {
            return Hear(null, picked.Option);
        }

        if (picked.Question.StartsWith(DeskWords.Review, StringComparison.Ordinal))
        {
            return new OwnTips(desk).Pick(picked.Question[DeskWords.Review.Length..], picked.Option);
        }

        var (id, wish, said) =
            picked.Question is DeskWords.Which
                ? (picked.Option, here?.Wish, here?.Said ?? "")
                : (picked.Question[DeskWords.Do.Length..], Wish(picked.Option), "");
        if (wish is nameof(TipWish.Undo))
        {
            return Undo();
        }

        return Find(id) is { } subject && Enum.TryParse<TipWish>(wish, out var wanted)
            ? Do(wanted, subject, said)
            : DeskTurn.Say("That one is not set up any more. Say “list the tips” to see what is.");
    }

    private static string Wish(string option) =>
        option switch
        {
            "now" => nameof(TipWish.PostNow),
            { Length: > 0 } => char.ToUpperInvariant(option[0]) + option[1..],
            _ => option,
        };

    private Subscription? Find(string id) => desk.Subscriptions.Find(each => each.Id == id);

    /// <summary>Which subscription is meant: the named one, the one we spoke of, the only one; else we ask.</summary>
    private DeskTurn About(TipWish wish, string text)
    {
        var candidates = Candidates(text);
        if (
            candidates.Count > 1
            && here?.Subject is { } subject
            && candidates.Find(each => each.Id == subject) is { } one
        )
        {
            return Do(wish, one, text);
        }

        return candidates switch
        {
            [] => DeskTurn.Say(
                "No tips are set up here. Say “post tips here every Monday at 9”, and they are."
            ),
            [var only] => Do(wish, only, text),
            _ => DeskTurn.Say(
                new TipsHere(Wish: wish.ToString(), Said: text),
                new Reply.Ask(
                    DeskWords.Which,
                    null,
                    "Which of them?",
                    [
                        .. candidates
                            .Take(20)
                            .Select(each => new Option(each.Id, DeskWords.What(each).TrimEnd('.'))),
                    ],
                    Case: 0
                )
            ),
        };
    }

    private ImmutableList<Subscription> Candidates(string text)
    {
        var named = desk.Subscriptions.FindAll(each =>
            each.Place.Label is { Length: > 1 } label
            && text.Contains(label, StringComparison.OrdinalIgnoreCase)
        );
        if (named.Count > 0)
        {
            return named;
        }

        var inPlace = desk.Subscriptions.FindAll(each => each.Place.Id == desk.Around.Here?.Id);
        return inPlace.Count > 0 ? inPlace : desk.Subscriptions.FindAll(each => each.Owner == desk.User);
    }

    private DeskTurn Do(TipWish wish, Subscription subject, string text)
    {
        if (wish is not (TipWish.Preview or TipWish.Test) && !desk.May(subject))
        {
            return DeskTurn.Say(TipDeskRights.Refusal);
        }

        var management = new Management(desk, subject, now);
        return wish switch
        {
            TipWish.Preview => management.Preview(),
            TipWish.Test => management.Test(),
            TipWish.PostNow => management.PostNow(),
            TipWish.Skip => management.Skip(),
            TipWish.Pause => management.Pause(text),
            TipWish.Resume => management.Resume(),
            TipWish.Change => management.Change(text),
            TipWish.Quiet => management.Quiet(text),
            TipWish.Stop => management.Stop(),
            _ => throw new UnreachableException($"Nobody does {wish} to a subscription."),
        };
    }

    private DeskTurn List()
    {
        var all = Candidates("");
        if (all.Count == 0)
        {
            return About(TipWish.List, "");
        }

        if (all is [var only])
        {
            return DeskTurn.Say(new TipsHere(only.Id), DeskWords.Card("", only, now, undo: false));
        }

        var lines = all.Take(30).Select(each => $"• {DeskWords.What(each)}{ShortNext(each)}");
        return DeskTurn.Say(
            new TipsHere(),
            new Reply.Say($"{all.Count} are set up.\n{string.Join('\n', lines)}"),
            new Reply.Ask(
                DeskWords.Which,
                null,
                "Which one shall I show?",
                [.. all.Take(20).Select(each => new Option(each.Id, DeskWords.What(each).TrimEnd('.')))],
                Case: 0
            )
        ) with
        {
            Here = new TipsHere(Wish: nameof(TipWish.Preview)),
        };
    }

    private string ShortNext(Subscription subscription) =>
        subscription.IsPaused && subscription.Pause!.Until is null ? " Paused."
        : subscription.After(now).Take(1).ToList() is [var next]
            ? $" Next: {TimingInWords.Of(next, subscription.Zone)}."
        : "";

    private DeskTurn Undo()
    {
        if (undo is null)
        {
            return DeskTurn.Say("There is nothing of yours to take back here.", here);
        }

        if (undo.Before is { } before)
        {
            var again = before with { Version = Find(before.Id)?.Version ?? 0 };
            return new DeskTurn(
                new TipsHere(before.Id),
                [DeskWords.Card("Taken back. As before: ", again, now, undo: false)],
                [new Effect.Keep(again)],
                new TipUndo(null, [])
            );
        }

        var gone = undo.Ids.Select(Find).OfType<Subscription>().ToList();
        return gone.Count == 0
            ? DeskTurn.Say("That was taken back already.")
            : new DeskTurn(
                new TipsHere(),
                [new Reply.Say("Taken back: no tips are set up by that any more.")],
                [.. gone.Select(each => new Effect.Stop(each))],
                new TipUndo(null, [])
            );
    }
}
