using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Names;

/// <summary>
/// Several people one below the other, "1. Gita Rao (PhD)", "Moss: old intern", "Kit? Lee? May?", or one beside the other, "Waiting:
/// Ana (recruiter), Bob and Priya from school": whoever stands at the head of a row or of a part is meant, for a list says so even
/// where a name is an everyday word.
/// </summary>
internal static class Roster
{
    private const int Longest = 5;
    private const int MostLetteredOrNumbered = 99;

    public static List<Span> In(Message message) =>
        OneBelowTheOther(message) is { Count: > 1 } rows ? rows : OneBesideTheOther(message);

    private static List<Span> OneBelowTheOther(Message message)
    {
        var heads = new List<Span>();
        var rows = 0;
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (!message.Tokens[at].OpensSentence || message.Tokens[at].Quote > 0)
            {
                continue;
            }

            rows += IsBullet(message, at) ? 0 : 1;
            if (Head(message, AfterBullet(message, at)) is { } head)
            {
                heads.Add(head);
            }
        }

        // A heading, a question at the end and a row or two of words belong to a list as well.
        return
            heads.Count > 1
            && heads.Count + 2 >= rows
            && 2 * heads.Count(head => IsKnown(message, head)) >= heads.Count
            ? heads
            : [];
    }

    // After a colon, most of what commas and "and" part begins with a name, or introduces one; what stands in brackets tells of the
    // one before.
    private static List<Span> OneBesideTheOther(Message message)
    {
        var parts = Parts.AfterAColon(message);
        var heads = new List<Span>();
        foreach (var part in parts)
        {
            if (message.Tokens[part.First].Quote == 0 && Introduced(message, part) is { } head)
            {
                heads.Add(head);
            }
        }

        var told = heads.Count + parts.Count(part => message.Speaks(part.First, "someone"));
        return
            heads.Count > 1 && 3 * told >= 2 * parts.Count && heads.TrueForAll(head => IsKnown(message, head))
            ? heads
            : [];
    }

    // "Bob from sales", "a recruiter called Bob Crane", "my old boss Linda"
    private static Span? Introduced(Message message, Span part)
    {
        var (first, end) = (part.First, part.End);
        if (message.Speaks(first, "some") || message.Speaks(first, "someone"))
        {
            first++;
            while (first < end && !message.Tokens[first].Is(Look.Capital))
            {
                first++;
            }
        }

        return first < end ? Name(message, first) : null;
    }

    // "1.", "2)", "a)"
    private static int AfterBullet(Message message, int at)
    {
        var bullet = message.Tokens[at];
        return
            at + 1 < message.Tokens.Count
            && (
                bullet.Number is > 0 and <= MostLetteredOrNumbered
                || bullet.End - bullet.Start == 1 && message.Tokens[at + 1].Before == Pause.Bracket
            )
            ? at + 1
            : at;
    }

    // "1. Ana 2. Rob": the number is a row of its own to the reader, and none to the writer.
    private static bool IsBullet(Message message, int at) =>
        at + 1 < message.Tokens.Count
        && message.Tokens[at + 1].OpensSentence
        && (message.Tokens[at].Number > 0 || message.Tokens[at].End - message.Tokens[at].Start == 1);

    private static Span? Head(Message message, int first) =>
        Name(message, first) is { } name && Closes(message, name.End) ? name : null;

    private static Span? Name(Message message, int first)
    {
        var end = first;
        while (
            end < message.Tokens.Count
            && end - first < Longest
            && (end == first || message.Tokens[end].Before == Pause.None)
            && (IsPartOfAName(message, end) || (end > first && message.Speaks(end, "particle")))
        )
        {
            end++;
        }

        return end > first && !NamesAJobOrFirm(message, first, end) ? new(first, end) : null;
    }

    private static bool IsPartOfAName(Message message, int at)
    {
        var token = message.Tokens[at];
        return token.Is(Look.NoCase)
            || message.Speaks(at, "title")
            || token.Is(Look.Capital)
                && (!token.Is(Look.Everyday) || token.Is(Look.FirstName | Look.LastName));
    }

    private static bool Closes(Message message, int end) =>
        end == message.Tokens.Count || message.Tokens[end].Before != Pause.None;

    private static bool NamesAJobOrFirm(Message message, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (
                message.Speaks(at, "organization")
                || message.Speaks(at, "organization-word")
                || message.Speaks(at, "job")
                || message.Speaks(at, "place")
                || (message.Speaks(at, "not-a-name") && !message.Tokens[at].Is(Look.FirstName))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKnown(Message message, Span head)
    {
        for (var at = head.First; at < head.End; at++)
        {
            if (message.Tokens[at].Is(Look.FirstName | Look.LastName | Look.NoCase))
            {
                return true;
            }
        }

        return false;
    }
}
