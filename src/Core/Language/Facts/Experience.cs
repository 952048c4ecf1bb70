using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Reading;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// What the corpus teaches weighs in beside the phrases (ADR 6): it speaks where they are silent, and contradicts them
/// only where it is much surer. A swindle is never alleged by it, and one that it doubts is still asked about.
/// </summary>
internal sealed class Experience
{
    private const int ShortAnswer = 4;

    // A little less than even: a question is cheap, and a boundary overlooked is not.
    private const double EnoughToAsk = -0.5;

    private static readonly LinearModel model = new(Resource.Lines("Facts/learned"));

    private readonly Message message;
    private readonly double[] scores = new double[Learned.Columns];

    private Experience(Message message)
    {
        this.message = message;
        Traits.Of(message, (kind, name, _) => Add(model.Of(kind, name)));
        var scale = Traits.Scale(message);
        for (var column = 0; column < scores.Length; column++)
        {
            scores[column] *= scale;
        }
    }

    public static void Weigh(FactSheet sheet)
    {
        var message = sheet.Message;
        var isBareAnswer = message.Listening.About is not null && message.Tokens.Count <= ShortAnswer;
        if (message.Language == "en" && !isBareAnswer && !IsBareRequest(message))
        {
            new Experience(message).Restate(sheet);
        }
    }

    // Of whom nothing is told, nothing can be learned.
    private static bool IsBareRequest(Message message)
    {
        var at = 0;
        while (at < message.Tokens.Count && message.Ends(at, "bare-request") is var end && end > at)
        {
            at = end;
        }

        return at >= message.Tokens.Count;
    }

    private void Restate(FactSheet sheet)
    {
        if (scores[Learned.KeptApart.First + 1] - scores[Learned.KeptApart.First] > EnoughToAsk)
        {
            sheet.Hint(Hints.KeptApart);
        }

        // Whom one treats or teaches one knows; that follows from no single word. What a note says is no meeting.
        if (
            message.Listening.About is not ("note" or "red_flags")
            && (sheet.Facts.Relation is not { } relation || !Relations.IsAProcess(relation))
        )
        {
            RestateKnowing(sheet);
        }

        RestateTheNote(sheet);
    }

    private void RestateKnowing(FactSheet sheet)
    {
        if (
            Other(Learned.Knows, sheet.Facts.Knows) is { } knows
            && !(knows.Value is nameof(Knows.Yes) && IsOnlyClaimed())
        )
        {
            sheet.Restate(
                nameof(Invitation.Knows),
                knows.Words,
                it =>
                    it with
                    {
                        Knows = knows.As<Knows>(),
                        Tie = knows.Value is nameof(Knows.Yes) or nameof(Knows.Unsure) ? it.Tie : null,
                    }
            );
        }

        // Where they may have to be kept apart, only a phrase may call the other a colleague.
        var isOpen =
            sheet.Facts.Tie is not null
            || sheet.Facts.Hints is not { } hints
            || !hints.HasFlag(Hints.KeptApart);
        if (
            isOpen
            && sheet.Facts.Knows is Knows.Yes or Knows.Unsure
            && Other(Learned.Tie, sheet.Facts.Tie) is { } tie
        )
        {
            sheet.Restate(nameof(Invitation.Tie), tie.Words, it => it with { Tie = tie.As<Tie>() });
        }
    }

    private void RestateTheNote(FactSheet sheet)
    {
        var isPlainlyASwindle = sheet.Facts is { Note: Note.Scam, Signs: not null };
        if (isPlainlyASwindle || Other(Learned.Note, sheet.Facts.Note) is not { } note)
        {
            return;
        }

        if (note.Value is nameof(Note.Scam) || sheet.Facts.Note is Note.Scam)
        {
            sheet.Hint(Hints.Trick);
        }

        if (note.Value is not nameof(Note.Scam))
        {
            sheet.Restate(nameof(Invitation.Note), note.Words, it => it with { Note = note.As<Note>() });
        }
    }

    // "He claims we worked together" sounds much like having worked together.
    private bool IsOnlyClaimed() => message.Own("Tie").Concat(message.Own("Knows")).Any(message.IsClaimed);

    /// <summary>Null where it agrees with what the phrases state.</summary>
    private Choice? Other<T>(Learned fact, T? stated)
        where T : struct, Enum
    {
        var said = stated is { } value ? fact.Answer($"{value}") : 0;
        var best = said;
        for (var answer = 0; answer < fact.Answers.Length; answer++)
        {
            best = Score(answer) > Score(best) ? answer : best;
        }

        return best == said ? null : new(fact.Answers[best], best > 0 ? Words(fact.First + best) : "");

        double Score(int answer) =>
            scores[fact.First + answer]
            + (
                answer != said ? 0
                : said > 0 ? fact.Trust
                : fact.Silence
            );
    }

    private void Add(ReadOnlySpan<float> weights)
    {
        for (var column = 0; column < weights.Length; column++)
        {
            scores[column] += weights[column];
        }
    }

    /// <summary>The part of the sentence that speaks loudest for an answer.</summary>
    private string Words(int column)
    {
        var loud = new double[message.Tokens.Count];
        Traits.Of(
            message,
            (kind, name, at) =>
            {
                if (model.Of(kind, name) is { IsEmpty: false } weights)
                {
                    loud[at] += weights[column];
                }
            }
        );
        var first = Array.IndexOf(loud, loud.Max());
        var end = first + 1;
        while (first > 0 && message.Tokens[first].Before < Pause.Comma)
        {
            first--;
        }

        while (end < message.Tokens.Count && message.Tokens[end].Before < Pause.Comma)
        {
            end++;
        }

        return message.WordsOf(first, end);
    }

    /// <param name="Value">"none" where it says that nothing was stated.</param>
    private readonly record struct Choice(string Value, string Words)
    {
        public T? As<T>()
            where T : struct, Enum => Enum.TryParse<T>(Value, out var value) ? value : null;
    }
}
