using System.Collections.Concurrent;
using System.Numerics;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Names;

/// <summary>
/// What the tagger looks at to tell whether a word is part of the name of the person who asks, or is written to: the
/// word, its neighbours, how they are written, what the phrases say of them, and what the message wants.
/// </summary>
internal sealed class NameFeatures
{
    private static readonly string[] kinds =
    [
        "title",
        "particle",
        "kin",
        "friend",
        "colleague",
        "boss",
        "job",
        "place",
        "organization",
        "organization-word",
        "whereabouts",
        "request",
        "they",
        "small-word",
        "not-a-name",
        "and",
        "relative",
        "affiliation",
        "kin-word",
        "someone",
        "says",
        "wants-to",
        "meet",
        "i-or-we",
        "follows-a-name",
        "event",
        "note",
        "article",
    ];

    private static readonly int they = Array.IndexOf(kinds, "they");
    private static readonly Term[] kindTerms = Array.ConvertAll(kinds, kind => new Term(kind));
    private static readonly ConcurrentDictionary<Grammar, ListOrder> kindsOf = new();
    private static readonly Term?[] looksSeen = new Term?[1 << 9];
    private static readonly Term[] pauses = Term.Each<Pause>();
    private static readonly Term[] afters = Term.Each<After>();
    private static readonly Term[] intents = Term.Each<Intent>();

    private static readonly (int Distance, Term Where)[] around =
    [
        (-1, new("kind-1")),
        (-2, new("kind-2")),
        (1, new("kind+1")),
        (2, new("kind+2")),
    ];

    private static readonly (Look Look, char Letter)[] marks =
    [
        (Look.Everyday, 'e'),
        (Look.FirstName, 'F'),
        (Look.LastName, 'L'),
        (Look.Glued, 'g'),
        (Look.Guessed, '?'),
    ];

    private static readonly Term opening = new("<");
    private static readonly Term ending = new(">");
    private static readonly Term theEnd = new("End");
    private static readonly Term number = new("#");
    private static readonly Term nothing = new("-");
    private static readonly Term capital = new("capital");
    private static readonly Term small = new("small");

    private readonly Message message;
    private readonly List<Token> tokens;
    private readonly Term intent;
    private readonly Term[] words;
    private readonly Term[] looks;
    private readonly string[] said;
    private readonly uint[] kindsAt;
    private readonly bool[] shaped;
    private readonly int shapes;
    private readonly Term chosen;
    private readonly bool shouted;

    // Somebody who writes no capitals writes none in names.
    private readonly bool isSmall;
    private readonly int smallWord;
    private readonly Term capitals;

    public delegate void Seen(in Feature feature, double value);

    /// <param name="picked">Whom the phrases alone would name.</param>
    public NameFeatures(Message message, Intent intent, IReadOnlyList<Span> picked)
    {
        this.message = message;
        this.intent = intents[(int)intent];
        tokens = message.Tokens;
        words = new Term[tokens.Count];
        looks = new Term[tokens.Count];
        kindsAt = new uint[tokens.Count];
        said = new string[tokens.Count];
        shaped = new bool[tokens.Count];
        shouted = NameShapes.IsShouted(tokens);
        isSmall = !tokens.Exists(token => token.Is(Look.Capital) && token.End - token.Start > 1);
        smallWord = message.Grammar.List("small-word");
        chosen = Term.Number(picked.Count, 3);
        var lists = kindsOf.GetOrAdd(message.Grammar, grammar => new(grammar, kinds));
        for (var at = 0; at < tokens.Count; at++)
        {
            words[at] = Written(at);
            looks[at] = LookOf(tokens[at]);
            kindsAt[at] = KindsThatBegin(at, lists);
            said[at] = "";
            if (message.Chart.Has(at, Symbols.Name, out var end))
            {
                shapes++;
                shaped.AsSpan(at, end - at).Fill(true);
            }
        }

        foreach (var hit in message.All("Person"))
        {
            if (hit.Name is { } name)
            {
                Say(name, hit.Value);
            }
        }

        foreach (var name in picked)
        {
            Say(name, "Picked");
        }

        capitals = Term.Number(
            tokens.Count(token => token.Is(Look.Capital) && !token.OpensSentence && token.Quote == 0),
            4
        );
    }

    /// <summary>
    /// Of the words in small letters that no shape covers, only those that are in no dictionary; all of them where
    /// somebody writes no capitals: "wren halloway wants in".
    /// </summary>
    public bool IsCandidate(int at) =>
        shaped[at] || tokens[at].Is(Look.Capital | Look.NoCase) || MayBeANameInSmallLetters(at);

    private bool MayBeANameInSmallLetters(int at)
    {
        var token = tokens[at];
        return token.Number < 0
            && token.End - token.Start > 1
            && (token is { Word: 0 } && !token.Is(Look.Everyday) || isSmall)
            && !message.Chart.Has(at, smallWord, out _);
    }

    /// <param name="follows">The word before is part of such a name.</param>
    public void Of(int at, bool follows, Seen seen)
    {
        Itself(at, follows, seen);
        Neighbours(at, seen);
        KindsOfWords(at, seen);
        Phrases(at, seen);
        Quotation(at, seen);
        Context(at, seen);
    }

    public static Term TermOf(Intent intent) => intents[(int)intent];

    public Term WordAt(int at) => At(words, at);

    public Term LookAt(int at) => At(looks, at);

    public Term PauseAt(int at) => at < tokens.Count ? pauses[(int)tokens[at].Before] : theEnd;

    /// <summary>The kinds of the words before and after a name.</summary>
    public void KindsBeside(Span name, Seen seen)
    {
        foreach (var (distance, where) in around)
        {
            var at = distance < 0 ? name.First + distance : name.End - 1 + distance;
            if (at >= 0 && at < tokens.Count)
            {
                KindsOf(kindsAt[at], where, 1, seen);
                KindsOfWord(at, where, seen);
            }
        }
    }

    /// <summary>A bit for each kind of word that begins here.</summary>
    public uint KindsAt(int at) => kindsAt[at];

    /// <summary>"he", "she" and their kin.</summary>
    public bool SpeaksOfThem(int at) => IsOf(at, they);

    /// <param name="bits">One for each kind.</param>
    public static void KindsOf(uint bits, Term where, double value, Seen seen)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            seen(new(where, kindTerms[BitOperations.TrailingZeroCount(bits)]), value);
        }
    }

    private void Itself(int at, bool follows, Seen seen)
    {
        var look = looks[at];
        seen(new(Kinds.Always), 1);
        seen(new(Kinds.Look, look), 1);
        seen(
            new(
                shouted ? Kinds.LookShouted
                    : isSmall ? Kinds.LookSmall
                    : Kinds.LookCalm,
                look
            ),
            1
        );
        seen(new(tokens[at].OpensSentence ? Kinds.LookFirst : Kinds.LookWithin, look), 1);
        seen(new(follows ? Kinds.LookAfterName : Kinds.LookAlone, look), 1);
        seen(new(follows ? Kinds.AfterName : Kinds.Alone, PauseAt(at)), 1);
        seen(new(Kinds.Word, words[at]), 1);
        var shape = shaped[at] ? Kinds.Shaped : Kinds.Unshaped;
        seen(new(shape), 1);
        seen(new(shape, look, Term.Number(shapes, 3)), 1);
        if (message.Language != "en")
        {
            seen(new(Kinds.Foreign, look), 1);
        }

        var text = words[at].Text;
        if (!tokens[at].Is(Look.Everyday) && text.Length > 3)
        {
            seen(new(Kinds.Ends, new(text[^3..])), 0.5);
            seen(new(Kinds.Ends, new(text[^2..])), 0.5);
            seen(new(Kinds.Begins, new(text[..3])), 0.5);
        }
    }

    private void Neighbours(int at, Seen seen)
    {
        var (before, after) = (At(words, at - 1), At(words, at + 1));
        var (earlier, later) = (At(words, at - 2), At(words, at + 2));
        seen(new(Kinds.Before, before), 1);
        seen(new(Kinds.Behind, after), 1);
        seen(new(Kinds.Earlier, earlier), 1);
        seen(new(Kinds.Later, later), 1);
        seen(new(Kinds.Before, before, looks[at]), 1);
        seen(new(Kinds.Behind, after, looks[at]), 1);
        seen(new(Kinds.BothBefore, earlier, before), 1);
        seen(new(Kinds.BothBehind, after, later), 1);
        seen(new(Kinds.Around, before, after), 1);
        seen(new(Kinds.LookBefore, At(looks, at - 1), looks[at]), 1);
        seen(new(Kinds.LookBehind, At(looks, at + 1), looks[at]), 1);
        var (pause, next) = (PauseAt(at), PauseAt(at + 1));
        seen(new(Kinds.PauseBefore, pause), 1);
        seen(new(Kinds.PauseBehind, next), 1);
        seen(new(Kinds.Pauses, pause, next, looks[at]), 1);
    }

    private void KindsOfWords(int at, Seen seen)
    {
        var bits = KindsNear(at);
        foreach (var (distance, _) in around)
        {
            bits |= KindsNear(at + distance);
        }

        for (; bits != 0; bits &= bits - 1)
        {
            var kind = BitOperations.TrailingZeroCount(bits);
            if (IsOf(at, kind))
            {
                seen(new(Kinds.Kind, kindTerms[kind]), 1);
                seen(new(kindTerms[kind], looks[at]), 1);
            }

            foreach (var (distance, where) in around)
            {
                if (IsOf(at + distance, kind))
                {
                    seen(new(where, kindTerms[kind]), 1);
                    seen(new(where, kindTerms[kind], looks[at]), 1);
                }
            }
        }

        foreach (var (distance, where) in around)
        {
            KindsOfWord(at + distance, where, seen);
        }

        foreach (var kind in message.KindsAt(at))
        {
            seen(new(Kinds.Kind, kind), 1);
        }
    }

    private void KindsOfWord(int at, Term where, Seen seen)
    {
        if (at >= 0 && at < tokens.Count)
        {
            foreach (var kind in message.KindsAt(at))
            {
                seen(new(where, kind), 1);
            }
        }
    }

    private bool IsOf(int at, int kind) => (KindsNear(at) >> kind & 1) != 0;

    // None before the first word and after the last.
    private uint KindsNear(int at) => at >= 0 && at < kindsAt.Length ? kindsAt[at] : 0;

    // A bit for each kind of word that begins here.
    private uint KindsThatBegin(int at, ListOrder lists)
    {
        var bits = 0u;
        var entries = message.Chart.Entries;
        for (var entry = message.Chart.Firsts[at]; entry >= 0; entry = entries[entry].Next)
        {
            var kind = lists.PlaceOf(entries[entry].Symbol);
            bits |= kind < 0 ? 0 : 1u << kind;
        }

        return bits;
    }

    private void Phrases(int at, Seen seen)
    {
        if (said[at].Length == 0)
        {
            seen(new(Kinds.Said, nothing), 1);
        }
        else
        {
            seen(new(Kinds.Said, new(said[at])), 1);
            foreach (var one in said[at].Split('+'))
            {
                var label = new Term(one);
                seen(new(Kinds.SaidOfIt, label), 1);
                seen(new(label, looks[at]), 1);
                seen(new(label, chosen), 1);
            }
        }

        if (!said[at].Contains("Picked", StringComparison.Ordinal))
        {
            seen(new(Kinds.NotPicked, looks[at], chosen), 1);
        }
    }

    private void Quotation(int at, Seen seen)
    {
        if (tokens[at].Quote == 0)
        {
            return;
        }

        var place =
            at == 0 || tokens[at - 1].Quote != tokens[at].Quote ? Kinds.QuotedFirst
            : message.Grammar.Greets.Contains(tokens[at - 1].Word) ? Kinds.QuotedGreeted
            : at + 1 == tokens.Count || tokens[at + 1].Quote != tokens[at].Quote ? Kinds.QuotedLast
            : Kinds.QuotedWithin;
        seen(new(Kinds.Quoted), 1);
        seen(new(Kinds.Quoted, intent), 1);
        seen(new(place, intent), 1);
        seen(new(place, looks[at]), 1);
        seen(new(Kinds.QuotedBeside, chosen), 1);
    }

    private void Context(int at, Seen seen)
    {
        var letter = tokens[at].Is(Look.Capital) ? capital : small;
        seen(new(Kinds.Intent, intent), 1);
        seen(new(intent, looks[at]), 1);
        seen(new(Kinds.Capitals, capitals, looks[at]), 1);
        seen(new(Kinds.Place, Term.Number(at, 3), looks[at]), 1);
        seen(new(afters[(int)message.Listening.After], letter), 1);
        if (message.Listening.About is { } about)
        {
            seen(new(Kinds.Answering, looks[at]), 1);
            seen(new(Kinds.Answering, new(about), letter), 1);
        }
    }

    private void Say(Span name, string what)
    {
        for (var at = name.First; at < name.End; at++)
        {
            if (!said[at].Contains(what, StringComparison.Ordinal))
            {
                said[at] = said[at].Length == 0 ? what : $"{said[at]}+{what}";
            }
        }
    }

    private Term Written(int at) =>
        tokens[at].Number >= 0 ? number
        : tokens[at].Is(Look.Guessed) ? message.FoldedAt(at)
        : message.TermAt(at);

    // "CFL": a capital, a known first and last name. Short, for it stands in many features.
    private static Term LookOf(Token token)
    {
        var letter =
            token.Number >= 0 ? 0
            : token.Is(Look.NoCase) ? 1
            : !token.Is(Look.Capital) ? 2
            : token.Is(Look.Initial) ? 3
            : token.Is(Look.AllCaps) ? 4
            : 5;
        var number = letter;
        for (var mark = 0; mark < marks.Length; mark++)
        {
            number |= token.Is(marks[mark].Look) ? 8 << mark : 0;
        }

        number |= token.Word > 0 && !token.Is(Look.Guessed) ? 8 << marks.Length : 0;
        return looksSeen[number] ??= Spelled(number);
    }

    private static Term Spelled(int number)
    {
        Span<char> look = stackalloc char[8];
        look[0] = "#NcIAC"[number & 7];
        var length = 1;
        for (var mark = 0; mark < marks.Length; mark++)
        {
            if ((number >> 3 >> mark & 1) != 0)
            {
                look[length++] = marks[mark].Letter;
            }
        }

        if (number >> 3 >> marks.Length != 0)
        {
            look[length++] = 'w';
        }

        return new(look[..length].ToString());
    }

    private static Term At(Term[] all, int at) =>
        at < 0 ? opening
        : at >= all.Length ? ending
        : all[at];

    /// <summary>The kinds of features, as they are called in the file.</summary>
    private static class Kinds
    {
        public static readonly Term Always = new("always");
        public static readonly Term Look = new("look");
        public static readonly Term LookShouted = new("look-shouted");
        public static readonly Term LookSmall = new("look-small");
        public static readonly Term LookCalm = new("look-calm");
        public static readonly Term LookFirst = new("look-first");
        public static readonly Term LookWithin = new("look-within");
        public static readonly Term LookAfterName = new("look-after-name");
        public static readonly Term LookAlone = new("look-alone");
        public static readonly Term AfterName = new("after-name");
        public static readonly Term Alone = new("alone");
        public static readonly Term Word = new("word");
        public static readonly Term Shaped = new("shaped");
        public static readonly Term Unshaped = new("unshaped");
        public static readonly Term Foreign = new("foreign");
        public static readonly Term Ends = new("ends");
        public static readonly Term Begins = new("begins");
        public static readonly Term Before = new("-1");
        public static readonly Term Behind = new("+1");
        public static readonly Term Earlier = new("-2");
        public static readonly Term Later = new("+2");
        public static readonly Term BothBefore = new("-2-1");
        public static readonly Term BothBehind = new("+1+2");
        public static readonly Term Around = new("-1+1");
        public static readonly Term LookBefore = new("look-1");
        public static readonly Term LookBehind = new("look+1");
        public static readonly Term PauseBefore = new("pause-before");
        public static readonly Term PauseBehind = new("pause-after");
        public static readonly Term Pauses = new("pauses");
        public static readonly Term Kind = new("kind");
        public static readonly Term Said = new("said");
        public static readonly Term SaidOfIt = new("said-of-it");
        public static readonly Term NotPicked = new("not-picked");
        public static readonly Term Quoted = new("quoted");
        public static readonly Term QuotedFirst = new("quoted-first");
        public static readonly Term QuotedGreeted = new("quoted-greeted");
        public static readonly Term QuotedLast = new("quoted-last");
        public static readonly Term QuotedWithin = new("quoted-within");
        public static readonly Term QuotedBeside = new("quoted-beside");
        public static readonly Term Intent = new("intent");
        public static readonly Term Capitals = new("capitals");
        public static readonly Term Place = new("place");
        public static readonly Term Answering = new("answering");
    }
}
