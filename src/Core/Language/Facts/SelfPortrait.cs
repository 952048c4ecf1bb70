using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// What the writer tells of their own work: "I sell packaging", "youtuber here". What is said there of sales, followers or
/// coins is not said of the requester.
/// </summary>
internal static class SelfPortrait
{
    private const int LongestOpening = 8;
    private const int LongestOther = 3;

    /// <summary>What the writer says that they do; "I'm not a teacher any more" is not what they do.</summary>
    public static IEnumerable<Hit> Roles(Message message) =>
        message.HoldsAny("Role", "Opening") ? RolesTold(message) : [];

    private static IEnumerable<Hit> RolesTold(Message message)
    {
        var roles = Array.FindAll(
            message.Own("Role"),
            hit => !message.IsNegated(hit) && !Denies(message, hit) && IsOneBreath(message, hit)
        );
        return roles is [] ? message.Own("Opening").Where(hit => IsBeforeSomebody(message, hit)) : roles;
    }

    /// <summary>These words stand where the writer tells of themselves.</summary>
    public static bool Holds(Message message, int first, int end) =>
        Roles(message)
            .Any(role =>
                !message.Speaks(role.First, "my-or-our") && role.First <= first && end <= EndOf(message, role)
            );

    public static bool Holds(Message message, Hit hit) => Holds(message, hit.First, hit.End);

    // Up to the next pause, or to what comes beside it: "I'm in sales and a man from a bank wants ...".
    private static int EndOf(Message message, Hit role)
    {
        var end = role.End;
        while (
            end < message.Tokens.Count
            && message.Tokens[end].Before < Pause.Comma
            && !message.Speaks(end, "and-or-but")
            && !message.Speaks(end, "someone")
        )
        {
            end++;
        }

        return end;
    }

    private static bool Denies(Message message, Hit hit) =>
        Enumerable.Range(hit.First, hit.End - hit.First).Any(at => message.Speaks(at, "negation"));

    // "I'm a baker, a reporter wants ..." makes nobody a reporter.
    private static bool IsOneBreath(Message message, Hit hit)
    {
        for (var at = hit.First + 1; at < hit.End; at++)
        {
            if (
                message.Tokens[at].Before >= Pause.Stop
                || (message.Tokens[at].Before >= Pause.Comma && message.Speaks(at, "comes-to-somebody"))
                || (IsAnother(message, hit, at) && HasAJob(message, hit.First, at))
            )
            {
                return false;
            }
        }

        return true;
    }

    // "I'm a jobseeker and a recruiter wants my CV", "I run a care home, the inspector who came": the second is somebody else.
    private static bool IsAnother(Message message, Hit hit, int at) =>
        (
            message.Tokens[at].Before >= Pause.Comma
            || (message.Speaks(at, "and-or-but") && message.Speaks(at + 1, "comes-to-somebody"))
        )
        && Enumerable
            .Range(hit.End, Math.Min(LongestOther, message.Tokens.Count - hit.End))
            .Any(after => message.Speaks(after, "somebody-does"));

    private static bool HasAJob(Message message, int first, int end) =>
        Enumerable
            .Range(first, end - first)
            .Any(at => message.Speaks(at, "job") || message.Speaks(at, "workplace-role"));

    // "Journalist at a trade paper. A spokesman wants to connect": who is named first is the writer.
    private static bool IsBeforeSomebody(Message message, Hit opening)
    {
        var next = opening.End;
        while (next < message.Tokens.Count && message.Tokens[next].Before < Pause.Comma)
        {
            if (next - opening.First > LongestOpening || message.Speaks(next, "approaches"))
            {
                return false;
            }

            next++;
        }

        return !message.Speaks(opening.First, "comes-to-somebody")
            && !message.Speaks(opening.First, "their")
            && next < message.Tokens.Count
            && IsSomebodyWhoApproaches(message, next);
    }

    private static bool IsSomebodyWhoApproaches(Message message, int first)
    {
        var end = message.EndOfClause(first + 1);
        // "Journalist, writes for the Mail": after a comma it may go on about the same person.
        var isSomebody =
            message.Speaks(first, "comes-to-somebody")
            || message.Speaks(first + 1, "genitive")
            || (
                message.Tokens[first].Before >= Pause.Colon
                && Enumerable.Range(first, Math.Min(3, end - first)).Any(at => IsAPerson(message, at))
            );
        return isSomebody && Enumerable.Range(first, end - first).Any(at => message.Speaks(at, "approaches"));
    }

    private static bool IsAPerson(Message message, int at) =>
        message.Speaks(at, "person-word") || message.Speaks(at, "kin-word");
}
