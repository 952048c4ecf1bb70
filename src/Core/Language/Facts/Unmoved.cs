using Etiquette.Core.Accepting;

namespace Etiquette.Core.Language.Facts;

/// <summary>Facts that stand as they were told, whatever the story sounds like.</summary>
internal static class Unmoved
{
    public static bool Is(Impression impression, Learned fact, int answer) =>
        IsCertain(impression.Sheet, fact)
        || IsAQuarrel(impression.Sheet, fact)
        || IsTheAnswer(impression.Sheet, fact)
        || IsHarmless(impression.Sheet, fact)
        || IsOfTheCalling(impression.Sheet, fact)
        || IsOfTheWrongOne(impression, fact, answer);

    /// <summary>A sign of what is no harm here.</summary>
    public static bool IsHarmless(FactSheet sheet, Learned fact) =>
        fact.Sign is { } sign
        && (Harmless.Is(sheet, sign) || (IsOfNumbers(sign) && sheet.Message.Own("Shared") is not []));

    // "40 mutual connections" tells nothing of how many they have.
    private static bool IsOfNumbers(Signs sign) => sign is Signs.FewConnections or Signs.OpenNetworker;

    /// <summary>"She asked how my son likes his new school" is kind of somebody whom one knows and likes.</summary>
    public static bool IsOfAFriend(FactSheet sheet, Learned fact) =>
        sheet.Facts is { Knows: Knows.Yes, Quality: Quality.Good } && IsAmong(fact, sheet.IfStrangers);

    // "A patient who is a recruiter" stays a patient to whoever works in care.
    private static bool IsOfTheCalling(FactSheet sheet, Learned fact) =>
        fact.Fact is nameof(Invitation.Relation)
        && sheet.Facts is { Relation: Relation.Patient, Role: Role.Clinician }
        && sheet.Message.Own("PatientFirst") is not [];

    // Whoever adds to our verdict that somebody treated them badly means it.
    private static bool IsCertain(FactSheet sheet, Learned fact) =>
        IsAmong(fact, sheet.Certain)
        || (
            fact.Fact is nameof(Invitation.Quality)
            && sheet.Message.Listening.After is After.Verdict
            && sheet.Message.Own("Wronged") is not []
            && sheet.ByPhrases.Facts.Quality is Quality.Bad
        );

    // "Not now, perhaps next year", said when we asked whether they look for a job.
    private static bool IsTheAnswer(FactSheet sheet, Learned fact) =>
        fact == Learned.JobHunting
        && sheet.Message.Listening.About is "user_goal"
        && sheet.ByPhrases.Facts.JobHunting is not null;

    private static bool IsAQuarrel(FactSheet sheet, Learned fact) =>
        fact.Fact is nameof(Invitation.Quality) && Plain.Quarrel(sheet.Message).Label is not null;

    private static bool IsAmong(Learned fact, Signs signs) =>
        fact.Sign is { } sign && (signs & sign) != Signs.None;

    // "I sell packaging" makes no seller of the buyer who asks, and "he's looking for a job" no job hunter of the writer.
    private static bool IsOfTheWrongOne(Impression impression, Learned fact, int answer)
    {
        if (answer == 0)
        {
            return false;
        }

        var sheet = impression.Sheet;
        var with = fact.With(sheet.Facts, answer);
        if (fact.IsOfTheWriter)
        {
            return (
                    Trades.AreOne(with.Role, with.Relation)
                    && Trades.AreIntroduced(sheet.Message, with.Relation)
                )
                || (
                    fact == Learned.JobHunting
                    && sheet.Facts.JobHunting is null
                    && AnotherIsLooking(sheet.Message)
                );
        }

        return (fact.IsASign || (fact.Fact is nameof(Invitation.Relation) && IsATrade(with)))
                && IsInTheSelfPortrait(impression, fact, answer)
            || (fact.Sign is { } sign && IsDismissed(sheet, sign));
    }

    private static bool IsDismissed(FactSheet sheet, Signs sign) =>
        (SignsSeen.Dismissed(sheet.Message) & sign) != Signs.None;

    private static bool IsATrade(Invitation it) =>
        it.Relation is { } relation && (relation is Relation.EarlyCareer || Trades.IsATrade(relation));

    private static bool IsInTheSelfPortrait(Impression impression, Learned fact, int answer) =>
        impression.LoudestFor(fact, answer) is var at && SelfPortrait.Holds(impression.Message, at, at + 1);

    private static bool AnotherIsLooking(Message message) =>
        Sides.WhoMayBePlaced(message) is not null
        || message.Own("JobHunting").Any(hunting => message.IsOfAnother(hunting.First));

    /// <summary>What a colleague advises, and what somebody is called in inverted commas ("another 'growth consultant'"), nobody wrote.</summary>
    public static bool IsNoNote(Impression impression, int note)
    {
        var (message, at) = (impression.Message, impression.LoudestFor(Learned.Note, note));
        return message.Own("Advice").Any(hit => hit.First <= at && at < hit.End)
            || (message.Tokens[at].Quote > 0 && IsANickname(message, at));
    }

    private static bool IsANickname(Message message, int at)
    {
        while (at > 0 && message.Tokens[at - 1].Quote == message.Tokens[at].Quote)
        {
            at--;
        }

        return at > 0 && message.Speaks(at - 1, "before-a-nickname");
    }
}
