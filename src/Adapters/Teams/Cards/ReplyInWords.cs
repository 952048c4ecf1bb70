using System.Diagnostics;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Teams;

/// <summary>A reply without its card: for notifications, and for clients that cannot show one.</summary>
internal static class ReplyInWords
{
    public static string Of(Reply reply) =>
        reply switch
        {
            Reply.Say say => say.Text,
            Reply.Ask ask => Lines([ask.Text, .. ask.Options.Select(option => "• " + option.Label)]),
            Reply.Decide { Verdict: var verdict } => Lines([
                verdict.Headline,
                .. verdict.Reasons.Select(reason => "• " + reason.Text),
                .. verdict.Advice,
                .. verdict.Draft is { } draft ? [draft.Title, draft.Text] : Array.Empty<string>(),
            ]),
            Reply.Teach({ } card) => card.Words,
            Reply.Draft draft => Lines(DraftCard.InWords(draft.Note)),
            Reply.Review review => Lines(ReviewCard.InWords(review.Note)),
            _ => throw new UnreachableException($"No words for {reply.GetType().Name}."),
        };

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
