using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Names;

/// <summary>
/// What a list of requests tells of each of them, in the words of the message: "Ana Ruiz (recruiter)", "someone with no photo".
/// A new one begins where somebody else is named, or is introduced without a name; what is said of all of them at the end
/// belongs to nobody.
/// </summary>
internal sealed class Entries
{
    private const int WordsOfACount = 3;

    private readonly Message message;
    private readonly IReadOnlyList<string> people;
    private readonly List<Span> entries = [];

    // What is said later of one of them, or of all: "..., Bo is from accounting", "..., all strangers".
    private readonly List<(int Entry, Span Words)> later = [];
    private readonly List<Span> ofAll = [];
    private readonly List<Span> ofTheRest = [];

    // Where each of them is named first.
    private List<int> firsts = [];

    private Entries(Message message, IReadOnlyList<string> people)
    {
        (this.message, this.people) = (message, people);
    }

    /// <param name="people">Whom the message is about.</param>
    /// <param name="isAList">False: only if it says how many there are, "three requests: a seller, my old boss and someone called Bob".</param>
    /// <returns>One text for each request, in the order of the message; none where it tells of one or of nobody.</returns>
    public static IReadOnlyList<string> Of(Message message, IReadOnlyList<string> people, bool isAList)
    {
        var found = new Entries(message, people);
        if (!found.TakeAsCounted() && isAList)
        {
            found.TakeAsNamed();
        }

        if (CountedOff.In(message) is var marked && marked.Count > Math.Max(1, found.entries.Count))
        {
            found = new(message, people);
            found.TakeAsCountedOff(marked);
        }

        return found.entries.Count > 1 ? found.Texts() : [];
    }

    // "three requests: ...", "2 invites:", and so many parts follow.
    private bool TakeAsCounted()
    {
        var parts = Parts.AfterAColon(message);
        if (parts.Count < 2 || CountedBefore(parts[0].First) is not (> 1 and var counted))
        {
            return false;
        }

        var told = parts
            .TakeWhile((part, at) => at == 0 || !message.Tokens[part.First].OpensSentence)
            .ToList();
        if (told.Count != counted)
        {
            return false;
        }

        entries.AddRange(told);
        return true;
    }

    private void TakeAsNamed()
    {
        firsts = FirstNamed();
        foreach (var part in Parts.Of(message))
        {
            Take(part.First, part.End);
        }
    }

    private void TakeAsCountedOff(List<Span> marked)
    {
        entries.AddRange(marked);
        foreach (var part in Parts.Of(message).Where(part => part.First >= marked[^1].End))
        {
            TellLater(part.First, part.End);
        }
    }

    // "a request, for two reasons: no photo, and a new account" counts no requests.
    private int CountedBefore(int colon)
    {
        for (var at = 0; at < colon; at++)
        {
            var number = Math.Max(
                message.Tokens[at].Number,
                message.Grammar.NumberWords.GetValueOrDefault(message.Tokens[at].Word)
            );
            if (
                number > 1
                && CountsRequests(at + 1, Math.Min(colon, at + 1 + WordsOfACount))
                && !OpensASentence(at + 1, colon)
            )
            {
                return number;
            }
        }

        return 0;
    }

    // "Two people. Ana: a colleague, fine.": the colon is Ana's.
    private bool OpensASentence(int first, int end) =>
        Enumerable.Range(first, end - first).Any(at => message.Tokens[at].OpensSentence);

    // "three new LinkedIn requests"
    private bool CountsRequests(int first, int end) =>
        Enumerable
            .Range(first, end - first)
            .Any(at => message.Speaks(at, "request") || message.FoldedAt(at).Text is "people" or "them");

    private void Take(int first, int end)
    {
        var named = firsts.Any(at => at >= first && at < end);
        if (named || ((BeginsUnnamed(first) || BeginsARow(first, end)) && !IsABullet(end)))
        {
            entries.Add(new(first, end));
        }
        else if (
            entries.Count > 0
            && entries[^1].End == first
            && (IsABullet(end) || GoesOn(first))
            && !NamesSomebody(first, end)
        )
        {
            entries[^1] = new(entries[^1].First, end);
        }
        else
        {
            TellLater(first, end);
        }
    }

    private void TellLater(int first, int end)
    {
        if (EntryAbout(first) is >= 0 and var one)
        {
            later.Add((one, new(first, end)));
        }
        else if (entries.Count > 1 && SpeaksOfTheRest(first) is > 0 and var words)
        {
            ofTheRest.Add(new(Math.Min(first + words, end - 1), end));
        }
        else if (entries.Count > 1 && SpeaksOfAll(first) && !HasAnException(first, end))
        {
            ofAll.Add(new(first, end));
        }
        else if (entries.Count > 1 && OnlyOneNamed(first, end) is >= 0 and var named)
        {
            later.Add((named, new(first, end)));
        }
        else if (!message.Tokens[first].OpensSentence)
        {
            GoOnWithTheLast(first, end);
        }
    }

    // "I only know Ana, we went to school together. The other two I never met, no note."
    private void GoOnWithTheLast(int first, int end)
    {
        if (later.Count > 0 && later[^1].Words.End == first)
        {
            later[^1] = (later[^1].Entry, new(later[^1].Words.First, end));
        }
        else if (ofTheRest.Count > 0 && ofTheRest[^1].End == first)
        {
            ofTheRest[^1] = new(ofTheRest[^1].First, end);
        }
    }

    // "I know Ana from choir", said once Ana was named.
    private int OnlyOneNamed(int first, int end)
    {
        var named = Enumerable
            .Range(0, entries.Count)
            .Where(entry =>
                StandsIn(message.WordsOf(entries[entry].First, entries[entry].First + 1), first, end)
            )
            .ToList();
        return named is [var one] ? one : -1;
    }

    private bool StandsIn(string name, int first, int end) =>
        name.Length > 2
        && char.IsUpper(name[0])
        && Enumerable.Range(first, end - first).Any(at => message.WordsOf(at, at + 1) == name);

    // "the other two", "the others are", "the rest": how many words that takes.
    private int SpeaksOfTheRest(int first)
    {
        var at = first;
        while (
            at < message.Tokens.Count && message.FoldedAt(at).Text is "the" or "all" or "and" or "but" or "of"
        )
        {
            at++;
        }

        if (
            at == message.Tokens.Count
            || message.FoldedAt(at).Text is not ("other" or "others" or "rest" or "remaining")
        )
        {
            return 0;
        }

        at++;
        while (
            at < message.Tokens.Count
            && message.FoldedAt(at).Text is "two" or "three" or "four" or "2" or "3" or "are"
        )
        {
            at++;
        }

        return at - first;
    }

    // "Lars is on my team", said once Lars was named.
    private int EntryAbout(int first)
    {
        var word = message.WordsOf(first, first + 1);
        return
            word.Length > 0
            && people.Any(person => person == word || person.StartsWith(word + " ", StringComparison.Ordinal))
            ? entries.FindIndex(entry => message.WordsOf(entry.First, entry.First + 1) == word)
            : -1;
    }

    // "all but Ann are colleagues"
    private bool HasAnException(int first, int end) =>
        Enumerable.Range(first, end - first).Any(at => message.FoldedAt(at).Text is "but" or "except");

    private List<string> Texts()
    {
        var shared = string.Concat(ofAll.Select(words => ", " + TextOf(WithoutAll(words))));
        var rest = string.Concat(ofTheRest.Select(words => ", " + TextOf(words)));
        var tail = SharedTail();
        return
        [
            .. entries.Select(
                (entry, at) =>
                    TextOf(entry)
                    + (at < entries.Count - 1 ? tail : "")
                    + string.Concat(
                        later.Where(told => told.Entry == at).Select(told => ", " + TextOf(told.Words))
                    )
                    + (later.Exists(told => told.Entry == at) ? "" : rest)
                    + shared
            ),
        ];
    }

    // "all from the workshop" is said of one as "from the workshop".
    private Span WithoutAll(Span words) =>
        words.End - words.First > 1
        && message.FoldedAt(words.First).Text is "all" or "both"
        && message.FoldedAt(words.First + 1).Text is "from" or "without" or "with" or "at" or "in" or "no"
            ? new(words.First + 1, words.End)
            : words;

    // "Ana, Bo and Cy from the choir want to connect", "Ana, Bo, Cy - don't know any of them": what stands behind bare names, and
    // speaks of several, tells of each.
    private string SharedTail()
    {
        var last = entries[^1];
        var name = people.FirstOrDefault(person =>
            TextOf(last) is var text
            && text.StartsWith(person, StringComparison.Ordinal)
            && text.Length > person.Length
            && !char.IsLetter(text[person.Length])
        );
        if (name is null || !entries.SkipLast(1).All(entry => people.Contains(TextOf(entry))))
        {
            return "";
        }

        var first = last.First;
        while (first < last.End && message.Tokens[first].End < message.Tokens[last.First].Start + name.Length)
        {
            first++;
        }

        var tail = new Span(first + 1, last.End);
        return tail.First < tail.End && Enumerable.Range(tail.First, tail.End - tail.First).Any(IsPlural)
            ? " " + TextOf(tail)
            : "";
    }

    private bool IsPlural(int at) =>
        SpeaksOfAll(at) || message.FoldedAt(at).Text is "any" or "want" or "have" or "are" or "were";

    // "someone with no photo"; and in rows, or between semicolons, whatever stands between two who are named.
    private bool BeginsUnnamed(int first) =>
        message.Speaks(first, "someone")
        || message.FoldedAt(first).Text is "someone" or "somebody"
        || entries.Count > 0
            && entries[^1].End == first
            && Before(first).ContainsAny(';', '\n')
            && (firsts.Exists(at => at > first) || message.Speaks(first, "article"));

    // "Ana (a cousin), Mr Poe (taught me), 'Coin King' (promises gains)": each with its bracket is one of the list.
    private bool BeginsARow(int first, int end) =>
        entries.Count > 0
        && entries[^1].End == first
        && HasABracket(entries[^1])
        && HasABracket(new(first, end));

    private bool HasABracket(Span words) =>
        message
            .Text.AsSpan(message.Tokens[words.First].Start..message.Tokens[words.End - 1].End)
            .Contains('(');

    // "Lars, Mo and Inge have asked, Lars is on my team": the end is not about Inge.
    private bool NamesSomebody(int first, int end)
    {
        var text = message.WordsOf(first, end);
        return people.Any(person => text.Contains(person, StringComparison.Ordinal));
    }

    // A new sentence after the last one speaks of all of them, unless it goes on about "him" or "her".
    private bool GoesOn(int first) =>
        !message.Tokens[first].OpensSentence
            ? !SpeaksOfAll(first)
            : message.Speaks(first, "whoever") && !SpeaksOfAll(first);

    private bool SpeaksOfAll(int at) =>
        message.FoldedAt(at).Text is "all" or "both" or "neither" or "none" or "each" or "they" or "them";

    private List<int> FirstNamed()
    {
        var found = new List<int>();
        var letter = 0;
        foreach (var person in people)
        {
            var start = message.Text.IndexOf(person, letter, StringComparison.Ordinal);
            if (start >= 0)
            {
                found.Add(message.Tokens.FindIndex(token => token.End > start));
                letter = start + person.Length;
            }
        }

        return found;
    }

    private string TextOf(Span entry)
    {
        var (first, end) = (entry.First, entry.End);
        while (end - first > 1 && (IsAnd(end - 1) || IsABullet(end)))
        {
            end--;
        }

        // "Ana (recruiter)" ends with its bracket.
        var last = message.Tokens[end - 1].End;
        if (last < message.Text.Length && message.Text[last] is ')' or ']' or '"' or '\'' or '”' or '’')
        {
            last++;
        }

        return message.Text[message.Tokens[first].Start..last];
    }

    // What ends here is the "(b)" of the next one.
    private bool IsABullet(int end) =>
        end < message.Tokens.Count
        && message.Tokens[end - 1] is var bullet
        && bullet.Before != Pause.None
        && message.Tokens[end].Before != Pause.None
        && (bullet.Number >= 0 || bullet.End - bullet.Start == 1);

    private bool IsAnd(int at) => message.Speaks(at, "and");

    private ReadOnlySpan<char> Before(int at) =>
        at == 0 ? [] : message.Text.AsSpan(message.Tokens[at - 1].Start..message.Tokens[at].Start);
}
