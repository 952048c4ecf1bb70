using Etiquette.Core.Accepting;

namespace Etiquette.Core.Language.Facts;

/// <summary>A fact that the corpus teaches: the columns of the weights file that belong to it.</summary>
/// <param name="First">Its first column: that nothing is stated.</param>
/// <param name="Silence">By how much they must be sure to state what no phrase states.</param>
/// <param name="Trust">By how much the weights must be surer than a phrase to contradict it, found by measuring.</param>
internal sealed record Learned(string Fact, int First, string[] Answers, double Trust, double Silence)
{
    public static readonly Learned Knows = After(
        null,
        nameof(Invitation.Knows),
        Enum.GetNames<Knows>(),
        2.2,
        1
    );
    public static readonly Learned Tie = After(Knows, nameof(Invitation.Tie), Enum.GetNames<Tie>(), 4, 0);
    public static readonly Learned Note = After(
        Tie,
        nameof(Invitation.Note),
        Enum.GetNames<Note>(),
        2.8,
        0.5
    );

    /// <summary>No fact, but a reason to ask: it sounds as if one of them held the other's matter in hand.</summary>
    public static readonly Learned KeptApart = After(Note, nameof(Hints.KeptApart), ["Yes"], 0, 0);

    public static readonly Learned[] All = [Knows, Tie, Note, KeptApart];

    public static readonly int Columns = All.Sum(fact => fact.Answers.Length);

    public int Answer(string value) => Array.IndexOf(Answers, value);

    private static Learned After(
        Learned? before,
        string fact,
        string[] values,
        double trust,
        double silence
    ) =>
        new(
            fact,
            before is null ? 0 : before.First + before.Answers.Length,
            ["none", .. values],
            trust,
            silence
        );
}
