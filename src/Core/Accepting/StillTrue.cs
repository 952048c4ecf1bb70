using Etiquette.Core.Accepting.Questions;
using Etiquette.Core.Language;

namespace Etiquette.Core.Accepting;

/// <summary>What a warning outlives: that they are charming, that one has chatted since, that they ask for nothing else.</summary>
internal static class StillTrue
{
    private const Signs Danger =
        SignGroups.Serious
        | Signs.Flirting
        | Signs.Harassment
        | Signs.OddFavour
        | Signs.Warned
        | Signs.FalseOffice
        | Signs.FalseBoss
        | Signs.Program;

    /// <summary>What was told now, without what would only talk the danger away.</summary>
    /// <param name="open">The question that it answers, if one is open.</param>
    public static Understanding Of(Understanding told, Invitation before, Question? open)
    {
        var still = OutlivesNone(told.Facts.Signs, before, open)
            ? told with
            {
                Facts = told.Facts with { Signs = null },
                Words = told.Words.Remove(nameof(Invitation.Signs)),
            }
            : told;
        return IsOnlyCharm(still.Facts, before) && open?.Facts.Contains(nameof(Invitation.Knows)) is not true
            ? still with
            {
                Facts = still.Facts with { Knows = null, Tie = null, Quality = null, Sense = null },
                Words = still.Words.RemoveRange([
                    nameof(Invitation.Knows),
                    nameof(Invitation.Tie),
                    nameof(Invitation.Quality),
                ]),
            }
            : still;
    }

    /// <summary>The facts with one more answer. Whoever asks for nothing odd may have threatened all the same.</summary>
    public static Invitation After(Choice choice, Invitation before, Question? open)
    {
        var learnt = choice.Learn(before);
        return OutlivesNone(learnt.Signs, before, open) ? before : learnt;
    }

    /// <summary>What was told warns of them, and no charm takes that back.</summary>
    public static bool IsDangerous(Invitation before) =>
        before.Signs.Any(Danger)
        || before is { Note: Note.Scam or Note.Personal }
        || Judgement.Of(before).Decision is Decision.Report;

    private static bool OutlivesNone(Signs? now, Invitation before, Question? open) =>
        now is Signs.None
        && open is IsAnythingOddAskedFor
        && before is { Signs: null, MayBeHarassment: true };

    // Who has met them, or works with them, can say so; liking them and writing to them makes nobody known.
    private static bool IsOnlyCharm(Invitation told, Invitation before) =>
        told is { Tie: null or Tie.MetOnline, Quality: not Quality.Bad, Knows: not Knows.No }
        && (told.Knows is not null || told.Tie is not null || told.Quality is not null)
        && before is { Tie: null or Tie.MetOnline, Knows: not Knows.Yes }
        && IsDangerous(before);
}
