using System.Text;
using Etiquette.Core.Accepting;

namespace Etiquette.Adapters.Slack;

/// <summary>A verdict read aloud: what the card shows, in the same order.</summary>
internal static class VerdictInWords
{
    public static string Of(Verdict verdict)
    {
        var words = new StringBuilder(verdict.Headline).Append('\n').Append(Words.Of(verdict.Sure));
        words.List("Why", verdict.Reasons.Select(reason => reason.Text));
        words.List("What to do next", verdict.Advice);
        if (verdict.Draft is { } draft)
        {
            words.Text(draft.Title, draft.Text);
        }

        words.List("What I understood", verdict.Understood.Select(fact => fact.Label));
        words.List("What would change this", verdict.WouldChange);
        return words.ToString();
    }
}
