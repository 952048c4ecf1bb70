using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Names;

/// <summary>
/// Finds what could be a person's name by its shape alone: capitals, titles, initials, particles, known first
/// names. Whether it is one, and whose, the phrases around it say.
/// </summary>
internal static class NameShapes
{
    private const int Longest = 6;

    public static void Mark(Chart chart, Grammar grammar)
    {
        var shouted = IsShouted(chart.Tokens);
        var lists = new NameLists(grammar);
        var at = 0;
        while (at < chart.Tokens.Count)
        {
            var shape = new NameShape(chart, lists, at, shouted, grammar.Language);
            if (shape.End > at)
            {
                chart.Add(at, Symbols.Name, shape.End);
            }

            at = Math.Max(shape.End, at + 1);
        }
    }

    /// <summary>In a message all in capitals, capitals say nothing.</summary>
    public static bool IsShouted(IReadOnlyList<Token> tokens)
    {
        var (capitals, others) = (0, 0);
        foreach (var token in tokens)
        {
            capitals += token.Is(Look.AllCaps) ? 1 : 0;
            others +=
                token.Is(Look.AllCaps | Look.Initial | Look.NoCase)
                || token.Number >= 0
                || token.Is(Look.Glued)
                    ? 0
                    : 1;
        }

        return capitals > 1 && capitals > 2 * others;
    }

    internal readonly record struct NameLists(
        int Title,
        int Particle,
        int NotAName,
        int Organization,
        int OrganizationWord,
        int Place,
        int PlaceWord
    )
    {
        public NameLists(Grammar grammar)
            : this(
                grammar.List("title"),
                grammar.List("particle"),
                grammar.List("not-a-name"),
                grammar.List("organization"),
                grammar.List("organization-word"),
                grammar.List("place"),
                grammar.List("place-word")
            ) { }
    }

    /// <summary>The name that begins at one word; empty when none does.</summary>
    private sealed class NameShape
    {
        private readonly Chart chart;
        private readonly NameLists lists;
        private readonly bool shouted;
        private readonly string language;

        public int End { get; }

        public NameShape(Chart chart, NameLists lists, int first, bool shouted, string language)
        {
            (this.chart, this.lists, this.shouted, this.language) = (chart, lists, shouted, language);
            End = first;
            var at = AfterTitles(first);
            var titled = at > first;
            if (at >= chart.Tokens.Count || (titled && !Joined(at)))
            {
                return;
            }

            if (!Begins(at, titled) || IsPlaceOrFirm(first))
            {
                return;
            }

            var end = Rest(at);
            End = IsFirm(at, end) ? first : end;
        }

        private int AfterTitles(int at)
        {
            while (at < chart.Tokens.Count && chart.Has(at, lists.Title, out var end))
            {
                at = end;
            }

            return at;
        }

        private bool Begins(int at, bool titled)
        {
            var token = chart.Tokens[at];
            if (token.Number >= 0 || IsNeverAName(at) || token.Is(Look.Guessed))
            {
                return false;
            }

            if (token.Is(Look.NoCase))
            {
                return true;
            }

            if (shouted || !token.Is(Look.Capital))
            {
                return BeginsInLowerCase(token, at, titled);
            }

            if (token.Is(Look.Initial))
            {
                return at + 1 < chart.Tokens.Count && chart.Tokens[at + 1].Is(Look.Capital) && Joined(at + 1);
            }

            // At the opening of a sentence any word has a capital: "Recruiter, no idea who".
            var everyday = token.Word > 0 || token.Is(Look.Everyday);
            if (language != "en" && !titled && !token.Is(Look.FirstName | Look.LastName))
            {
                return !everyday && BeginsAbroad(at);
            }

            return titled
                || !everyday
                || (token.Is(Look.FirstName) && FollowedByCapital(at))
                || !OpensAnything(at);
        }

        // Of other languages we know fewer words, and German writes every noun with a capital.
        private bool BeginsAbroad(int at) =>
            FollowedByCapital(at) && !chart.Tokens[at + 1].Is(Look.Everyday) && chart.Tokens[at + 1].Word == 0
            || language != "de" && !OpensAnything(at);

        private bool BeginsInLowerCase(Token token, int at, bool titled) =>
            (shouted || !FollowedByCapital(at))
            && !token.Is(Look.Glued)
            && token.End - token.Start > 1
            && (token.Word == 0 || token.Is(Look.FirstName))
            && (language == "en" || token.Is(Look.FirstName))
            && (
                titled || !token.Is(Look.Everyday) || (token.Is(Look.FirstName) && NextLooksLikeALastName(at))
            );

        private bool NextLooksLikeALastName(int at) =>
            at + 1 < chart.Tokens.Count
            && Joined(at + 1)
            && chart.Tokens[at + 1] is { Word: 0 } next
            && (next.Is(Look.LastName) || !next.Is(Look.Everyday));

        private bool OpensAnything(int at) =>
            chart.Tokens[at].Before >= Pause.Bracket
            || (at > 0 && chart.Tokens[at - 1].Quote != chart.Tokens[at].Quote);

        private bool FollowedByCapital(int at) =>
            at + 1 < chart.Tokens.Count
            && chart.Tokens[at + 1].Is(Look.Capital)
            && Joined(at + 1)
            && !chart.Has(at + 1, lists.NotAName, out _);

        private int Rest(int first)
        {
            var end = first + 1;
            for (var at = end; at < chart.Tokens.Count && at - first < Longest && Joined(at); at++)
            {
                if (Continues(at, first))
                {
                    end = at + 1;
                }
                else if (!chart.Has(at, lists.Particle, out _))
                {
                    break;
                }
            }

            return end;
        }

        private bool Continues(int at, int first)
        {
            var token = chart.Tokens[at];
            if (token.Number >= 0 || chart.Has(at, lists.NotAName, out _) || token.Is(Look.Guessed))
            {
                return false;
            }

            if (token.Is(Look.NoCase))
            {
                return true;
            }

            return shouted || !chart.Tokens[first].Is(Look.Capital)
                ? token.Word == 0
                    && token.End - token.Start > 1
                    && (!token.Is(Look.Everyday) || token.Is(Look.LastName))
                : token.Is(Look.Capital);
        }

        // "Jan" and "April" are people when a last name follows.
        private bool IsNeverAName(int at) =>
            chart.Has(at, lists.NotAName, out _)
            && !(
                chart.Tokens[at].Is(Look.FirstName)
                && chart.Tokens[at].Is(Look.Capital)
                && FollowedByCapital(at)
            );

        // "Florence" is a person, "in Florence" is not.
        private bool IsPlaceOrFirm(int first) =>
            chart.Has(first, lists.Organization, out _)
            || chart.Has(first, lists.OrganizationWord, out _)
            || (
                chart.Has(first, lists.Place, out _)
                && !(
                    chart.Tokens[first].Is(Look.FirstName)
                    && (first == 0 || !chart.Has(first - 1, lists.PlaceWord, out _))
                )
            );

        private bool IsFirm(int first, int end) =>
            Enumerable.Range(first, end - first).Any(at => chart.Has(at, lists.OrganizationWord, out _))
            && !(end - first == 2 && chart.Tokens[first].Is(Look.FirstName));

        private bool Joined(int at) => chart.Tokens[at].Before == Pause.None;
    }
}
