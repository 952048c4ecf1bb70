using System.Globalization;
using System.Text.Json;
using Etiquette.Core.Accepting;

namespace Etiquette.Adapters.Slack;

/// <summary>The reasoned answer as a card: the verdict, why, what we understood, and what to do next.</summary>
internal static class VerdictCard
{
    // With header, advice and draft 44 of the 50 blocks that Slack allows; a real card has about 15.
    private const int MostReasons = 8;
    private const int MostFacts = 20;

    public static void Verdict(this Utf8JsonWriter json, Verdict verdict, string user)
    {
        json.Header(verdict.Headline);
        json.Context(Words.Of(verdict.Sure));
        foreach (var reason in verdict.Reasons.Take(MostReasons))
        {
            json.Section(reason.Text);
            json.Context(Grounds(reason));
        }

        if (verdict.Reasons.Count - MostReasons is > 0 and var more)
        {
            json.Context(string.Create(CultureInfo.InvariantCulture, $"… and {more} lighter reasons"));
        }

        json.Points("What to do next", verdict.Advice);
        if (verdict.Draft is { } draft)
        {
            json.Copyable(draft.Title, draft.Text);
        }

        json.Understood(verdict, user);
        json.Points("What would change this", verdict.WouldChange);
    }

    private static void Understood(this Utf8JsonWriter json, Verdict verdict, string user)
    {
        if (verdict.Understood is [])
        {
            return;
        }

        json.Divider();
        json.Context("What I understood. If something is not right, change it and I will think again.");
        for (var n = 0; n < Math.Min(verdict.Understood.Count, MostFacts); n++)
        {
            var (fact, name) = (
                verdict.Understood[n],
                string.Create(CultureInfo.InvariantCulture, $"fact{n}")
            );
            var corrections = fact.Corrections.ThatFit(fact.Question, verdict.Case, user);
            json.Section(
                fact.Said is null ? fact.Label : $"{fact.Label} (“{fact.Said}”)",
                corrections is [] ? null : menu => menu.Menu(name, "Not right?", corrections)
            );
        }

        json.Divider();
    }

    private static string Grounds(Reason reason) =>
        string.IsNullOrWhiteSpace(reason.Source)
            ? $"{Words.For(reason.For)} · {Words.Of(reason.Moral)}"
            : $"{Words.For(reason.For)} · {Words.Of(reason.Moral)} · {reason.Source}";
}
