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
    private const int ShortSyllable = 3;

    public static void Mark(Chart chart, Grammar grammar)
    {
        var shouted = IsShouted(chart.Tokens);
        var foreign = IsHardlyRead(chart.Tokens);
        var lists = new NameLists(grammar);
        var at = 0;
        while (at < chart.Tokens.Count)
        {
            var shape = new NameShape(chart, lists, at, new(shouted, foreign, grammar.Language));
            if (shape.End > at)
            {
                chart.Add(at, Symbols.Name, shape.End);
            }

            at = Math.Max(shape.Next, at + 1);
        }
    }

    /// <summary>In a message all in capitals, capitals say nothing.</summary>
    public static bool IsShouted(List<Token> tokens)
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

    /// <summary>A language we have no book of: an unknown word in small letters is just a word there.</summary>
    private static bool IsHardlyRead(List<Token> tokens)
    {
        var unknown = 0;
        foreach (var token in tokens)
        {
            unknown += token is { Word: 0, Number: < 0, Look: Look.Plain or Look.Glued } ? 1 : 0;
        }

        return unknown > 2 && unknown * 4 > tokens.Count;
    }

    /// <summary>How the message is written as a whole.</summary>
    private readonly record struct Writing(bool Shouted, bool Foreign, string Language);

    internal readonly record struct NameLists(
        int Title,
        int Retired,
        int HonorificAfter,
        int Particle,
        int NotAName,
        int SmallWord,
        int Whereabouts,
        int Relative,
        int Job,
        int Affiliation,
        int FollowsAName,
        int LastNameToo,
        int Organization,
        int OrganizationWord,
        int Place,
        int PlaceWord
    )
    {
        public NameLists(Grammar grammar)
            : this(
                grammar.List("title"),
                grammar.List("retired"),
                grammar.List("honorific-after"),
                grammar.List("particle"),
                grammar.List("not-a-name"),
                grammar.List("small-word"),
                grammar.List("whereabouts"),
                grammar.List("relative"),
                grammar.List("job"),
                grammar.List("affiliation"),
                grammar.List("follows-a-name"),
                grammar.List("last-name-too"),
                grammar.List("organization"),
                grammar.List("organization-word"),
                grammar.List("place"),
                grammar.List("place-word")
            ) { }
    }

    /// <summary>The name that begins at one word; empty when none does.</summary>
    private readonly struct NameShape
    {
        private readonly Chart chart;
        private readonly NameLists lists;
        private readonly Writing writing;

        public int End { get; }

        /// <summary>Where to look on: after a firm as after a name, for "Hydro" of "Norsk Hydro" is nobody.</summary>
        public int Next { get; }

        public NameShape(Chart chart, NameLists lists, int first, Writing writing)
        {
            (this.chart, this.lists, this.writing) = (chart, lists, writing);
            End = first;
            var at = AfterTitles(first);
            var titled = at > first;
            if (at >= chart.Tokens.Count || (titled && !Joined(at) && !FollowsRetired(at)))
            {
                return;
            }

            if (!Begins(at, titled) || IsPlaceOrFirm(first) || IsRelative(at))
            {
                return;
            }

            Next = Rest(at);
            End =
                IsFirm(at, Next) || IsJob(at, Next) || IsWhereabouts(first, Next) || IsAffiliation(first)
                    ? first
                    : Next;
        }

        private int AfterTitles(int first)
        {
            var at = first;
            while (
                at < chart.Tokens.Count
                && (at == first || Joined(at) || FollowsRetired(at) || OpensRetired(at))
                && chart.Has(at, lists.Title, out var end)
            )
            {
                at = end;
            }

            return at;
        }

        // "Gen. (ret.) Odalys Fuentes"
        private bool FollowsRetired(int at) =>
            chart.Tokens[at].Before == Pause.Bracket && chart.Has(at - 1, lists.Retired, out _);

        private bool OpensRetired(int at) =>
            chart.Tokens[at].Before == Pause.Bracket && chart.Has(at, lists.Retired, out _);

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

            if (writing.Shouted || !token.Is(Look.Capital))
            {
                return BeginsInLowerCase(token, at, titled);
            }

            // "an unknown CIO", "2m USD"
            if (token.Is(Look.AllCaps) && !titled && !token.Is(Look.FirstName) && !FollowedByCapital(at))
            {
                return token.End - token.Start > 4;
            }

            if (token.Is(Look.Initial))
            {
                return at + 1 < chart.Tokens.Count && chart.Tokens[at + 1].Is(Look.Capital) && Joined(at + 1);
            }

            // At the opening of a sentence any word has a capital: "Recruiter, no idea who".
            var everyday = token.Word > 0 || token.Is(Look.Everyday);
            if (writing.Language != "en" && !titled && !token.Is(Look.FirstName | Look.LastName))
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
            || writing.Language != "de" && !OpensAnything(at);

        private bool BeginsInLowerCase(Token token, int at, bool titled)
        {
            if (
                token.Is(Look.Glued)
                || token.End - token.Start < 2
                || !(writing.Shouted || !FollowedByCapital(at))
            )
            {
                return false;
            }

            if (chart.Has(at, lists.SmallWord, out _))
            {
                return false;
            }

            // "job", "can" and "will" are first names too.
            if (token.Word > 0 || token.Is(Look.Everyday))
            {
                return token.Is(Look.FirstName) && (titled || LastNameFollows(at));
            }

            return token.Is(Look.FirstName) || (!writing.Foreign && writing.Language == "en");
        }

        private bool LastNameFollows(int at) =>
            at + 1 < chart.Tokens.Count
            && Joined(at + 1)
            && chart.Tokens[at + 1].Is(Look.LastName)
            && !chart.Has(at + 1, lists.SmallWord, out _)
            && (chart.Tokens[at + 1].Word == 0 || chart.Tokens[at].Word == 0);

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
                else if (chart.Has(at, lists.HonorificAfter, out _))
                {
                    return at + 1;
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
            if (token.Number >= 0 || (chart.Has(at, lists.NotAName, out _) && !IsNameToo(at)))
            {
                return false;
            }

            if (token.Is(Look.NoCase) || IsHyphened(at))
            {
                return true;
            }

            return writing.Shouted || !chart.Tokens[first].Is(Look.Capital)
                ? ContinuesInLowerCase(token, at, first)
                : token.Is(Look.Capital);
        }

        // "Joost-Jan", "Theresa May", and not "saw Anna May 2019".
        private bool IsNameToo(int at) =>
            chart.Tokens[at].Is(Look.Capital)
            && chart.Tokens[at].Is(Look.FirstName | Look.LastName)
            && chart.Tokens[at - 1].Is(Look.FirstName)
            && !(at + 1 < chart.Tokens.Count && chart.Tokens[at + 1].Number >= 0);

        // "Hye-jin Park"
        private bool IsHyphened(int at) =>
            chart.Tokens[at].Is(Look.Glued)
            && chart.Tokens[at].Start == chart.Tokens[at - 1].End + 1
            && (
                !chart.Tokens[at].Is(Look.Everyday)
                || chart.Tokens[at].End - chart.Tokens[at].Start <= ShortSyllable
            )
            && chart.Tokens[at - 1].Is(Look.Capital)
            && !chart.Tokens[at - 1].Is(Look.Everyday);

        private bool ContinuesInLowerCase(Token token, int at, int first)
        {
            if (
                token.End - token.Start < 2
                || (token.Is(Look.Capital) && !writing.Shouted && !token.Is(Look.Glued))
                || chart.Has(at, lists.SmallWord, out _)
            )
            {
                return false;
            }

            return token.Word == 0 && !token.Is(Look.Everyday)
                || token.Is(Look.LastName) && token.Word == 0
                || chart.Tokens[first].Is(Look.FirstName) && EndsTheName(token, at, first);
        }

        // After a known first name even an everyday word may be a last name: "marcus stone", "rodney peel".
        private bool EndsTheName(Token token, int at, int first) =>
            token.Is(Look.LastName | Look.FirstName)
            || at == first + 1
                && (token.Word == 0 || token.Is(Look.Guessed))
                && token.End - token.Start > 3
                && (
                    at + 1 == chart.Tokens.Count
                    || !Joined(at + 1)
                    || chart.Has(at + 1, lists.FollowsAName, out _)
                );

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
            AnyHas(first, end, lists.OrganizationWord)
            && !(
                end - first == 2
                && chart.Tokens[first].Is(Look.FirstName)
                && (
                    chart.Tokens[first + 1].Is(Look.LastName)
                    || chart.Has(first + 1, lists.LastNameToo, out _)
                )
            )
            && !(
                end - first > 2
                && chart.Has(end - 1, lists.LastNameToo, out _)
                && chart.Tokens[first + 1].Is(Look.Glued)
            );

        // "Finance Director", "Talent Acquisition": a title on a profile has capitals as well.
        private bool IsJob(int first, int end) =>
            (end - first == 1 || !chart.Tokens[first].Is(Look.FirstName | Look.NoCase))
            && (AnyHas(first, end, lists.Job) || (first + 1 < end && AllAreEveryday(first, end)));

        // "at Bluewater", "in Wien" name no person; "in Wien's" neither, but "look at Otto's profile" does.
        private bool IsWhereabouts(int first, int end) =>
            first > 0
            && Joined(first)
            && chart.Has(first - 1, lists.Whereabouts, out _)
            && !(end < chart.Tokens.Count && chart.Tokens[end].Is(Look.Glued))
            && !chart.Tokens[first].Is(Look.NoCase);

        // "Greta Lindqvist of Norsk Hydro": where she works.
        private bool IsAffiliation(int first) =>
            first > 1
            && Joined(first)
            && Joined(first - 1)
            && chart.Has(first - 1, lists.Affiliation, out _)
            && EndsAName(first - 1)
            && !chart.Tokens[first].Is(Look.FirstName | Look.NoCase);

        private bool EndsAName(int end)
        {
            for (var at = Math.Max(0, end - Longest); at < end; at++)
            {
                if (chart.Has(at, Symbols.Name, out var last) && last == end)
                {
                    return true;
                }
            }

            return false;
        }

        // "Uncle Theo" is Theo.
        private bool IsRelative(int at) => chart.Has(at, lists.Relative, out _) && FollowedByCapital(at);

        private bool AllAreEveryday(int first, int end)
        {
            for (var at = first; at < end; at++)
            {
                if (
                    !chart.Tokens[at].Is(Look.Everyday) || chart.Tokens[at].Is(Look.FirstName | Look.LastName)
                )
                {
                    return false;
                }
            }

            return true;
        }

        private bool AnyHas(int first, int end, int list)
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

        private bool Joined(int at) => chart.Tokens[at].Before == Pause.None;
    }
}
