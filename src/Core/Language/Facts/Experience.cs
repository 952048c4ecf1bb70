using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// What the corpus teaches weighs in beside the phrases (ADR 6): it speaks where they are silent, and contradicts them
/// only where it is much surer. A swindle is never alleged by it, and one that it doubts is still asked about.
/// </summary>
internal sealed class Experience : IDisposable
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
    private static readonly Network network = Resource.Compiled("facts", file => new Network(file));

    private readonly FactSheet sheet;
    private readonly double[] scores = new double[Learned.Columns];
    private readonly Network.Hearing hearing;
    private readonly List<(Learned Fact, int Answer)> told = [];
    private Sense sense;

    private Experience(FactSheet sheet)
    {
        this.sheet = sheet;
        hearing = network.Hear(sheet.Traits.Count);
        sheet.Traits.Each((in feature, at) => hearing.Add(feature.Key, at));
        hearing.Judge(sheet.Traits.Scale, scores);
        sense = Sounds();
    }

    public static void Weigh(FactSheet sheet)
    {
        if (Applies(sheet))
        {
            using var experience = new Experience(sheet);
            if (!IsAShortAnswer(sheet.Message))
            {
                experience.Restate();
            }

            sheet.Sense(experience.sense);
        }
    }

    public void Dispose() => hearing.Dispose();

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
            && !IsOnlyWhatTheyAre()
            && !IsOfAnother()
        )
        {
            RestateKnowing();
        }

        // Which of the two is the patient, words that stand far apart do not tell.
        var isTreated = sheet.Facts.Relation is Relation.Therapist || Carers.TreatTheWriter(sheet.Message);
        var isFree = Free.AreEven(sheet) || Sides.AreFree(sheet);
        foreach (var fact in Learned.Others)
        {
            if (IsOfAFriend(fact))
            {
                Restate(fact, 0);
                continue;
            }

            if (
                Other(fact) is not { } answer
                || (isTreated && TellsOfCare(fact))
                || IsCertain(fact)
                || IsAQuarrel(fact)
                || IsHarmless(fact)
                || IsOfTheCalling(fact)
                || IsOfTheWrongOne(fact, answer)
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
        foreach (var sign in Learned.Warnings.Where(sign => IsFaint(sign) && !IsHarmless(sign)))
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
        sign.Of(sheet.Facts) == 0 && scores[sign.First + 1] - scores[sign.First] > Faint;

    // What such stories come to; the answers stand in the order in which they are declared.
    private Sense Sounds()
    {
        return new(For(1), For(2), For(3), For(4));

        int For(int answer) => (int)Math.Round(100 * scores[Learned.Outcome.First + answer]);
    }

    // "What if he works for a competitor?", "actually she's a recruiter": said of one whom we have just spoken of.
    private bool IsOnlyWhatTheyAre() =>
        sheet.Facts.Relation is not null
        && sheet.Message.Listening.After is After.Verdict
        && !Newcomer.IsIntroduced(sheet.Message);

    // "My colleague warned me", "a new colleague, not on the intranet": the colleague who is spoken of is another, or none.
    private bool IsOfAnother() =>
        sheet.Certain.HasFlag(Signs.UnverifiedClaim)
        || sheet.Message.Own("Another") is not []
        || Mutuals.AreAddedTo(sheet.Message);

    private void RestateKnowing()
    {
        if (
            Other(Learned.Knows) is { } knows
            && !(
                knows == 1 + (int)Knows.Yes
                && (
                    IsOnlyClaimed()
                    || IsOnlyAReporter()
                    || IsKnownToAnother()
                    || IsOnlyADescription()
                    || IsACharmer()
                    || IsOnlyTheWriter()
                )
            )
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
            && !IsMetForMoney()
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
            && Score(Learned.Knows, 0) > Score(Learned.Knows, 1 + (int)Knows.Yes)
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

        if (note != 1 + (int)Note.Scam && !(note > 0 && sheet.Facts.Note is null && IsNoNote(note)))
        {
            Restate(Learned.Note, note);
        }
    }

    // What a colleague advises, and what somebody is called in inverted commas ("another 'growth consultant'"), nobody wrote.
    private bool IsNoNote(int note)
    {
        var (message, at) = (sheet.Message, LoudestFor(Learned.Note, note));
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

    private bool IsHarmless(Learned fact) =>
        fact.Sign is { } sign
        && (Harmless.Is(sheet, sign) || (IsOfNumbers(sign) && sheet.Message.Own("Shared") is not []));

    // "40 mutual connections" tells nothing of how many they have.
    private static bool IsOfNumbers(Signs sign) => sign is Signs.FewConnections or Signs.OpenNetworker;

    // "She asked how my son likes his new school" is kind of somebody whom one knows and likes.
    private bool IsOfAFriend(Learned fact) =>
        sheet.Facts is { Knows: Knows.Yes, Quality: Quality.Good } && IsAmong(fact, sheet.IfStrangers);

    // "A patient who is a recruiter" stays a patient to whoever works in care.
    private bool IsOfTheCalling(Learned fact) =>
        fact.Fact is nameof(Invitation.Relation)
        && sheet.Facts is { Relation: Relation.Patient, Role: Role.Clinician }
        && sheet.Message.Own("PatientFirst") is not [];

    // Whoever adds to our verdict that somebody treated them badly means it.
    private bool IsCertain(Learned fact) =>
        IsAmong(fact, sheet.Certain)
        || (
            fact.Fact is nameof(Invitation.Quality)
            && sheet.Message.Listening.After is After.Verdict
            && sheet.Message.Own("Wronged") is not []
            && sheet.ByPhrases.Facts.Quality is Quality.Bad
        );

    private bool IsAQuarrel(Learned fact) =>
        fact.Fact is nameof(Invitation.Quality) && Plain.Quarrel(sheet.Message).Label is not null;

    private static bool IsAmong(Learned fact, Signs signs) =>
        fact.Sign is { } sign && (signs & sign) != Signs.None;

    // "I sell packaging" makes no seller of the buyer who asks, and "he's looking for a job" no job hunter of the writer.
    private bool IsOfTheWrongOne(Learned fact, int answer)
    {
        if (answer == 0)
        {
            return false;
        }

        var with = fact.With(sheet.Facts, answer);
        if (fact.IsOfTheWriter)
        {
            return (Trades.AreOne(with.Role, with.Relation) && IsIntroduced(with.Relation))
                || (fact == Learned.JobHunting && sheet.Facts.JobHunting is null && AnotherIsLooking());
        }

        return (fact.IsASign || (fact.Fact is nameof(Invitation.Relation) && IsATrade(with)))
                && IsInTheSelfPortrait(fact, answer)
            || (fact.Sign is { } sign && IsDismissed(sign));
    }

    private bool IsDismissed(Signs sign) => (SignsSeen.Dismissed(sheet.Message) & sign) != Signs.None;

    private static bool IsATrade(Invitation it) => it.Relation is { } relation && Trades.IsATrade(relation);

    private bool IsInTheSelfPortrait(Learned fact, int answer) =>
        LoudestFor(fact, answer) is var at && SelfPortrait.Holds(sheet.Message, at, at + 1);

    // "A reporter", and not "freelance reporter and open to all": that may be the writer.
    private bool IsIntroduced(Relation? relation) =>
        sheet
            .Message.Own("Relation")
            .Any(hit =>
                hit.As<Relation>() == relation
                && Enumerable
                    .Range(Math.Max(0, hit.First - 2), Math.Min(2, hit.First) + 1)
                    .Any(at => sheet.Message.Speaks(at, "comes-to-somebody"))
            );

    private bool AnotherIsLooking() =>
        Sides.WhoMayBePlaced(sheet.Message) is not null
        || sheet.Message.Own("JobHunting").Any(hunting => sheet.Message.IsOfAnother(hunting.First));

    private int LoudestFor(Learned fact, int answer) =>
        sheet.Traits.PlaceOf(hearing.Loudest(fact.First + answer));

    private static bool TellsOfCare(Learned fact) =>
        fact.Fact is nameof(Invitation.Relation) or nameof(Invitation.Live);

    // "He claims we worked together" sounds much like having worked together.
    private bool IsOnlyClaimed() =>
        sheet.Message.Own("Tie").Concat(sheet.Message.Own("Knows")).Any(sheet.Message.IsClaimed);

    // A stranger who asks after one's savings, or speaks for the police, is known only by their own word for it.
    private bool IsACharmer() =>
        (sheet.IfStrangers & (Signs.Money | Signs.Flirting)) != 0 || sheet.Certain.HasFlag(Signs.FalseOffice);

    // Met on a screen, and wants money: nobody whom one has met.
    private bool IsMetForMoney() =>
        sheet.Facts is { Tie: Tie.MetOnline } && sheet.Certain.HasFlag(Signs.Money);

    // "My friend got a request from her ex" speaks of knowing, but not of the writer's.
    private bool IsKnownToAnother() =>
        Others.AreHeardOf(sheet.Message, LoudestFor(Learned.Knows, 1 + (int)Knows.Yes));

    // "A recruiter from an agency", "works on the same thing as me": what somebody does introduces nobody.
    private bool IsOnlyADescription() =>
        LoudestFor(Learned.Knows, 1 + (int)Knows.Yes) is var at
        && sheet
            .Message.Own("Relation")
            .Where(hit => hit.As<Relation>() is Relation.Recruiter)
            .Concat(sheet.Message.Own("SharedField"))
            .Where(hit => !IsTakenUp(hit))
            .Concat(sheet.Message.Own("MerelyDescribed"))
            .Any(hit => hit.First <= at && at < hit.End);

    // "I'm a civil engineer from Brazil" tells of nobody else; "I'm his landlord" does.
    private bool IsOnlyTheWriter()
    {
        var (message, at) = (sheet.Message, LoudestFor(Learned.Knows, 1 + (int)Knows.Yes));
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

    // "A reporter from the Times" is nobody whom one knows; "a reporter I went to school with" may be.
    private bool IsOnlyAReporter() =>
        sheet.Facts is { Relation: Relation.Journalist, Knows: null, Tie: null }
        && IsIntroduced(Relation.Journalist)
        && !sheet.Message.Own("Relation").Any(IsTakenUp);

    private bool IsTakenUp(Hit relation)
    {
        var message = sheet.Message;
        for (
            var at = relation.End;
            at < message.Tokens.Count && message.Tokens[at].Before < Pause.Comma;
            at++
        )
        {
            if (message.Speaks(at, "me"))
            {
                return true;
            }
        }

        return false;
    }

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
        var score = scores[fact.First + answer];
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

            sheet.Quote(fact.Name, Around(LoudestFor(fact, answer)));
        }
    }

    // Where signs are told in so many words, these are the ones to show.
    private bool IsToldOutright(Learned fact) => fact.IsASign && sheet.Certain != Signs.None;

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
