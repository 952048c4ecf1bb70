using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Facts;

/// <summary>Where a story sounds as if the writer knew somebody, and only speaks of them.</summary>
internal static class SeemsKnown
{
    private static readonly int iAm = Grammar.Shipped.List("i-am");

    /// <summary>The answer that it doubts.</summary>
    public const int Known = 1 + (int)Knows.Yes;

    /// <summary>Nothing is told of whether they know each other: what they are is, or who somebody else is.</summary>
    public static bool IsNotAsked(FactSheet sheet) =>
        IsOnlyWhatTheyAre(sheet) || IsOfAnother(sheet) || IsOfOneHouse(sheet) || IsToldOutright(sheet);

    /// <summary>It sounds so for words that introduce nobody.</summary>
    public static bool IsMistaken(Impression impression)
    {
        var (sheet, message, at) = (
            impression.Sheet,
            impression.Message,
            impression.LoudestFor(Learned.Knows, Known)
        );
        return IsOnlyClaimed(message)
            || IsOnlyAReporter(sheet)
            || IsKnownToAnother(message, at)
            || IsOnlyADescription(message, at)
            || IsACharmer(sheet)
            || IsOnlyTheWriter(message, at)
            || IsSaidOfOnesWork(message, at);
    }

    /// <summary>Met on a screen, and wants money: nobody whom one has met.</summary>
    public static bool IsMetForMoney(FactSheet sheet) =>
        sheet.Facts is { Tie: Tie.MetOnline } && sheet.Certain.HasFlag(Signs.Money);

    // "What if he works for a competitor?", "actually she's a recruiter": said of one whom we have just spoken of.
    private static bool IsOnlyWhatTheyAre(FactSheet sheet) =>
        sheet.Facts.Relation is not null
        && sheet.Message.Listening.After is After.Verdict
        && !Newcomer.IsIntroduced(sheet.Message);

    // Never met, and of the same firm all the same.
    private static bool IsOfOneHouse(FactSheet sheet) =>
        sheet.Facts is { Knows: null, Tie: Tie.Colleague } && Knowing.OwnHouse(sheet.Message) is not null;

    // "Two levels above me", "asked a question in my talk": how they know each other is said, and needs no guess.
    private static bool IsToldOutright(FactSheet sheet) =>
        sheet.Facts is { Knows: Knows.Yes, Tie: not null } && sheet.Message.Own("ToldOutright") is not [];

    // "My colleague warned me", "a new colleague, not on the intranet": the colleague who is spoken of is another, or none.
    private static bool IsOfAnother(FactSheet sheet) =>
        sheet.Certain.HasFlag(Signs.UnverifiedClaim)
        || sheet.Message.Own("Another") is not []
        || Mutuals.AreAddedTo(sheet.Message);

    // "He claims we worked together" sounds much like having worked together.
    private static bool IsOnlyClaimed(Message message) =>
        message.Own("Tie").Concat(message.Own("Knows")).Any(message.IsClaimed);

    // A stranger who asks after one's savings, or speaks for the police, is known only by their own word for it.
    private static bool IsACharmer(FactSheet sheet) =>
        (sheet.IfStrangers & (Signs.Money | Signs.Flirting)) != 0
        || (sheet.Certain & (Signs.FalseOffice | Signs.TooGood)) != 0;

    // "My friend got a request from her ex" speaks of knowing, but not of the writer's.
    private static bool IsKnownToAnother(Message message, int at) => Others.AreHeardOf(message, at);

    // "A recruiter from an agency", "works on the same thing as me": what somebody does introduces nobody.
    private static bool IsOnlyADescription(Message message, int at) =>
        message
            .Own("Relation")
            .Where(hit => hit.As<Relation>() is Relation.Recruiter)
            .Concat(message.Own("SharedField"))
            .Where(hit => !IsTakenUp(message, hit))
            .Concat(message.Own("MerelyDescribed"))
            .Any(hit => hit.First <= at && at < hit.End);

    // "I'm a civil engineer from Brazil" tells of nobody else; "I'm his landlord" does.
    private static bool IsOnlyTheWriter(Message message, int at)
    {
        return message.Speaks(at, "job")
            && SelfPortrait
                .Roles(message)
                .Any(role =>
                    message.Speaks(role.First, "i-am")
                    && role.First <= at
                    && at < role.End
                    && !Enumerable.Range(role.First + 1, role.End - role.First - 1).Any(IsOfSomebody)
                );

        bool IsOfSomebody(int word) =>
            message.Speaks(word, "me") || message.Speaks(word, "their") || message.Speaks(word, "them");
    }

    // "Sir i am accountant in Lagos": a whole clause about the writer, and nobody else in it.
    private static bool IsSaidOfOnesWork(Message message, int at)
    {
        for (var i = message.StartOfClause(at); i <= at; i++)
        {
            if (
                message.Chart.Has(i, iAm, out var end)
                && (message.Speaks(end, "job") || message.Speaks(end + 1, "job"))
            )
            {
                return IsAlone(message, end);
            }
        }

        return false;
    }

    private static bool IsAlone(Message message, int first)
    {
        var end = Math.Min(message.EndOfClause(first + 1), message.Tokens.Count);
        for (var at = first; at < end; at++)
        {
            if (
                message.Speaks(at, "me")
                || message.Speaks(at, "their")
                || message.Speaks(at, "them-in-a-clause") && !message.Speaks(at, "job")
            )
            {
                return false;
            }
        }

        return true;
    }

    // "A reporter from the Times" is nobody whom one knows; "a reporter I went to school with" may be.
    private static bool IsOnlyAReporter(FactSheet sheet) =>
        sheet.Facts is { Relation: Relation.Journalist, Knows: null, Tie: null }
        && Trades.AreIntroduced(sheet.Message, Relation.Journalist)
        && !sheet.Message.Own("Relation").Any(relation => IsTakenUp(sheet.Message, relation));

    private static bool IsTakenUp(Message message, Hit relation)
    {
        var end = message.EndOfClause(relation.End);
        return Enumerable.Range(relation.End, end - relation.End).Any(at => message.Speaks(at, "me"));
    }
}
