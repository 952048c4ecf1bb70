using System.Globalization;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

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

    private static readonly (int Distance, string Where)[] around =
    [
        (-1, "kind-1"),
        (-2, "kind-2"),
        (1, "kind+1"),
        (2, "kind+2"),
    ];

    private readonly Message message;
    private readonly List<Token> tokens;
    private readonly string intent;
    private readonly string[] words;
    private readonly string[] looks;
    private readonly string[] said;
    private readonly uint[] kindsAt;
    private readonly bool[] shaped;
    private readonly int shapes;
    private readonly int chosen;
    private readonly bool shouted;
    private readonly string capitals;

    public delegate void Seen(string kind, string name, double value);

    /// <param name="picked">Whom the phrases alone would name.</param>
    public NameFeatures(Message message, Intent intent, IReadOnlyList<Span> picked)
    {
        this.message = message;
        this.intent = intent.ToString();
        tokens = message.Tokens;
        words = [.. tokens.Select(Written)];
        looks = [.. tokens.Select(LookOf)];
        var lists = Array.ConvertAll(kinds, message.Grammar.List);
        kindsAt = [.. Enumerable.Range(0, tokens.Count).Select(at => KindsAt(at, lists))];
        said = new string[tokens.Count];
        Array.Fill(said, "");
        shaped = new bool[tokens.Count];
        shouted = NameShapes.IsShouted(tokens);
        chosen = Math.Min(picked.Count, 3);
        for (var at = 0; at < tokens.Count; at++)
        {
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

        capitals = Number(
            tokens.Count(token => token.Is(Look.Capital) && !token.OpensSentence && token.Quote == 0),
            4
        );
    }

    /// <summary>A word in small letters that no shape covers is nobody's name.</summary>
    public bool IsCandidate(int at) => shaped[at] || tokens[at].Is(Look.Capital | Look.NoCase);

    /// <summary>Some word of it looks like a name, and not like a firm or a place.</summary>
    public bool IsShaped(Span name) => shaped.AsSpan(name.First, name.End - name.First).Contains(true);

    /// <param name="follows">The word before is part of such a name.</param>
    public void Of(int at, bool follows, Seen seen)
    {
        Itself(at, follows, seen);
        Neighbours(at, seen);
        Kinds(at, seen);
        Phrases(at, seen);
        Quotation(at, seen);
        Context(at, seen);
    }

    private void Itself(int at, bool follows, Seen seen)
    {
        var look = looks[at];
        seen("always", "", 1);
        seen("look", look, 1);
        seen(shouted ? "look-shouted" : "look-calm", look, 1);
        seen(tokens[at].OpensSentence ? "look-first" : "look-within", look, 1);
        seen(follows ? "look-after-name" : "look-alone", look, 1);
        seen(follows ? "after-name" : "alone", tokens[at].Before == Pause.None ? "joined" : "apart", 1);
        seen("word", words[at], 1);
        seen(shaped[at] ? "shaped" : "unshaped", "", 1);
        seen(shaped[at] ? "shaped" : "unshaped", $"{look} of {Number(shapes, 3)}", 1);
        if (message.Language != "en")
        {
            seen(message.Language, look, 1);
        }

        if (!tokens[at].Is(Look.Everyday) && words[at].Length > 3)
        {
            seen("ends", words[at][^3..], 0.5);
            seen("ends", words[at][^2..], 0.5);
            seen("begins", words[at][..3], 0.5);
        }
    }

    private void Neighbours(int at, Seen seen)
    {
        var (before, after) = (At(words, at - 1), At(words, at + 1));
        seen("-1", before, 1);
        seen("+1", after, 1);
        seen("-2", At(words, at - 2), 1);
        seen("+2", At(words, at + 2), 1);
        seen("-1", $"{before} {looks[at]}", 1);
        seen("-2-1", $"{At(words, at - 2)} {before}", 1);
        seen("+1+2", $"{after} {At(words, at + 2)}", 1);
        seen("-1+1", $"{before} {after}", 1);
        seen("look-1", $"{At(looks, at - 1)} {looks[at]}", 1);
        seen("look+1", $"{At(looks, at + 1)} {looks[at]}", 1);
        var (pause, next) = (PauseAt(at), PauseAt(at + 1));
        seen("pause-before", pause, 1);
        seen("pause-after", next, 1);
        seen("pauses", $"{pause} {next} {looks[at]}", 1);
    }

    private void Kinds(int at, Seen seen)
    {
        for (var kind = 0; kind < kinds.Length; kind++)
        {
            if (IsOf(at, kind))
            {
                seen("kind", kinds[kind], 1);
                seen(kinds[kind], looks[at], 1);
            }

            foreach (var (distance, where) in around)
            {
                if (IsOf(at + distance, kind))
                {
                    seen(where, kinds[kind], 1);
                }
            }
        }
    }

    private bool IsOf(int at, int kind) => at >= 0 && at < kindsAt.Length && (kindsAt[at] >> kind & 1) != 0;

    // A bit for each kind of word that begins here.
    private uint KindsAt(int at, int[] lists)
    {
        var bits = 0u;
        for (var entry = message.Chart.First(at); entry >= 0; entry = message.Chart[entry].Next)
        {
            var kind = Array.IndexOf(lists, message.Chart[entry].Symbol);
            bits |= kind < 0 ? 0 : 1u << kind;
        }

        return bits;
    }

    private void Phrases(int at, Seen seen)
    {
        seen("said", said[at], 1);
        foreach (var one in said[at].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            seen("said-of-it", one, 1);
            seen(one, looks[at], 1);
            seen(one, Number(chosen, 3), 1);
        }

        if (!said[at].Contains("Picked", StringComparison.Ordinal))
        {
            seen("not-picked", $"{looks[at]} {Number(chosen, 3)}", 1);
        }
    }

    private void Quotation(int at, Seen seen)
    {
        if (tokens[at].Quote == 0)
        {
            return;
        }

        var place =
            at == 0 || tokens[at - 1].Quote != tokens[at].Quote ? "first"
            : message.Grammar.Greets.Contains(tokens[at - 1].Word) ? "greeted"
            : at + 1 == tokens.Count || tokens[at + 1].Quote != tokens[at].Quote ? "last"
            : "within";
        seen("quoted", "", 1);
        seen("quoted", intent, 1);
        seen($"quoted-{place}", intent, 1);
        seen($"quoted-{place}", looks[at], 1);
        seen("quoted-beside", Number(chosen, 3), 1);
    }

    private void Context(int at, Seen seen)
    {
        var capital = tokens[at].Is(Look.Capital) ? "capital" : "small";
        seen("intent", intent, 1);
        seen(intent, looks[at], 1);
        seen("capitals", $"{capitals} {looks[at]}", 1);
        seen("place", $"{Number(at, 3)} {looks[at]}", 1);
        seen(message.Listening.After.ToString(), capital, 1);
        if (message.Listening.About is { } about)
        {
            seen("answering", looks[at], 1);
            seen(about, capital, 1);
        }
    }

    private void Say(Span name, string what)
    {
        for (var at = name.First; at < name.End; at++)
        {
            if (!said[at].Contains(what, StringComparison.Ordinal))
            {
                said[at] = said[at].Length == 0 ? what : $"{said[at]} {what}";
            }
        }
    }

    private string Written(Token token) =>
        token.Number >= 0 ? "#"
        : token.Is(Look.Guessed) ? message.Folded(token)
        : message.Written(token);

    // "CFL": a capital, a known first and last name. Short, for it stands in many features.
    private static string LookOf(Token token)
    {
        Span<char> look = stackalloc char[8];
        var length = 0;
        look[length++] =
            token.Number >= 0 ? '#'
            : token.Is(Look.NoCase) ? 'N'
            : !token.Is(Look.Capital) ? 'c'
            : token.Is(Look.Initial) ? 'I'
            : token.Is(Look.AllCaps) ? 'A'
            : 'C';
        foreach (
            var (which, letter) in (ReadOnlySpan<(Look, char)>)
                [
                    (Look.Everyday, 'e'),
                    (Look.FirstName, 'F'),
                    (Look.LastName, 'L'),
                    (Look.Glued, 'g'),
                    (Look.Guessed, '?'),
                ]
        )
        {
            if (token.Is(which))
            {
                look[length++] = letter;
            }
        }

        if (token.Word > 0 && !token.Is(Look.Guessed))
        {
            look[length++] = 'w';
        }

        return look[..length].ToString();
    }

    private static string At(string[] all, int at) =>
        at < 0 ? "<"
        : at >= all.Length ? ">"
        : all[at];

    private string PauseAt(int at) => at < tokens.Count ? tokens[at].Before.ToString() : "End";

    private static string Number(int count, int most) =>
        Math.Min(count, most).ToString(CultureInfo.InvariantCulture);
}
