namespace Etiquette.Core.Coaching.Reading;

/// <summary>What speaks against a note, each with the words that show it.</summary>
public sealed record Signs
{
    public Span? Pitch { get; init; }
    public Span? Scam { get; init; }
    public Span? Inappropriate { get; init; }
    public Span? Pressure { get; init; }
    public Span? BigAsk { get; init; }

    /// <summary>A small sign of its kind, which decides only where the note gives no reason.</summary>
    private Span? SoftPitch { get; init; }
    private Span? OffPlatform { get; init; }
    private Span? FaintPressure { get; init; }

    public bool Any => (Pitch ?? Scam ?? Inappropriate ?? Pressure ?? BigAsk) is not null;

    public static Signs In(NoteText note)
    {
        var inappropriate = note.First("inappropriate") ?? note.First("dating");
        var covert = inappropriate is null ? null : note.First("off-platform") ?? note.First("persona");
        var pressure = note.All("pressure").ToList();
        return new()
        {
            Inappropriate = inappropriate,
            Scam = note.First("scam") ?? covert,
            Pitch =
                note.First("pitch")
                ?? (note.Count("soft-pitch") > 1 ? note.First("soft-pitch") : null)
                ?? Trading(note),
            SoftPitch = note.First("soft-pitch"),
            OffPlatform = note.First("off-platform"),
            Pressure = note.First("threat") ?? First(pressure.Where(hit => hit.After - hit.First > 1)),
            FaintPressure = First(pressure),
            BigAsk = First(note.All("big-ask").Where(hit => Asks(note, hit))),
        };
    }

    /// <summary>The same signs once it is known whether the note says why.</summary>
    public Signs Knowing(NoteText note, Span? reason) =>
        reason is null
            ? this with
            {
                Pitch = Pitch ?? SoftPitch,
                Scam = Scam ?? (note.Context.Relationship == Relationship.Stranger ? OffPlatform : null),
                Pressure = Pressure ?? FaintPressure,
            }
            : this with
            {
                Pitch = Pitch ?? (note.Has("reason") ? null : SoftPitch),
            };

    /// <summary>Two words of the shop floor, and nothing that happened between the two people.</summary>
    private static Span? Trading(NoteText note)
    {
        var words = note
            .Words.Where(word => Lexicon.Trade.Contains(word.Text))
            .DistinctBy(word => word.Text)
            .ToList();
        return words.Count > 1 && !note.Has("reason") ? words[0].Span : null;
    }

    private static Span? First(IEnumerable<Hit> hits)
    {
        foreach (var hit in hits)
        {
            return hit.Span;
        }

        return null;
    }

    /// <summary>"Half an hour" is a big ask; "we queued for half an hour" is a memory.</summary>
    private static bool Asks(NoteText note, Hit hit)
    {
        var sentence = note.Sentence(hit.First);
        var end = sentence.End;
        var asked = end < note.Text.Length && note.Text[end] == '?';
        var remembered = false;
        foreach (var word in note.Words)
        {
            if (sentence.Holds(word.Span) && word.Start <= hit.Span.Start)
            {
                asked |= Asking.Contains(word.Text);
                remembered |= Remembering.Contains(word.Text);
            }
        }

        return asked && !(remembered && !Plainly(note, hit)) || !remembered && Plainly(note, hit);
    }

    /// <summary>An order ("Pass my CV on") begins its clause.</summary>
    private static bool Plainly(NoteText note, Hit hit) =>
        hit.First == 0
        || note.Words[hit.First - 1].Clause < note.Words[hit.First].Clause
        || note.Words[hit.First - 1].Text is "and" or "to" or "please" or "you";

    private static readonly HashSet<string> Asking =
    [
        "could",
        "can",
        "would",
        "may",
        "might",
        "shall",
        "please",
        "want",
        "like",
        "love",
        "hope",
        "hoping",
        "wish",
        "need",
        "let",
        "give",
        "spare",
        "able",
        "wonder",
        "wondering",
        "looking",
        "must",
        "should",
        "konnten",
        "konntest",
        "kannst",
        "konnen",
        "mochte",
        "wurde",
        "bitte",
        "hatten",
        "pourriez",
        "pouvez",
        "peux",
        "pourrais",
        "voudrais",
        "aimerais",
        "souhaiterais",
        "auriez",
        "podria",
        "podrias",
        "puede",
        "puedes",
        "quisiera",
        "gustaria",
        "poderia",
        "pode",
        "gostaria",
        "queria",
        "potrebbe",
        "potresti",
        "puo",
        "puoi",
        "vorrei",
        "piacerebbe",
        "kunt",
        "kun",
        "zou",
        "wil",
        "graag",
    ];

    private static readonly HashSet<string> Remembering =
    [
        "we",
        "spent",
        "sat",
        "queued",
        "waited",
        "talked",
        "spoke",
        "met",
        "yesterday",
        "last",
        "thank",
        "thanks",
        "enjoyed",
        "loved",
        "wir",
        "nous",
        "danke",
        "merci",
        "gracias",
        "obrigado",
        "obrigada",
        "grazie",
        "bedankt",
    ];
}
