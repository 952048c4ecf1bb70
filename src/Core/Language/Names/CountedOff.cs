using Etiquette.Core.Language.Facts;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Names;

/// <summary>
/// Requests that the writer counts off: "one is my cousin, the other one is a seller", "a) Ana b) Bo", or one a line behind
/// bullets. Each has to tell of somebody: signs and reasons are counted off as well, and are no requests.
/// </summary>
internal static class CountedOff
{
    private const int WordsOfAPreamble = 2;
    private const int WordsOfAnOpening = 5;

    private static readonly string[] people =
    [
        .. Newcomer.Lists,
        "kin-word",
        "another-person",
        "somebody-new",
        "ex",
    ];

    private static readonly HashSet<string> ordinals =
    [
        "one",
        "two",
        "three",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "other",
        "another",
        "last",
    ];

    private static readonly HashSet<string> joints = ["from", "is", "are", "was", "were", "by"];

    /// <summary>Nothing where fewer than two are counted off.</summary>
    public static List<Span> In(Message message) =>
        Fit(message, ByLetters(message))
        ?? Fit(message, ByBullets(message))
        ?? Fit(message, ByWords(message))
        ?? ByRoles(message)
        ?? [];

    private static List<Span>? Fit(Message message, List<Span> spans) =>
        spans.Count > 1 && spans.TrueForAll(span => TellsOfSomebody(message, span)) ? spans : null;

    private static bool TellsOfSomebody(Message message, Span span)
    {
        for (var at = span.First; at < span.End; at++)
        {
            if (
                Array.Exists(people, list => message.Speaks(at, list))
                || message.Tokens[at].Is(Look.Capital)
                    && message.Tokens[at].Is(Look.FirstName | Look.LastName)
                || message.FoldedAt(at).Text
                    is "recruiter"
                        or "recruiters"
                        or "student"
                        or "seller"
                        or "coach"
                        or "client"
            )
            {
                return true;
            }
        }

        return false;
    }

    // "a) ... b) ... c) ...", "1. ... 2. ...", in this order, on one line or on several.
    private static List<Span> ByLetters(Message message)
    {
        var marks = new List<int>();
        for (var at = 0; at + 1 < message.Tokens.Count; at++)
        {
            if (message.Tokens[at].Quote == 0 && IsMark(message, at, marks.Count + 1))
            {
                marks.Add(at);
            }
        }

        return Between(message, marks, skip: 1);
    }

    private static bool IsMark(Message message, int at, int number)
    {
        var token = message.Tokens[at];
        var before = message.Tokens[at + 1].Before;
        return token.Number == number && before is Pause.Stop or Pause.Bracket or Pause.Line
            || before is Pause.Bracket
                && token.End - token.Start == 1
                && char.ToLowerInvariant(message.Text[token.Start]) == 'a' + number - 1;
    }

    // A line that begins with "-", "*" or a dot.
    private static List<Span> ByBullets(Message message)
    {
        var marks = new List<int>();
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (message.Tokens[at].Quote == 0 && IsBulleted(message, at))
            {
                marks.Add(at);
            }
        }

        return Between(message, marks, skip: 0);
    }

    private static bool IsBulleted(Message message, int at)
    {
        var start = message.Tokens[at].Start;
        var line = start == 0 ? 0 : message.Text.LastIndexOf('\n', start - 1) + 1;
        return message.Text.AsSpan(line..start).Trim() is ['-' or '*' or '•' or '·' or '–' or '—' or '>'];
    }

    // "One is from my cousin, the other one from a seller."
    private static List<Span> ByWords(Message message)
    {
        var marks = new List<int>();
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (message.Tokens[at].Quote == 0 && IsCountedOff(message, at))
            {
                marks.Add(at);
            }
        }

        return marks.Count > 1 && (marks[0] <= WordsOfAPreamble || TellsOfRequests(message, marks[0]))
            ? Between(message, marks, skip: 0)
            : [];
    }

    // "I've got: my landlord, an old boss whom I liked, a recruiter with a note": nobody has a name, and each is introduced.
    private static List<Span>? ByRoles(Message message)
    {
        var parts = Parts.AfterAColon(message);
        if (parts.Count < 2 || message.Speaks("mutual") || !AnnouncesRequests(message, parts[0].First))
        {
            return null;
        }

        List<int> marks =
        [
            .. parts
                .TakeWhile((part, at) => at == 0 || !message.Tokens[part.First].OpensSentence)
                .Where(part => IsIntroduced(message, part))
                .Select(part => part.First),
        ];
        return marks.Count > 1 && marks[0] == parts[0].First ? Between(message, marks, skip: 0) : null;
    }

    // "There were three: my cousin, a printer ... The cousin I took" tells a story.
    private static bool AnnouncesRequests(Message message, int colon) =>
        colon <= WordsOfAnOpening
        && Enumerable
            .Range(0, colon)
            .Any(at =>
                message.Speaks(at, "request")
                || message.FoldedAt(at).Text
                    is "requests"
                        or "invites"
                        or "invitations"
                        or "got"
                        or "have"
                        or "list"
                        or "pile"
                        or "queue"
                        or "pending"
                        or "waiting"
                        or "inbox"
                        or "people"
            );

    private static bool IsIntroduced(Message message, Span part) =>
        (
            message.Speaks(part.First, "article")
            || message.Speaks(part.First, "some")
            || message.Speaks(part.First, "someone")
            || message.FoldedAt(part.First).Text is "my" or "our"
            || message.Tokens[part.First].Is(Look.FirstName)
        )
        && (
            TellsOfSomebody(message, part)
            || Enumerable
                .Range(part.First, part.End - part.First)
                .Any(at => message.Speaks(at, "one-beside-them"))
        );

    private static bool TellsOfRequests(Message message, int end) =>
        !message.Speaks("mutual")
        && Enumerable
            .Range(0, end)
            .Any(at =>
                message.Speaks(at, "request")
                || message.FoldedAt(at).Text is "requests" or "invites" or "invitations" or "them"
            );

    private static bool IsCountedOff(Message message, int at)
    {
        var next = at + 1;
        if (!ordinals.Contains(message.FoldedAt(at).Text) || !OpensAPart(message, at))
        {
            return false;
        }

        while (
            next < message.Tokens.Count
            && message.FoldedAt(next).Text is "one" or "request" or "invite" or "more" or "guy"
        )
        {
            next++;
        }

        return next < message.Tokens.Count
            && message.Tokens[next].Before == Pause.None
            && joints.Contains(message.FoldedAt(next).Text);
    }

    private static bool OpensAPart(Message message, int at)
    {
        var first = at > 0 && message.FoldedAt(at - 1).Text is "the" or "my" ? at - 1 : at;
        return first == 0
            || message.Tokens[first].Before != Pause.None
            || message.Speaks(first - 1, "and")
            || message.FoldedAt(first - 1).Text is "got" or "have";
    }

    // Each goes up to the next; the last one up to the end of its line, or to the question that is asked of them all.
    private static List<Span> Between(Message message, List<int> marks, int skip)
    {
        var spans = new List<Span>();
        for (var i = 0; i < marks.Count; i++)
        {
            var (first, end) = (marks[i] + skip, i + 1 < marks.Count ? marks[i + 1] : message.Tokens.Count);
            if (i + 1 == marks.Count)
            {
                end = EndOfTheLast(message, first, end);
            }

            while (end - first > 1 && IsLeftOver(message, end - 1))
            {
                end--;
            }

            if (end > first)
            {
                spans.Add(new(first, end));
            }
        }

        return spans;
    }

    // "... and the" belongs to what comes next.
    private static bool IsLeftOver(Message message, int at) =>
        message.Speaks(at, "and") || message.FoldedAt(at).Text is "the" or "my";

    private static int EndOfTheLast(Message message, int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (
                message.Tokens[at].Before == Pause.Line
                || message.Tokens[at].OpensSentence && !message.Speaks(at, "whoever") && !GoesOn(message, at)
            )
            {
                return at;
            }
        }

        return end;
    }

    private static bool GoesOn(Message message, int at) =>
        message.FoldedAt(at).Text is "no" or "never" or "not" or "he" or "she" or "his" or "her" or "note";
}
