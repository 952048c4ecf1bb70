using System.Diagnostics;
using System.Text.Json;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Slack;

/// <summary>From a reply to Block Kit, and to the plain text that notifications and screen readers get.</summary>
public static class SlackBlocks
{
    /// <summary>Slack recommends at most 4,000; escaping is included.</summary>
    public const int FallbackLength = 4000;

    /// <summary>Writes the array of blocks. <paramref name="user"/>: whose card it is.</summary>
    public static void Write(Utf8JsonWriter json, Reply reply, string user, CardStyle style = CardStyle.Rich)
    {
        json.WriteStartArray();
        switch (reply)
        {
            case Reply.Say say:
                json.Section(say.Text);
                break;
            case Reply.Ask ask:
                json.Question(ask, user);
                break;
            case Reply.Decide { Verdict: var verdict }:
                json.Verdict(verdict, user);
                json.Thumbs(verdict.Case, user, style);
                break;
            case Reply.Teach({ } card):
                json.Tip(card);
                break;
            case Reply.Draft draft:
                json.Draft(draft.Note, style);
                json.Then(draft.Then, user);
                json.Thumbs(draft.Then?.Case ?? 0, user, style);
                break;
            case Reply.Review review:
                json.Review(review.Note);
                json.Then(review.Then, user);
                json.Thumbs(review.Then?.Case ?? 0, user, style);
                break;
            default:
                throw new UnreachableException($"No Slack rendering for {reply.GetType().Name}.");
        }

        json.WriteEndArray();
    }

    private static void Thumbs(this Utf8JsonWriter json, int number, string user, CardStyle style)
    {
        if (style is CardStyle.Rich)
        {
            json.Feedback(number, user);
        }
    }

    private static void Then(this Utf8JsonWriter json, Reply.Ask? ask, string user)
    {
        if (ask is not null)
        {
            json.Question(ask, user);
        }
    }

    private static void Question(this Utf8JsonWriter json, Reply.Ask ask, string user)
    {
        var fitting = ask.Options.ThatFit(ask.Question, ask.Case, user);
        json.Section(ask.Text);
        if (fitting is not [])
        {
            json.ChoicesFor(ask.Question, fitting);
        }
    }

    /// <summary>The full meaning in words, escaped.</summary>
    public static string Fallback(Reply reply) =>
        InWords(reply) is var words && !string.IsNullOrWhiteSpace(words)
            ? SlackText.Escape(words, FallbackLength)
            : SlackText.Nothing;

    private static string InWords(Reply reply) =>
        reply switch
        {
            Reply.Say say => say.Text,
            Reply.Ask { Options: [] } ask => ask.Text,
            Reply.Ask ask =>
                $"{ask.Text}\n• {string.Join("\n• ", ask.Options.Select(option => option.Label))}",
            Reply.Decide { Verdict: var verdict } => VerdictInWords.Of(verdict),
            Reply.Teach({ } card) => card.Words,
            Reply.Draft { Then: { } then } draft => $"{DraftCard.InWords(draft.Note)}\n\n{InWords(then)}",
            Reply.Draft draft => DraftCard.InWords(draft.Note),
            Reply.Review { Then: { } then } review => $"{ReviewCard.InWords(review.Note)}\n\n{InWords(then)}",
            Reply.Review review => ReviewCard.InWords(review.Note),
            _ => throw new UnreachableException($"No words for {reply.GetType().Name}."),
        };
}
