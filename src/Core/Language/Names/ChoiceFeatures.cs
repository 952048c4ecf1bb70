using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Names;

/// <summary>
/// What is looked at to tell who is meant before all others, or that nobody is: what the tagger and the phrases say of each, where
/// a name begins and ends, what stands around it, and who else is spoken of in the story.
/// </summary>
internal sealed class ChoiceFeatures
{
    private static readonly Term nothing = new("-");
    private static readonly Term ending = new(">");
    private static readonly Term plain = new("plain");

    private readonly Nominees nominees;
    private readonly Message message;
    private readonly NameFeatures words;
    private readonly Story story;
    private readonly Term intent;
    private readonly Term apart;
    private readonly Term picked;
    private readonly Term plainly;

    public ChoiceFeatures(Nominees nominees)
    {
        this.nominees = nominees;
        (message, words) = (nominees.Message, nominees.Words);
        story = new(message, words);
        intent = NameFeatures.TermOf(nominees.Intent);
        apart = Term.Number(nominees.Apart, 6);
        picked = Term.Number(nominees.Picked.Count, 3);
        plainly = People.IsPlainlyNamed(message) ? plain : nothing;
    }

    public void Of(int one, NameFeatures.Seen seen)
    {
        var name = nominees.All[one];
        var length = Term.Number(name.Length, 4);
        Scores(one, seen);
        Manner(one, length, seen);
        Ends(name, length, seen);
        Beside(name, seen);
        Quotation(name, seen);
        Elsewhere(name, seen);
        InTheStory(name, Nominees.Grade(nominees.HighestOf(one)), seen);
    }

    private void Scores(int one, NameFeatures.Seen seen)
    {
        var name = nominees.All[one];
        var manner = nominees.MannerAt(one);
        var (highest, lowest) = (nominees.HighestOf(one), nominees.LowestOf(one));
        var (high, low) = (Nominees.Grade(highest), Nominees.Grade(lowest));
        var gap = Nominees.Grade(highest - nominees.Best);
        seen(new(Kinds.Always), 1);
        // About as large as the other features, so that they are learned at the same pace.
        seen(new(Kinds.Highest), highest / 4);
        seen(new(Kinds.Lowest), lowest / 4);
        seen(new(Kinds.Highest, high), 1);
        seen(new(Kinds.Highest, high, intent), 1);
        seen(new(Kinds.Lowest, low), 1);
        seen(new(Kinds.Scores, high, low), 1);
        seen(new(Kinds.HighestManner, high, manner), 1);
        seen(new(Kinds.LowestManner, low, manner), 1);
        seen(new(Kinds.Gap, gap), 1);
        seen(new(Kinds.Gap, gap, manner), 1);
        seen(new(Kinds.Apart, apart, high), 1);
        seen(
            new(
                Kinds.Begins,
                nominees.GradeBeside(name.First, name.First - 1) ?? nothing,
                nominees.GradeAt(name.First)
            ),
            1
        );
        seen(
            new(
                Kinds.Ends,
                nominees.GradeBeside(name.End, name.End) ?? nothing,
                nominees.GradeAt(name.End - 1)
            ),
            1
        );
    }

    private void Manner(int one, Term length, NameFeatures.Seen seen)
    {
        var name = nominees.All[one];
        var manner = nominees.MannerAt(one);
        var (first, last) = (words.LookAt(name.First), words.LookAt(name.End - 1));
        seen(new(Kinds.Manner, manner), 1);
        seen(new(Kinds.Manner, manner, picked), 1);
        seen(new(Kinds.Manner, manner, picked, plainly), 1);
        seen(new(Kinds.MannerIntent, manner, intent), 1);
        seen(new(Kinds.MannerFirst, manner, first), 1);
        seen(new(Kinds.MannerLast, manner, last), 1);
        seen(new(Kinds.MannerLength, manner, length), 1);
        seen(new(Kinds.Looks, first, last, length), 1);
        seen(new(Kinds.Length, length), 1);
        seen(new(Kinds.Length, length, intent), 1);
        if (message.Language != "en")
        {
            seen(new(Kinds.Foreign, first, manner), 1);
        }

        if (message.Listening.About is { } about)
        {
            seen(new(Kinds.Answering, new(about), plainly), 1);
        }

        if (nominees.SaidOf(one) is { } label)
        {
            seen(new(Kinds.Said, label), 1);
            seen(new(Kinds.Said, label, picked), 1);
            seen(new(Kinds.Said, label, intent), 1);
        }
    }

    // What the name begins and ends with, and what would be cut off from it.
    private void Ends(Span name, Term length, NameFeatures.Seen seen)
    {
        var (first, end) = name;
        if (end - first == 1)
        {
            seen(new(Kinds.Word, words.WordAt(first)), 1);
        }
        else
        {
            seen(new(Kinds.FirstWord, words.WordAt(first)), 1);
            seen(new(Kinds.LastWord, words.WordAt(end - 1)), 1);
            foreach (var kind in message.KindsAt(first))
            {
                seen(new(Kinds.FirstKind, kind), 1);
            }
        }

        if (first > 0 && message.Tokens[first].Before == Pause.None)
        {
            seen(new(Kinds.Cut, words.WordAt(first - 1)), 1);
            seen(new(Kinds.CutLooks, words.LookAt(first - 1), words.LookAt(first), length), 1);
        }

        if (end < message.Tokens.Count && message.Tokens[end].Before == Pause.None)
        {
            seen(new(Kinds.CutAfter, words.WordAt(end)), 1);
            seen(new(Kinds.CutAfterLooks, words.LookAt(end - 1), words.LookAt(end), length), 1);
        }
    }

    private void Beside(Span name, NameFeatures.Seen seen)
    {
        var (first, end) = name;
        var (before, after) = (words.WordAt(first - 1), words.WordAt(end));
        seen(new(Kinds.Before, before, words.PauseAt(first)), 1);
        seen(new(Kinds.Behind, after, words.PauseAt(end)), 1);
        seen(new(Kinds.BothBefore, words.WordAt(first - 2), before), 1);
        seen(new(Kinds.BothBehind, after, words.WordAt(end + 1)), 1);
        seen(new(Kinds.Around, before, after), 1);
        seen(new(Kinds.Pauses, words.PauseAt(first), words.PauseAt(end), Term.Number(name.Length, 4)), 1);
        seen(new(Kinds.Place, Term.Number(first, 3), apart), 1);
        words.KindsBeside(name, seen);
    }

    private void Quotation(Span name, NameFeatures.Seen seen)
    {
        if (message.Tokens[name.First].Quote == 0)
        {
            return;
        }

        var place =
            name.First == 0 || message.Tokens[name.First - 1].Quote == 0 ? Kinds.QuotedFirst
            : message.Grammar.Greets.Contains(message.Tokens[name.First - 1].Word) ? Kinds.QuotedGreeted
            : name.End == message.Tokens.Count || message.Tokens[name.End].Quote == 0 ? Kinds.QuotedLast
            : Kinds.QuotedWithin;
        seen(new(place, intent), 1);
        seen(new(place, apart), 1);
    }

    // "Clive ... Clive Mudge": the same person may be named in full, or in part, in another place.
    private void Elsewhere(Span name, NameFeatures.Seen seen)
    {
        var seenElsewhere = 0;
        foreach (var other in nominees.All)
        {
            if (!name.Overlaps(other))
            {
                seenElsewhere |=
                    other.Length > name.Length ? (Holds(other, name) ? 1 : 0)
                    : other.Length < name.Length ? (Holds(name, other) ? 2 : 0)
                    : Holds(other, name) ? 4
                    : 0;
            }
        }

        seen(new(Kinds.Elsewhere, Term.Number(seenElsewhere, 7)), 1);
    }

    private bool Holds(Span whole, Span part)
    {
        for (var from = whole.First; from + part.Length <= whole.End; from++)
        {
            var at = 0;
            while (at < part.Length && words.WordAt(from + at).Hash == words.WordAt(part.First + at).Hash)
            {
                at++;
            }

            if (at == part.Length)
            {
                return true;
            }
        }

        return false;
    }

    // "a recruiter ... my cousin Shaz knows him": who else is spoken of, and where.
    private void InTheStory(Span name, Term high, NameFeatures.Seen seen)
    {
        var (first, end) = name;
        var (from, to) = story.SentenceOf(name);
        NameFeatures.KindsOf(
            story.KindsBetween(from, first, fromTheEnd: true),
            Kinds.SentenceBefore,
            0.5,
            seen
        );
        NameFeatures.KindsOf(story.KindsBetween(end, to, fromTheEnd: false), Kinds.SentenceAfter, 0.5, seen);
        NameFeatures.KindsOf(story.KindsBefore(from), Kinds.StoryBefore, 0.5, seen);
        NameFeatures.KindsOf(story.KindsAfter(to), Kinds.StoryAfter, 0.5, seen);
        var (before, after) = (Term.Number(story.TheyBefore(first), 2), Term.Number(story.TheyAfter(end), 2));
        seen(new(Kinds.They, before, after), 1);
        seen(new(Kinds.They, before, after, apart), 1);
        var sentences = Term.Number(story.SentencesBefore(first), 3);
        seen(new(Kinds.Sentence, sentences, to == message.Tokens.Count ? ending : nothing), 1);
        seen(new(Kinds.InSentence, sentences, Term.Number(first - from, 3), high), 1);
        seen(new(Kinds.SentenceLength, Term.Number((to - from) / 3, 4), Term.Number(first - from, 3)), 1);
    }

    /// <summary>The kinds of features, as they are called in the file.</summary>
    private static class Kinds
    {
        public static readonly Term Always = new("always");
        public static readonly Term Highest = new("highest");
        public static readonly Term HighestManner = new("highest-manner");
        public static readonly Term Lowest = new("lowest");
        public static readonly Term LowestManner = new("lowest-manner");
        public static readonly Term Scores = new("scores");
        public static readonly Term Gap = new("gap");
        public static readonly Term Apart = new("apart");
        public static readonly Term Begins = new("begins");
        public static readonly Term Ends = new("ends");
        public static readonly Term Manner = new("manner");
        public static readonly Term MannerIntent = new("manner-intent");
        public static readonly Term MannerFirst = new("manner-first");
        public static readonly Term MannerLast = new("manner-last");
        public static readonly Term MannerLength = new("manner-length");
        public static readonly Term Looks = new("looks");
        public static readonly Term Length = new("length");
        public static readonly Term Foreign = new("foreign");
        public static readonly Term Answering = new("answering");
        public static readonly Term Said = new("said");
        public static readonly Term Word = new("word");
        public static readonly Term FirstWord = new("first-word");
        public static readonly Term LastWord = new("last-word");
        public static readonly Term FirstKind = new("first-kind");
        public static readonly Term Cut = new("cut");
        public static readonly Term CutLooks = new("cut-looks");
        public static readonly Term CutAfter = new("cut-after");
        public static readonly Term CutAfterLooks = new("cut-after-looks");
        public static readonly Term Before = new("-1");
        public static readonly Term Behind = new("+1");
        public static readonly Term BothBefore = new("-2-1");
        public static readonly Term BothBehind = new("+1+2");
        public static readonly Term Around = new("-1+1");
        public static readonly Term Pauses = new("pauses");
        public static readonly Term Place = new("place");
        public static readonly Term QuotedFirst = new("quoted-first");
        public static readonly Term QuotedGreeted = new("quoted-greeted");
        public static readonly Term QuotedLast = new("quoted-last");
        public static readonly Term QuotedWithin = new("quoted-within");
        public static readonly Term Elsewhere = new("elsewhere");
        public static readonly Term SentenceBefore = new("sentence-before");
        public static readonly Term SentenceAfter = new("sentence-after");
        public static readonly Term StoryBefore = new("story-before");
        public static readonly Term StoryAfter = new("story-after");
        public static readonly Term They = new("they");
        public static readonly Term Sentence = new("sentence");
        public static readonly Term InSentence = new("in-sentence");
        public static readonly Term SentenceLength = new("sentence-length");
    }
}
