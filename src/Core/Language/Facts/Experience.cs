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

    private static readonly LinearModel model = new(Resource.Lines("Facts/learned"));

    private readonly FactSheet sheet;
    private readonly double[] scores = new double[Learned.Columns];
    private readonly List<(ulong Feature, int At)> seen;
    private readonly List<(Learned Fact, int Answer)> told = [];

    private Experience(FactSheet sheet)
    {
        this.sheet = sheet;
        seen = new(10 * sheet.Message.Tokens.Count + 8);
        var scale = sheet.Traits.Scale;
        sheet.Traits.Each(
            (in feature, at) =>
            {
                seen.Add((feature.Key, at));
                model.Weigh(feature.Key, scale, scores);
            }
        );
    }

    public static void Weigh(FactSheet sheet)
    {
        if (Applies(sheet))
        {
            new Experience(sheet).Restate();
        }
    }

    // What the coach asks of a note, the corpus tells nothing of.
    private static bool Applies(FactSheet sheet)
    {
        var message = sheet.Message;
        var isAnswer = message.Listening.About is not null;
        return message.Language == "en"
            && !(isAnswer && message.Tokens.Count <= ShortAnswer)
            && !message.Listening.IsAboutANote
            && !IsBareRequest(sheet);
    }

    // Of whom nothing is told, nothing can be learned.
    private static bool IsBareRequest(FactSheet sheet)
    {
        var message = sheet.Message;
        var at = 0;
        while (at < message.Tokens.Count)
        {
            var end = message.Ends(at, "bare-request");
            if (end <= at && !sheet.Traits.IsInAName(at))
            {
                break;
            }

            at = Math.Max(end, at + 1);
        }

        return at >= message.Tokens.Count;
    }

    private void Restate()
    {
        var sense = Sense();
        sheet.Sense(sense);

        // Whom one treats or teaches one knows; that follows from no single word. What a note says is no meeting.
        if (
            sheet.Message.Listening.About is not ("note" or "red_flags")
            && (sheet.Facts.Relation is not { } relation || !Relations.IsAProcess(relation))
        )
        {
            RestateKnowing(sense);
        }

        RestateTheNote();
        foreach (var fact in Learned.Others)
        {
            if (Other(fact) is { } answer)
            {
                Restate(fact, answer);
            }
        }

        Quote();
    }

    // What such stories come to; the answers stand in the order in which they are declared.
    private Sense Sense()
    {
        return new(For(1), For(2), For(3), For(4));

        int For(int answer) => (int)Math.Round(100 * scores[Learned.Outcome.First + answer]);
    }

    private void RestateKnowing(Sense sense)
    {
        if (Other(Learned.Knows) is { } knows && !(knows == 1 + (int)Knows.Yes && IsOnlyClaimed()))
        {
            Restate(Learned.Knows, knows);
            if (sheet.Facts.Knows is null or Knows.No && sheet.Facts.Tie is not null)
            {
                Restate(Learned.Tie, 0);
            }
        }

        // Where they may have to be kept apart, only a phrase may call the other a colleague.
        var isOpen = sheet.Facts.Tie is not null || !sense.MayBeDeclined;
        if (isOpen && sheet.Facts.Knows is Knows.Yes or Knows.Unsure && Other(Learned.Tie) is { } tie)
        {
            Restate(Learned.Tie, tie);
        }
    }

    private void RestateTheNote()
    {
        var isPlainlyASwindle = sheet.Facts is { Note: Note.Scam, Signs: not null };
        if (isPlainlyASwindle || Other(Learned.Note) is not { } note)
        {
            return;
        }

        if (note != 1 + (int)Note.Scam)
        {
            Restate(Learned.Note, note);
        }
    }

    // "He claims we worked together" sounds much like having worked together.
    private bool IsOnlyClaimed() =>
        sheet.Message.Own("Tie").Concat(sheet.Message.Own("Knows")).Any(sheet.Message.IsClaimed);

    /// <summary>Null where it agrees with what the phrases state.</summary>
    private int? Other(Learned fact)
    {
        var said = fact.Of(sheet.Facts);
        int? other = null;
        var highest = scores[fact.First + said] + (said > 0 ? fact.Trust : fact.Silence);
        for (var answer = 0; answer < fact.Answers.Length; answer++)
        {
            if (answer != said && scores[fact.First + answer] > highest)
            {
                (other, highest) = (answer, scores[fact.First + answer]);
            }
        }

        return other;
    }

    private void Restate(Learned fact, int answer)
    {
        sheet.Restate(fact.Name, "", it => fact.With(it, answer));
        if (answer > 0)
        {
            told.Add((fact, answer));
        }
    }

    /// <summary>Gives each fact that was learned the part of a sentence that speaks loudest for it.</summary>
    private void Quote()
    {
        if (told.Count == 0)
        {
            return;
        }

        var message = sheet.Message;
        var loud = new double[told.Count * message.Tokens.Count];
        Span<short> asked = stackalloc short[Learned.Columns];
        for (var one = 0; one < told.Count; one++)
        {
            asked[told[one].Fact.First + told[one].Answer] = (short)(one + 1);
        }

        foreach (var (feature, at) in seen)
        {
            foreach (ref readonly var weight in model.Of(feature))
            {
                if (asked[weight.Answer] is > 0 and var one)
                {
                    loud[((one - 1) * message.Tokens.Count) + at] += weight.Hundredths;
                }
            }
        }

        for (var one = 0; one < told.Count; one++)
        {
            var words = loud.AsSpan(one * message.Tokens.Count, message.Tokens.Count);
            sheet.Quote(told[one].Fact.Name, Around(words.IndexOf(Largest(words))));
        }
    }

    private static double Largest(ReadOnlySpan<double> numbers)
    {
        var largest = double.NegativeInfinity;
        foreach (var number in numbers)
        {
            largest = Math.Max(largest, number);
        }

        return largest;
    }

    private string Around(int at)
    {
        var message = sheet.Message;
        var (first, end) = (at, at + 1);
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
}
