using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Names;

/// <summary>Whom the message is about, by the phrases around the names in it.</summary>
internal static class People
{
    private const int MostBeforeAGreeted = 2;

    // Nobody asks about more people at once.
    private const int MostPeople = 60;

    private const int ShortMessage = 10;

    /// <summary>Where those stand whom the phrases name.</summary>
    public static List<Span> Picked(Message message) =>
        [
            .. Strongest(message, [.. Others(message)])
                .Take(MostPeople)
                .Select(name => InFull(message, name))
                .OrderBy(name => name.First),
        ];

    /// <summary>A phrase says without doubt who asks, or is written to: "accept Dana?".</summary>
    public static bool IsPlainlyNamed(Message message) =>
        Named(message, "Person.Sure", quoted: false, CanBeMeant, [.. Others(message)]).Count > 0;

    public static List<string> Named(Message message, IEnumerable<Span> names) =>
        Distinct([.. names.Select(name => message.WordsOf(name.First, name.End))]);

    // Who asks to connect comes before who is only spoken of, the writer's own words before those of a note.
    private static List<Span> Strongest(Message message, HashSet<Span> others)
    {
        if (Roster.In(message) is { Count: > 1 } rows && !rows.Exists(others.Contains))
        {
            return rows;
        }

        for (var quoted = false; ; quoted = true)
        {
            // What stands around names inside a note says nothing of who sent it; a pasted mail is clear.
            foreach (var (label, fits) in quoted ? strengths[..1] : strengths)
            {
                if (Named(message, label, quoted, fits, others) is { Count: > 0 } named)
                {
                    AddNeighbours(message, others, named);
                    return named;
                }
            }

            if (quoted)
            {
                return [];
            }

            foreach (
                var find in (ReadOnlySpan<Func<Message, HashSet<Span>, IEnumerable<Span>>>)
                    [Listed, Unmistakable, Alone]
            )
            {
                if (find(message, others).ToList() is { Count: > 0 } found)
                {
                    AddNeighbours(message, others, found);
                    return found;
                }
            }
        }
    }

    private static readonly (string Label, Func<Message, Hit, bool> Fits)[] strengths =
    [
        ("Person.Sure", CanBeMeant),
        ("Person.Likely", (message, hit) => LooksLikeAPerson(message, hit.Name!.Value)),
        ("Person.Maybe", (message, hit) => IsKnown(message, hit.Name!.Value)),
    ];

    // "Accept Otto's invitation": further down the mail names Otto Lang.
    private static Span InFull(Message message, Span name)
    {
        if (name.End - name.First > 1)
        {
            return name;
        }

        var word = message.WordsOf(name.First, name.End);
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (
                message.Chart.Has(at, Symbols.Name, out var end)
                && end - at > 1
                && message.Tokens[at].Is(Look.Capital)
                && message.WordsOf(at, at + 1) == word
            )
            {
                return new(at, end);
            }
        }

        return name;
    }

    // "mutual friends are Ana, Jo and Lev": all three are only mentioned.
    private static List<Span> Others(Message message)
    {
        var others = message
            .Own("Person")
            .Where(hit => hit.Label == "Person.Other" && hit.Name is not null)
            .Select(hit => hit.Name!.Value)
            .ToList();
        for (var one = 0; one < others.Count; one++)
        {
            var next = others[one].End;
            next +=
                next < message.Tokens.Count && message.Chart.Has(next, message.Grammar.List("and"), out _)
                    ? 1
                    : 0;
            if (
                next < message.Tokens.Count
                && message.Chart.Has(next, Symbols.Name, out var end)
                && IsBeside(message, others[one], new(next, end))
                && (next > others[one].End || EndsList(message, end))
            )
            {
                others.Add(new(next, end));
            }
        }

        return others;
    }

    private static bool EndsList(Message message, int end) =>
        end < message.Tokens.Count
        && (
            message.Tokens[end].Before == Pause.Comma
            || message.Chart.Has(end, message.Grammar.List("and"), out _)
        );

    // "Tara Finn, Joe Bright and Lisa Orr want to connect": a phrase stands beside the last one only.
    private static void AddNeighbours(Message message, HashSet<Span> others, List<Span> names)
    {
        var row = new Row(message, names);
        row.TakeAll([.. Capitalised(message, others).Except(names)]);
        names.AddRange(row.Taken);
    }

    private static IEnumerable<Span> Capitalised(Message message, HashSet<Span> others)
    {
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (
                message.Tokens[at] is { Quote: 0 } token
                && token.Is(Look.Capital | Look.NoCase)
                && message.Chart.Has(at, Symbols.Name, out var end)
                && !others.Contains(new(at, end))
                && LooksLikeAPerson(message, new(at, end))
            )
            {
                yield return new(at, end);
            }
        }
    }

    private static bool IsBeside(Message message, Span left, Span right) =>
        (right.First == left.End && message.Tokens[right.First].Before == Pause.Comma)
        || (right.First == left.End + 1 && message.Chart.Has(left.End, message.Grammar.List("and"), out _));

    private static List<Span> Named(
        Message message,
        string label,
        bool quoted,
        Func<Message, Hit, bool> fits,
        HashSet<Span> others
    )
    {
        var names = new List<Span>();
        foreach (var hit in quoted ? message.Quoted("Person") : message.Own("Person"))
        {
            if (
                hit.Label == label
                && hit.Name is { } name
                && !others.Contains(name)
                && !names.Contains(name)
                && fits(message, hit)
            )
            {
                names.Add(name);
                if (names.Count == MostPeople)
                {
                    break;
                }
            }
        }

        return names;
    }

    // An unknown word in small letters is a name where one must stand: "accept zork", "zork wants to connect".
    private static bool CanBeMeant(Message message, Hit hit) =>
        hit.Name is { } name
        && (
            LooksLikeAPerson(message, name)
            || (
                (
                    message.Tokens.Count <= ShortMessage
                    || name.End - name.First > 1
                    || message.Tokens[name.First].End - message.Tokens[name.First].Start > 4
                )
                && !message.Tokens[name.First].Is(Look.Capital)
                && !message.Tokens[name.First].Is(Look.Everyday)
                && (name.End == hit.End || message.Tokens[name.First].OpensSentence)
            )
        );

    // "Ella - colleague", "Ian, Joss, Kim": a name between two pauses.
    private static IEnumerable<Span> Listed(Message message, HashSet<Span> others)
    {
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (
                message.Tokens[at] is { Quote: 0, Before: not Pause.None } first
                && (first.Is(Look.Capital) || first.Is(Look.NoCase))
                && message.Chart.Has(at, Symbols.Name, out var end)
                && (end == message.Tokens.Count || message.Tokens[end].Before != Pause.None)
                && !others.Contains(new(at, end))
                && LooksLikeAPerson(message, new(at, end))
            )
            {
                yield return new(at, end);
            }
        }
    }

    /// <summary>The name that a quoted note begins with ("Hi Ursula, ..."): whom the writer's own draft is for.</summary>
    public static string? Greeted(Message message)
    {
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (
                message.Tokens[at].Quote > 0
                && message.Chart.Has(at, Symbols.Name, out var end)
                && LooksLikeAPerson(message, new(at, end))
                && Opens(message, at, end)
            )
            {
                return message.WordsOf(at, end);
            }
        }

        return null;
    }

    // "Morag, you relieved me", "Servus Quirin, wir", "Hi there Gideon! Long time": near the head of the note, and a
    // pause follows; in small letters only after a word of greeting.
    private static bool Opens(Message message, int at, int end)
    {
        var first = at;
        while (
            first > 0
            && at - first <= MostBeforeAGreeted
            && message.Tokens[first - 1].Quote == message.Tokens[at].Quote
            && message.Tokens[first].Before == Pause.None
        )
        {
            first--;
        }

        var opens = first == 0 || message.Tokens[first - 1].Quote != message.Tokens[at].Quote;
        var greeted = at > first && message.Grammar.Greets.Contains(message.Tokens[first].Word);
        return IsCalled(message, at, end)
            || opens
                && at - first <= MostBeforeAGreeted
                && (
                    greeted
                    || message.Tokens[at].Is(Look.Capital)
                        && end < message.Tokens.Count
                        && message.Tokens[end].Before >= Pause.Comma
                        && (
                            at > first
                            || message.Tokens[at].Is(Look.FirstName)
                            || IsKnown(message, new(at, end))
                        )
                );
    }

    // "Good to meet you at the rally, Desmond. ..."
    private static bool IsCalled(Message message, int at, int end) =>
        message.Tokens[at].Before == Pause.Comma
        && message.Tokens[at].Is(Look.FirstName)
        && end < message.Tokens.Count
        && message.Tokens[end].Quote == message.Tokens[at].Quote
        && message.Tokens[end].Before >= Pause.Comma;

    // Two capitals in a row and a known name need no phrase around them.
    private static IEnumerable<Span> Unmistakable(Message message, HashSet<Span> others)
    {
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (
                message.Chart.Has(at, Symbols.Name, out var end)
                && end - at >= 2
                && (message.Tokens[at].Quote == 0 || HeadsAQuote(message, at, end))
                && !others.Contains(new(at, end))
                && (
                    message.Tokens[at].Is(Look.FirstName)
                    || IsKnown(message, new(at, end))
                    || (message.Tokens[at].Is(Look.Capital) && LooksLikeAPerson(message, new(at, end)))
                )
            )
            {
                yield return new(at, end);
                at = end - 1;
            }
        }
    }

    // 'Admiral Jonas Crewe' in quotation marks, or "> Renate Pohl: I chaired the jury".
    private static bool HeadsAQuote(Message message, int at, int end) =>
        (
            at == 0
            || message.Tokens[at - 1].Quote != message.Tokens[at].Quote
            || message.Tokens[at].Before == Pause.Line
        )
        && (
            end == message.Tokens.Count
            || message.Tokens[end].Quote != message.Tokens[at].Quote
            || message.Tokens[end].Before >= Pause.Bracket
        );

    // "Might that be the Beryl who ran the shop?": one known first name, and no other.
    private static IEnumerable<Span> Alone(Message message, HashSet<Span> others)
    {
        Span? alone = null;
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (
                message.Tokens[at] is { Quote: 0, Word: 0 } token
                && token.Is(Look.FirstName)
                && token.Is(Look.Capital)
                && !token.Is(Look.Everyday)
                && message.Chart.Has(at, Symbols.Name, out var end)
                && !others.Contains(new(at, end))
            )
            {
                if (alone is not null)
                {
                    return [];
                }

                alone = new(at, end);
            }
        }

        return alone is { } name ? [name] : [];
    }

    private static bool LooksLikeAPerson(Message message, Span name) =>
        IsKnown(message, name) || (HasAnUncommonWord(message, name) && !IsAThing(message, name));

    private static bool HasAnUncommonWord(Message message, Span name)
    {
        for (var at = name.First; at < name.End; at++)
        {
            if (message.Tokens[at].Is(Look.Capital) && !message.Tokens[at].Is(Look.Everyday))
            {
                return true;
            }
        }

        return false;
    }

    // "the Ekka", "some Vertreter", "a journalist (Finanzkurier)", "Howya. I'm in the county council"
    private static bool IsAThing(Message message, Span name) =>
        name.First > 0
            && message.Tokens[name.First].Before == Pause.None
            && message.Speaks(name.First - 1, "article")
        || name.End < message.Tokens.Count
            && message.Tokens[name.First].Before == Pause.Bracket
            && message.Tokens[name.End].Before >= Pause.Bracket
        || name.First == 0
            && name.End == 1
            && message.Tokens.Count > 1
            && message.Text[message.Tokens[0].End] is '.' or '!';

    /// <summary>A word of it is in our lists of names, or it has a title.</summary>
    private static bool IsKnown(Message message, Span name)
    {
        for (var at = name.First; at < name.End; at++)
        {
            if (message.Tokens[at].Is(Look.FirstName | Look.LastName | Look.NoCase))
            {
                return true;
            }
        }

        return name.End - name.First > 1
            && message.Chart.Has(name.First, message.Grammar.List("title"), out _);
    }

    // "Dana" after "Dana Reyes" is the same person.
    private static List<string> Distinct(List<string> names)
    {
        if (names.Count < 2)
        {
            return names;
        }

        var parted = names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => $" {name} ").ToArray();
        return
        [
            .. parted
                .Where(name =>
                    !Array.Exists(parted, other => other.Length > name.Length && Holds(other, name))
                )
                .Select(name => name[1..^1]),
        ];
    }

    private static bool Holds(string whole, string part) =>
        whole.Contains(part, StringComparison.OrdinalIgnoreCase);
}
