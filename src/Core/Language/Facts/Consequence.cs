using Etiquette.Core.Accepting;

namespace Etiquette.Core.Language.Facts;

/// <summary>What a fact decides by itself, whatever else is known: the gates of the rulebook, told from the side of the facts.</summary>
internal static class Consequence
{
    /// <summary>Each of them is reported.</summary>
    public const Signs Reported =
        Signs.Money
        | Signs.JobFee
        | Signs.Credentials
        | Signs.Harassment
        | Signs.DuplicateProfile
        | Signs.OffPlatform;

    private static readonly Decision?[] consequences =
    [
        .. Learned.All.SelectMany(fact =>
            fact.Answers.Select((_, answer) => Stated(fact.With(new(), answer)))
        ),
    ];

    /// <param name="known">What is known so far: a process counts as going on until somebody says otherwise.</param>
    /// <returns>Null where other facts decide.</returns>
    public static Decision? Of(Learned fact, int answer, Invitation known) =>
        fact == Learned.Live && answer == 0 && Relations.IsAProcess(known.Relation)
            ? Decision.Decline
            : consequences[fact.First + answer];

    private static Decision? Stated(Invitation alone) =>
        alone switch
        {
            { Relation: Relation.Interviewer } => null,
            _ when Relations.IsAProcess(alone.Relation) => Decision.Decline,
            { Live: true } => Decision.Decline,
            { Quality: Quality.Bad } or { Note: Note.Personal } or { Signs: Signs.Flirting } =>
                Decision.Ignore,
            { Quality: Quality.Thin } => Decision.AskFirst,
            { Note: Note.Scam } => Decision.Report,
            _ when alone.Signs.Any(Reported) => Decision.Report,
            _ => null,
        };
}
