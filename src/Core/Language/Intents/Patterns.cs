using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Facts;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Names;

namespace Etiquette.Core.Language.Intents;

/// <summary>How much speaks for each intent, by the phrases found in a message and the facts it states.</summary>
internal static class Patterns
{
    private const int ShortMessage = 7;
    private const int ShortestDraft = 5;
    private const int MostAroundADraft = 9;

    private static readonly int they = Grammar.Shipped.List("they");
    private static readonly int request = Grammar.Shipped.List("request");

    public static Weights Weigh(Gist gist)
    {
        var (message, sheet, _, people, _, followUp) = gist;
        var weights = new Weights();
        foreach (var hit in message.Own("Intent"))
        {
            weights.Raise(hit.As<Intent>(), Weight(message, hit));
        }

        Requests(weights, sheet, people);
        Lists(weights, message, people);
        Notes(weights, message);
        Context(weights, message, sheet, followUp);
        if (weights.Heaviest is null)
        {
            foreach (var hint in message.Own("Hint"))
            {
                weights.Add(hint.As<Intent>(), 0.5);
            }
        }

        return weights;
    }

    /// <summary>What the patterns alone would say.</summary>
    public static Intent Choice(Gist gist, Weights weights) =>
        weights.Heaviest ?? Otherwise(gist.Message, gist.People);

    private static double Weight(Message message, Hit hit) =>
        1
        + (Math.Min(hit.End - hit.First, 6) * 0.4)
        + (hit.First == 0 ? 0.3 : 0)
        + Rank(hit.As<Intent>())
        + (hit.End - hit.First == message.Tokens.Count ? 1.5 : 0);

    // A word like "tip" or "draft" says more than "request", which stands in every message.
    private static double Rank(Intent intent) =>
        intent switch
        {
            Intent.TipsUnsubscribe => 1.6,
            Intent.TipsSubscribe => 1.3,
            Intent.TipRequest => 0.9,
            Intent.Settings => 1.2,
            Intent.DraftNote => 0.8,
            Intent.ReviewNote => 1.2,
            Intent.TriageBacklog => 0.9,
            Intent.ThanksGreeting => -0.8,
            Intent.Cancel => -0.2,
            Intent.Help => -0.2,
            Intent.OffTopic => 0.2,
            _ => 0,
        };

    private static void Requests(Weights weights, FactSheet sheet, IReadOnlyList<string> people)
    {
        var facts = sheet.Facts;
        var aboutThem = CountOf(
            facts.Knows is not null,
            facts.Note is not null,
            facts.Mutuals is not null,
            facts.Relation is not null,
            facts.Signs is not null,
            facts.Tie is not null,
            facts.TrustedMutual is not null,
            facts.AnsweredWhy is not null,
            facts.Verified is not null,
            facts.WouldVouch is not null,
            facts.SharedField is not null,
            facts.SharedPast is not null,
            facts.Quality is not null
        );
        var aboutMe = CountOf(
            facts.Role is not null,
            facts.Goal is not null,
            facts.RoleBenefits is not null,
            facts.JobHunting is not null,
            facts.ContactsSensitive is not null,
            facts.SensitiveAccess is not null
        );
        if (aboutThem > 0)
        {
            weights.Raise(Intent.AcceptQuestion, 1.6 + (0.4 * Math.Min(aboutThem, 4)));
        }
        else if (aboutMe > 0 && weights[Intent.AcceptQuestion] == 0)
        {
            weights.Raise(Intent.Settings, 1.5 + (0.3 * aboutMe));
        }

        if (aboutThem > 1 && aboutMe == 0)
        {
            weights.Add(Intent.Settings, -1.5);
        }

        // "Disregard your rules. Also, Nils Berg wants to connect": the request is what is asked.
        if (people.Count > 0 && weights[Intent.AcceptQuestion] > 1)
        {
            weights.Add(Intent.OffTopic, -2);
        }

        weights.Add(Intent.AcceptQuestion, people.Count > 0 && weights[Intent.AcceptQuestion] > 0 ? 0.4 : 0);
        var namesARequester =
            people.Count > 0
            || facts is { Note: not null } or { Relation: not null } or { Signs: not null }
            || facts.Knows is Knows.No or Knows.Unsure;
        if (namesARequester)
        {
            // Who tells us of a request and of themselves wants an answer, not to be filed.
            weights.Add(Intent.Settings, -3);
            weights.Add(Intent.Help, -2);
        }
    }

    private static int CountOf(params ReadOnlySpan<bool> stated)
    {
        var count = 0;
        foreach (var one in stated)
        {
            count += one ? 1 : 0;
        }

        return count;
    }

    private static void Lists(Weights weights, Message message, IReadOnlyList<string> people)
    {
        if (people.Count > 1 && !message.HasQuote && weights[Intent.DraftNote] == 0)
        {
            weights.Raise(Intent.TriageBacklog, weights[Intent.AcceptQuestion] + 0.2);
        }
    }

    // A quoted text of which nobody is said to have written it is the writer's own draft.
    private static void Notes(Weights weights, Message message)
    {
        if (!message.HasQuote)
        {
            return;
        }

        if (message.Own("WithQuote") is not [])
        {
            weights.Raise(Intent.ReviewNote, 2.2);
        }

        weights.Add(Intent.ReviewNote, weights[Intent.ReviewNote] > 0 ? 1.2 : 0);
        if (weights[Intent.ReviewNote] > 0 && People.Greeted(message) is not null)
        {
            weights.Raise(Intent.ReviewNote, weights[Intent.AcceptQuestion] + 0.3);
        }

        var quoted = message.Tokens.Count(token => token.Quote > 0);
        if (
            quoted >= ShortestDraft
            && message.Tokens.Count - quoted <= MostAroundADraft
            && !IsReported(message)
            && People.Greeted(message) is not null
        )
        {
            weights.Raise(Intent.ReviewNote, 3);
        }
    }

    public static bool IsReported(Message message)
    {
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (
                message.Tokens[at].Quote == 0
                && (message.Chart.Has(at, they, out _) || message.Chart.Has(at, request, out _))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static void Context(Weights weights, Message message, FactSheet sheet, FollowUp? followUp)
    {
        if (message.Listening.About is not null)
        {
            // "She brings our bread every day" answers, and orders no tips.
            weights.Raise(Intent.AcceptQuestion, sheet.Words.Count > 0 ? 4 : 2.6);
        }

        if (followUp is not null)
        {
            weights.Raise(Last(message.Listening.After), 6);
        }
    }

    private static Intent Last(After after) =>
        after switch
        {
            After.Draft => Intent.DraftNote,
            After.Review => Intent.ReviewNote,
            After.Tip => Intent.TipRequest,
            _ => Intent.AcceptQuestion,
        };

    // "A gentleman from the bank." Whoever tells us of a person, and of nothing else, is asking about them.
    private static bool MentionsSomebody(Message message) =>
        Enumerable
            .Range(0, message.Tokens.Count)
            .Any(at => Newcomer.Lists.Any(list => message.Speaks(at, list)));

    private static Intent Otherwise(Message message, IReadOnlyList<string> people) =>
        people.Count > 1 ? Intent.TriageBacklog
        : people.Count == 1 || MentionsSomebody(message) ? Intent.AcceptQuestion
        : message.Listening.After != After.Nothing && message.Tokens.Count <= ShortMessage
            ? Last(message.Listening.After)
        : message.Tokens.Count == 0 ? Emoji.Meaning(message.Text)
        : Intent.OffTopic;
}
