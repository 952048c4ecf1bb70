using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language;

/// <summary>A message as it was read: its words, and every phrase found among them.</summary>
internal sealed class Message
{
    private readonly int negation;
    private readonly int denied;
    private readonly int hedge;
    private readonly int claim;
    private readonly int iOrWe;
    private readonly int condition;
    private readonly int relative;
    private readonly Chart chart;
    private readonly Phrases phrases;
    private readonly Term?[] terms;
    private readonly Term?[] folded;
    private readonly Term[]?[] kinds;

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
        phrases = new(found);
        terms = new Term?[Tokens.Count];
        folded = new Term?[Tokens.Count];
        kinds = new Term[]?[Tokens.Count];
        HasQuote = Tokens.Exists(token => token.Quote > 0);
    }

    public string Text { get; }

    public Listening Listening { get; }

    /// <summary>The book of the language that the message is mostly written in.</summary>
    public Grammar Grammar { get; }

    public string Language => Grammar.Language;

    public List<Token> Tokens => chart.Tokens;

    public Chart Chart => chart;

    /// <summary>Phrases of one kind, whoever wrote them.</summary>
    public Hit[] All(string family) => phrases.Of(family);

    /// <summary>Phrases of one kind ("Knows") in the writer's own words.</summary>
    public Hit[] Own(string family) =>
        HasQuote ? Array.FindAll(phrases.Of(family), hit => !IsQuoted(hit)) : phrases.Of(family);

    /// <summary>Phrases of one kind in a quoted or pasted note.</summary>
    public Hit[] Quoted(string family) => HasQuote ? Array.FindAll(phrases.Of(family), IsQuoted) : [];

    /// <summary>A phrase of one of these kinds stands somewhere, whoever wrote it.</summary>
    public bool HoldsAny(params ReadOnlySpan<string> families)
    {
        foreach (var family in families)
        {
            if (phrases.Of(family) is not [])
            {
                return true;
            }
        }

        return false;
    }

    public bool IsQuoted(Hit hit) => Tokens.Count > hit.First && Tokens[hit.First].Quote > 0;

    public bool HasQuote { get; }

    /// <summary>A word as the phrases know it; where they do not, as it was folded, and as an English word is spelt.</summary>
    public Term TermAt(int at) =>
        terms[at] ??= HeardAt(at) ?? Grammar.TermOf(Tokens[at].Word) ?? RespeltAt(at);

    // How somebody spells in a note must not move what is understood of it.
    private Term? HeardAt(int at) =>
        Tokens[at].Quote > 0 && Language == "en" ? Homophones.Of(Folded(at)) : null;

    private Term RespeltAt(int at)
    {
        var folded = FoldedAt(at);
        return Language == "en" && !Tokens[at].Is(Look.Capital) && Respelling.Of(folded.Text) is { } respelt
            ? new(respelt)
            : folded;
    }

    /// <summary>The kinds of the word, or of the term, that begins here: "health_workers".</summary>
    public Term[] KindsAt(int at) =>
        kinds[at] ??= Thesaurus.At(
            TermAt(at),
            at + 1 < Tokens.Count ? TermAt(at + 1) : null,
            at + 2 < Tokens.Count ? TermAt(at + 2) : null
        );

    /// <summary>A word as it was written, which may not be what it was taken for.</summary>
    public Term FoldedAt(int at) => folded[at] ??= new(Folded(at).ToString());

    private ReadOnlySpan<char> Folded(int at) => Folding.Fold(Text.AsSpan(Tokens[at].Start..Tokens[at].End));

    public string WordsOf(Hit hit) => WordsOf(hit.First, hit.End);

    public string WordsOf(int first, int end) =>
        end <= first ? "" : Text[Tokens[first].Start..Tokens[end - 1].End];

    /// <summary>
    /// "not", "never" and their kin stand shortly before, and still hold: "a vendor I do not know wants a call"
    /// denies something else.
    /// </summary>
    public bool IsNegated(Hit hit)
    {
        var from = Before(hit, 3, Pause.Comma);
        for (var at = hit.First - 1; at >= from && !chart.Has(at, denied, out _); at--)
        {
            if (chart.Has(at, negation, out _) && !IsAnAnswer(at))
            {
                return true;
            }
        }

        return false;
    }

    // "No she's my doctor" denies what was said before, and not what comes.
    private bool IsAnAnswer(int at) =>
        Tokens[at].OpensSentence
        && Tokens[at].Word == Grammar.Word("no")
        && at + 1 < Tokens.Count
        && (chart.Has(at + 1, iOrWe, out _) || Speaks(at + 1, "they"));

    /// <summary>"I think", "maybe" stand in the same sentence.</summary>
    public bool IsHedged(Hit hit)
    {
        var first = hit.First;
        while (first > 0 && !Tokens[first].OpensSentence)
        {
            first--;
        }

        var end = first + 1;
        while (end < Tokens.Count && !Tokens[end].OpensSentence)
        {
            end++;
        }

        return Has(first, Math.Min(end, Tokens.Count), hedge);
    }

    /// <summary>It is what the other person says: "claims we met".</summary>
    public bool IsClaimed(Hit hit)
    {
        for (var at = Before(hit, 8, Pause.Stop); at < hit.First; at++)
        {
            if (chart.Has(at, claim, out _) && !(at > 0 && chart.Has(at - 1, iOrWe, out _)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The writer is the one who does it: "I have never been there".</summary>
    public bool IsByTheWriter(Hit hit) => chart.Has(hit.First, iOrWe, out _);

    /// <summary>The writer speaks of themselves: "I sell ...".</summary>
    public bool IsAboutTheWriter(Hit hit) =>
        !chart.Has(hit.First, iOrWe, out _) && Has(Before(hit, 2, Pause.Comma), hit.First, iOrWe);

    /// <summary>
    /// What begins here is told of another than the writer: "my godson is looking for jobs". Where nobody is named, people
    /// speak of themselves.
    /// </summary>
    public bool IsOfAnother(int first)
    {
        var isAtWork = false;
        for (var at = first; at > 0 && Tokens[at].Before < Pause.Comma; )
        {
            at--;
            if (chart.Has(at, iOrWe, out _) || Speaks(at, "i-am"))
            {
                return false;
            }

            // "A nurse is looking for a job", and "I'm a nurse and looking for a job".
            if (Speaks(at, "job") || Speaks(at, "workplace-role"))
            {
                isAtWork = true;
            }
            else if (Speaks(at, "them-in-a-clause"))
            {
                return true;
            }
        }

        return isAtWork;
    }

    /// <summary>"if I pay": what somebody else makes the writer's part of a bargain.</summary>
    public bool IsOnCondition(Hit hit) => Has(Before(hit, 4, Pause.Stop), hit.First, condition);

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

    /// <summary>An entry of this list stands somewhere.</summary>
    public bool Speaks(string list) => Has(0, Tokens.Count, Grammar.List(list));

    /// <summary>An entry of this list begins here; never after the last word.</summary>
    public bool Speaks(int at, string list) => at < Tokens.Count && chart.Has(at, Grammar.List(list), out _);

    /// <summary>"Grant" in "Oliver Grant" is no subsidy.</summary>
    public bool IsInAName(Hit hit)
    {
        for (var at = Math.Max(0, hit.First - 3); at <= hit.First; at++)
        {
            if (chart.Has(at, Symbols.Name, out var end) && end > hit.First && end - at > 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"jin" in "Hye-jin".</summary>
    public bool FollowsAHyphen(int at) =>
        Tokens[at].Is(Look.Glued) && Text[Tokens[at].Start - 1] is '-' or '‑';

    /// <summary>It is this one word, and not a longer phrase that begins with it.</summary>
    public bool IsWord(Hit hit, string word) =>
        hit.End - hit.First == 1 && Tokens[hit.First].Word == Grammar.Word(word);

    private bool Has(int first, int end, int list)
    {
        for (var at = first; at < end; at++)
        {
            if (chart.Has(at, list, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first word of the clause in which a word stands.</summary>
    public int StartOfClause(int at)
    {
        while (at > 0 && Tokens[at].Before < Pause.Comma)
        {
            at--;
        }

        return at;
    }

    /// <summary>Where the clause ends that goes on with this word: at once, where a pause comes before it.</summary>
    public int EndOfClause(int at)
    {
        while (at < Tokens.Count && Tokens[at].Before < Pause.Comma)
        {
            at++;
        }

        return at;
    }

    /// <summary>The first of so many words before a phrase that no pause parts from it.</summary>
    private int Before(Hit hit, int words, Pause limit)
    {
        var at = hit.First;
        while (at > 0 && hit.First - at < words && Tokens[at].Before < limit)
        {
            at--;
        }

        return at;
    }
}
