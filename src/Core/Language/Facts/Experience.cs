using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// What the corpus teaches weighs in beside the phrases (ADR 6): it speaks where they are silent, and contradicts them
/// only where it is much surer. A swindle is never alleged by it, and one that it doubts is still asked about.
/// </summary>
internal sealed class Experience(Impression impression)
{
    private const int ShortAnswer = 3;

    // A fact that would decide alone is doubted where the whole story comes to something else: so much for each nat that
    // the story is surer of it, and never more than three of them count. Found by measuring, as are the thresholds in Learned.
    private const double Doubted = 0.6;
    private const double DoubtedIfReported = 7;
    private const int MostSure = 300;

    // A sign that is likelier than this, in nats, is shown with a "perhaps". Found by measuring: of those four in five are there.
    private const double Faint = -1.5;

    // By so much the story has to speak for a report before no fact of it is doubted.
    private const int SureOfAReport = 120;

    private static readonly int bareRequest = Grammar.Shipped.List("bare-request");

    private readonly FactSheet sheet = impression.Sheet;
    private readonly List<(Learned Fact, int Answer)> told = [];
    private Sense sense = Sounds(impression);

    public static void Weigh(FactSheet sheet)
    {
        if (Applies(sheet))
        {
            using var impression = new Impression(sheet);
            var experience = new Experience(impression);
            if (!IsAShortAnswer(sheet.Message))
            {
                experience.Restate();
            }

            sheet.Sense(experience.sense);
        }
    }

    // What a few words state, phrases find; what they sound like is another matter.
    private static bool IsAShortAnswer(Message message) =>
        message.Listening.About is not null && message.Tokens.Count <= ShortAnswer;

    // What the coach asks of a note, the corpus tells nothing of.
    private static bool Applies(FactSheet sheet)
    {
        var message = sheet.Message;
        return message.Language == "en" && !message.Listening.IsAboutANote && !IsBareRequest(sheet);
    }

    // Of whom nothing is told, nothing can be learned.
    private static bool IsBareRequest(FactSheet sheet)
    {
        var message = sheet.Message;
        var at = 0;
        while (at < message.Tokens.Count)
        {
            var end = Math.Max(
                message.Chart.Has(at, bareRequest, out var last) ? last : at,
                Others.EndAt(message, at)
            );
            if (end <= at && !sheet.InNames[at])
            {
                break;
            }

            at = Math.Max(end, at + 1);
        }

        return at >= message.Tokens.Count;
    }

    private void Restate()
    {
        // Whom one treats or teaches one knows; that follows from no single word. What a note says is no meeting, and what
        // somebody is supposed to be does not make them known.
        if (
            sheet.Message.Listening is { About: not ("note" or "red_flags"), OfDanger: false }
            && !Relations.IsAProcess(sheet.Facts.Relation)
            && !SeemsKnown.IsNotAsked(sheet)
        )
        {
            RestateKnowing();
        }

        // Which of the two is the patient, words that stand far apart do not tell.
        var isTreated = sheet.Facts.Relation is Relation.Therapist || Carers.TreatTheWriter(sheet.Message);
        var isFree = Free.AreEven(sheet) || Sides.AreFree(sheet);
        foreach (var fact in Learned.Others)
        {
            if (Unmoved.IsOfAFriend(sheet, fact))
            {
                Restate(fact, 0);
                continue;
            }

            if (
                Other(fact) is not { } answer
                || (isTreated && TellsOfCare(fact))
                || Unmoved.Is(impression, fact, answer)
            )
            {
                continue;
            }

            // Whom they are in whose hands is said, and needs no guess.
            if (Free.IsRuledOut(sheet, fact.With(new(), answer)))
            {
                isFree |= TellsOfCare(fact);
                continue;
            }

            Restate(fact, answer);
        }

        // New people are a recruiter's work.
        if (Sides.WhoMayBePlaced(sheet.Message) is not null)
        {
            sense = sense.AtAnOpenDoor();
        }

        if (isTreated || isFree)
        {
            sense = sense.After(new() { Knows = isTreated ? Knows.Yes : null, Relation = Relation.None });
        }

        if (sheet.Facts.Signs is null && SignsSeen.Dismissed(sheet.Message) != Signs.None)
        {
            sense = sense.OfMereTopics();
        }

        RestateTheNote();
        Suspect();
        Quote();
    }

    // What is too faint to be stated. Who looked and saw nothing is believed.
    private void Suspect()
    {
        if (sheet.Facts.Signs is Signs.None)
        {
            return;
        }

        var isOnlySuspected = sheet.Facts.Signs is null;
        foreach (
            var sign in Learned.Warnings.Where(sign => IsFaint(sign) && !Unmoved.IsHarmless(sheet, sign))
        )
        {
            // Asked for what is odd, one says just that.
            if (sheet.Message.Listening.About is "red_flags")
            {
                Restate(sign, 1);
                continue;
            }

            sense = sense with { Faint = sense.Faint | sign.Sign!.Value };
            if (isOnlySuspected)
            {
                told.Add((sign, 1));
            }
        }
    }

    private bool IsFaint(Learned sign) =>
        sign.Of(sheet.Facts) == 0 && impression.For(sign, 1) - impression.For(sign, 0) > Faint;

    // What such stories come to; the answers stand in the order in which they are declared.
    private static Sense Sounds(Impression impression)
    {
        return new(For(1), For(2), For(3), For(4));

        int For(int answer) => (int)Math.Round(100 * impression.For(Learned.Outcome, answer));
    }

    private void RestateKnowing()
    {
        if (
            Other(Learned.Knows) is { } knows
            && !(knows == SeemsKnown.Known && SeemsKnown.IsMistaken(impression))
            && !(knows == 1 + (int)Knows.No && Strangers.GoesOn(sheet.Message))
        )
        {
            Restate(Learned.Knows, knows);
            if (sheet.Facts.Knows is null or Knows.No && sheet.Facts.Tie is not null)
            {
                Restate(Learned.Tie, 0);
            }
        }

        // Where they may have to be kept apart, only a phrase may call the other a colleague.
        var isOpen = sheet.Facts.Tie is not null || !sense.MayBeDeclined;
        if (
            isOpen
            && !SeemsKnown.IsMetForMoney(sheet)
            && sheet.Facts.Knows is Knows.Yes or Knows.Unsure
            && Other(Learned.Tie) is { } tie
            && !Carers.ServeTheWriter(sheet.Message)
            && !(tie == 0 && Sides.AreOfOneHouse(sheet.Message))
            && !Free.IsRuledOut(sheet, Learned.Tie.With(new(), tie))
        )
        {
            TakeBackTheKnowing(tie);
            Restate(Learned.Tie, tie);
        }
    }

    // "The office manager of a firm" is nobody's manager: who seemed known by that alone is not known either.
    private void TakeBackTheKnowing(int tie)
    {
        if (
            tie == 0
            && sheet.Facts.Knows is Knows.Yes
            && sheet.Words.GetValueOrDefault(nameof(Invitation.Knows)) is { Length: > 0 } words
            && words == sheet.Words.GetValueOrDefault(nameof(Invitation.Tie))
            && Score(Learned.Knows, 0) > Score(Learned.Knows, SeemsKnown.Known)
        )
        {
            Restate(Learned.Knows, 0);
        }
    }

    private void RestateTheNote()
    {
        var isPlainlyASwindle = sheet.Facts is { Note: Note.Scam, Signs: not null };
        if (isPlainlyASwindle || Other(Learned.Note) is not { } note)
        {
            return;
        }

        if (
            note != 1 + (int)Note.Scam
            && !(note > 0 && sheet.Facts.Note is null && Unmoved.IsNoNote(impression, note))
        )
        {
            Restate(Learned.Note, note);
        }
    }

    private static bool TellsOfCare(Learned fact) =>
        fact.Fact is nameof(Invitation.Relation) or nameof(Invitation.Live);

    /// <summary>Null where it agrees with what the phrases state.</summary>
    private int? Other(Learned fact)
    {
        var said = fact.Of(sheet.Facts);
        int? other = null;
        var isFirm =
            said > 0
            && (fact.Fact != nameof(Invitation.Relation) || sheet.Facts.Relation is not Relation.None);
        var highest = Score(fact, said) + (isFirm ? fact.Trust : fact.Silence);
        for (var answer = 0; answer < fact.Answers.Length; answer++)
        {
            if (answer != said && Score(fact, answer) is var score && score > highest)
            {
                (other, highest) = (answer, score);
            }
        }

        return other;
    }

    private double Score(Learned fact, int answer)
    {
        var score = impression.For(fact, answer);
        if (Consequence.Of(fact, answer, sheet.Facts) is not { } verdict)
        {
            return score;
        }

        var surer =
            Math.Clamp((verdict is Decision.Report ? SureOfAReport : 0) - sense.Lead(verdict), 0, MostSure)
            / 100.0;
        return score - ((verdict is Decision.Report ? DoubtedIfReported : Doubted) * surer);
    }

    private void Restate(Learned fact, int answer)
    {
        var words = IsToldOutright(fact) ? sheet.Words.GetValueOrDefault(fact.Name, "") : "";
        sheet.Restate(fact.Name, words, it => fact.With(it, answer));
        if (answer > 0)
        {
            told.Add((fact, answer));
        }
    }

    /// <summary>Gives each fact that was learned the part of a sentence that speaks loudest for it.</summary>
    private void Quote()
    {
        foreach (var (fact, answer) in told)
        {
            if (IsToldOutright(fact))
            {
                continue;
            }

            var at = impression.LoudestFor(fact, answer);
            var message = sheet.Message;
            sheet.Quote(fact.Name, message.WordsOf(message.StartOfClause(at), message.EndOfClause(at + 1)));
        }
    }

    // Where signs are told in so many words, these are the ones to show.
    private bool IsToldOutright(Learned fact) => fact.IsASign && sheet.Certain != Signs.None;
}
