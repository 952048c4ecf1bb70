using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language;

/// <summary>A message as it was read: its words, and every phrase found among them.</summary>
internal sealed class Message
{
    // "[Tie.Nothing] my boss asks": looks like a tie and is none, so it covers the shorter phrase inside.
    private const string Nothing = "Nothing";

    private readonly int negation;
    private readonly int denied;
    private readonly int hedge;
    private readonly int claim;
    private readonly int iOrWe;
    private readonly int condition;
    private readonly int relative;
    private readonly Chart chart;
    private readonly ILookup<string, Hit> families;

    public Message(string text, Listening listening)
    {
        Text = text;
        Listening = listening;
        (Grammar, chart, var found) = Read.Of(text, listening.About);
        negation = Grammar.List("negation");
        denied = Grammar.List("denied");
        hedge = Grammar.List("hedge");
        claim = Grammar.List("claim");
        iOrWe = Grammar.List("i-or-we");
        condition = Grammar.List("condition");
        relative = Grammar.List("relative");
        Hits = [.. Longest(found).Where(hit => hit.Value is not Nothing)];
        families = Hits.ToLookup(hit => hit.Family.ToString(), StringComparer.Ordinal);
    }

    public string Text { get; }

    public Listening Listening { get; }

    /// <summary>The book of the language that the message is mostly written in.</summary>
    public Grammar Grammar { get; }

    public string Language => Grammar.Language;

    public IReadOnlyList<Hit> Hits { get; }

    public IReadOnlyList<Token> Tokens => chart.Tokens;

    public Chart Chart => chart;

    /// <summary>Phrases of one kind ("Knows") in the writer's own words.</summary>
    public IEnumerable<Hit> Own(string family) => families[family].Where(hit => !IsQuoted(hit));

    /// <summary>Phrases of one kind in a quoted or pasted note.</summary>
    public IEnumerable<Hit> Quoted(string family) => families[family].Where(IsQuoted);

    public bool IsQuoted(Hit hit) => Tokens.Count > hit.First && Tokens[hit.First].Quote > 0;

    public bool HasQuote => Tokens.Any(token => token.Quote > 0);

    public string WordsOf(Hit hit) => WordsOf(hit.First, hit.End);

    public string WordsOf(int first, int end) =>
        end <= first ? "" : Text[Tokens[first].Start..Tokens[end - 1].End];

    /// <summary>
    /// "not", "never" and their kin stand shortly before, and still hold: "a vendor I do not know wants a call"
    /// denies something else.
    /// </summary>
    public bool IsNegated(Hit hit) =>
        Before(hit, 3, Pause.Comma)
            .TakeWhile(at => !chart.Has(at, denied, out _))
            .Any(at => chart.Has(at, negation, out _));

    /// <summary>"I think", "maybe" stand in the same sentence.</summary>
    public bool IsHedged(Hit hit) => Sentence(hit).Any(at => chart.Has(at, hedge, out _));

    /// <summary>It is what the other person says: "claims we met".</summary>
    public bool IsClaimed(Hit hit) =>
        Before(hit, 8, Pause.Stop)
            .Any(at => chart.Has(at, claim, out _) && !(at > 0 && chart.Has(at - 1, iOrWe, out _)));

    /// <summary>The writer speaks of themselves: "I sell ...".</summary>
    public bool IsAboutTheWriter(Hit hit) =>
        !chart.Has(hit.First, iOrWe, out _)
        && Before(hit, 2, Pause.Comma).Any(at => chart.Has(at, iOrWe, out _));

    /// <summary>"if I pay": what somebody else makes the writer's part of a bargain.</summary>
    public bool IsOnCondition(Hit hit) =>
        Before(hit, 4, Pause.Stop).Any(at => chart.Has(at, condition, out _));

    /// <summary>The writer goes on to tell of themselves and this person: "a man I trained with".</summary>
    public bool IsTakenUpByTheWriter(Hit hit) =>
        hit.End < Tokens.Count
        && Tokens[hit.End].Before == Pause.None
        && (
            chart.Has(hit.End, iOrWe, out _)
            || (
                hit.End + 1 < Tokens.Count
                && chart.Has(hit.End, relative, out _)
                && chart.Has(hit.End + 1, iOrWe, out _)
            )
        );

    /// <summary>It is this one word, and not a longer phrase that begins with it.</summary>
    public bool IsWord(Hit hit, string word) =>
        hit.End - hit.First == 1 && Tokens[hit.First].Word == Grammar.Word(word);

    private IEnumerable<int> Before(Hit hit, int words, Pause limit)
    {
        for (var at = hit.First; at > 0 && hit.First - at < words && Tokens[at].Before < limit; at--)
        {
            yield return at - 1;
        }
    }

    private IEnumerable<int> Sentence(Hit hit)
    {
        var first = hit.First;
        while (first > 0 && !Tokens[first].OpensSentence)
        {
            first--;
        }

        for (var at = first; at < Tokens.Count && (at == first || !Tokens[at].OpensSentence); at++)
        {
            yield return at;
        }
    }

    // "do not know her" holds "know her", and means the opposite.
    private static List<Hit> Longest(List<Hit> found)
    {
        var kept = new List<Hit>(found.Count);
        foreach (var family in found.Distinct().GroupBy(hit => hit.Family.ToString(), StringComparer.Ordinal))
        {
            var hits = family.ToArray();
            kept.AddRange(hits.Where(hit => !Array.Exists(hits, other => Covers(other, hit))));
        }

        kept.Sort((a, b) => a.First.CompareTo(b.First));
        return kept;
    }

    private static bool Covers(Hit other, Hit hit) =>
        (other.Holds(hit) && !Same(other, hit))
        || (other.Value is Nothing && (other.First, other.End) == (hit.First, hit.End) && other != hit);

    private static bool Same(Hit a, Hit b) => a.Label == b.Label && a.Name is not null;
}
