using Etiquette.Core.Language.Context;
using Etiquette.Core.Language.Facts;
using Etiquette.Core.Language.Intents;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Names;

namespace Etiquette.Core.Language;

/// <summary>The front door of the language part: from a message to what it means. Pure and deterministic.</summary>
public static class Understand
{
    public static Understanding Message(string text, Listening listening)
    {
        _ = Shelf.Fetched;
        var gist = Gist.Of(text, listening);
        var message = gist.Message;
        var intent = Purpose.Of(gist);
        var people = Requesters.Of(gist, intent, Chooser.Shipped);

        var (facts, words) =
            intent is Intent.DraftNote ? gist.Sheet.ByPhrases : (gist.Sheet.Facts, gist.Sheet.Words);
        return new()
        {
            Intent = intent,
            Person = people is [var one] ? one : null,
            People = people,
            Entries = intent is Intent.TriageBacklog or Intent.AcceptQuestion
                ? Entries.Of(message, people, isAList: intent is Intent.TriageBacklog || people.Count > 1)
                : [],
            Facts = facts,
            Words = words,
            Language = message.Language,
            Answer = gist.Answer,
            FollowUp = gist.FollowUp,
            Note = Quotation.NoteIn(message, isADraft: intent is Intent.ReviewNote),
            General = Whole(message, "General")?.Value,
            Asked = Asked(message),
            TellsOfSomebody = Somebody.IsSpokenOf(gist, people),
            Reaction = Whole(message, "Reaction")?.As<Reaction>(),
            Asking = AskingBack.In(message, gist.Sheet),
            AsksWhetherToAsk = intent is Intent.DraftNote && Purpose.AsksWhetherToAsk(message),
            AsksOfAnother = message.Own("SomebodyElse") is not [],
            TellsOfAnother = Newcomer.IsTold(gist.Sheet),
        };
    }

    // "Is this private? Can my boss see what I ask?": a word beside it does no harm, a whole story does.
    private static string? Asked(Message message)
    {
        var hits = message.Own("Asked");
        return
            hits.Length > 0
            && 2 * hits.Max(hit => hit.End) - 2 * hits.Min(hit => hit.First) >= message.Tokens.Count
            ? hits.OrderBy(hit => hit.First).ThenByDescending(hit => hit.End).First().Value
            : null;
    }

    // Nothing else may be said beside it: "accepted. What now?" is two sentences of the kind, and means the first.
    private static Meaning? Whole(Message message, string family)
    {
        var hits = message.Own(family);
        Meaning? first = null;
        for (var at = 0; at < message.Tokens.Count; )
        {
            var end = at;
            foreach (var hit in hits.Where(hit => hit.First == at && hit.End > end))
            {
                first ??= hit.Meaning;
                end = hit.End;
            }

            if (end == at)
            {
                return null;
            }

            at = end;
        }

        return first;
    }
}
