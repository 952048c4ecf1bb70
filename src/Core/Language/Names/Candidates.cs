using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Names;

/// <summary>
/// Whatever in a message may be the whole name of somebody: by its shape, by the phrases, by the tagger; and the same with a word
/// more or less, for a shape says little of where a name ends.
/// </summary>
internal sealed class Candidates
{
    // Enough for a long list; a flood of names is cut off.
    private const int Most = 80;

    // The tagger is nearly sure that such a word is no part of a name.
    private const double HardlyAName = -2;

    private readonly Message message;
    private readonly List<Span> found = [];
    private readonly List<Span> employers;

    private Candidates(Message message) => (this.message, employers) = (message, Employers.In(message));

    public static List<Span> Of(Message message, double[] scores, List<Span> picked)
    {
        var candidates = new Candidates(message);
        picked.ForEach(candidates.AddWithVariants);
        for (var at = 0; at < scores.Length && candidates.found.Count < Most; at++)
        {
            if (message.Chart.Has(at, Symbols.Name, out var end))
            {
                candidates.AddWithVariants(new(at, end));
            }

            candidates.AddRun(scores, at, 0);
            candidates.AddRun(scores, at, HardlyAName);
        }

        return candidates.found;
    }

    // The words in a row of which the tagger thinks so much, if the first of them stands here.
    private void AddRun(double[] scores, int at, double least)
    {
        if (scores[at] <= least || (at > 0 && scores[at - 1] > least && IsJoined(at)))
        {
            return;
        }

        var end = at + 1;
        while (end < scores.Length && scores[end] > least && IsJoined(end))
        {
            end++;
        }

        AddWithVariants(new(at, end));
    }

    private void AddWithVariants(Span name)
    {
        Add(name);
        var (first, end) = name;
        if (end - first > 1)
        {
            Add(new(first + 1, end));
            Add(new(first, end - 1));
        }

        if (end - first > 2)
        {
            Add(new(first + 2, end));
        }

        // "marisol q.", "Saffron Leigh"
        if (end < message.Tokens.Count && IsJoined(end) && MayBelongToAName(end))
        {
            Add(new(first, end + 1));
        }

        if (first > 0 && IsJoined(first) && MayBelongToAName(first - 1))
        {
            Add(new(first - 1, end));
        }
    }

    private bool MayBelongToAName(int at)
    {
        var token = message.Tokens[at];
        return token.Number < 0
            && (
                token.Is(Look.Capital)
                || token.End - token.Start == 1
                || message.Speaks(at, "particle")
                || message.Speaks(at, "title")
                || message.FollowsAHyphen(at)
            );
    }

    private bool IsJoined(int at) =>
        message.Tokens[at].Before == Pause.None && message.Tokens[at].Quote == message.Tokens[at - 1].Quote;

    private void Add(Span name)
    {
        if (!found.Contains(name) && !employers.Exists(name.Overlaps))
        {
            found.Add(name);
        }
    }
}
