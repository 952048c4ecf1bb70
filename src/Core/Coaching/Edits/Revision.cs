using Etiquette.Core.Coaching.Drafting;

namespace Etiquette.Core.Coaching.Edits;

/// <summary>Changes to a note that keep what it says: shorter, warmer, more formal, without one sentence.</summary>
internal static class Revision
{
    private static readonly string[] easyGreetings = ["Hello ", "Hi ", "Hey "];

    /// <summary>Without the sentence that the note can best do without; null when each one is needed.</summary>
    public static Composition? Shorter(Composition note, NoteContext context)
    {
        var now = NoteReview.Of(note.Text, context);
        var best = note
            .Parts.Select((part, at) => (At: at, Without: Changed(note).Without(part)))
            .Where(one => !one.Without.Parts.IsEmpty)
            .Select(one => (one.At, one.Without, Review: NoteReview.Of(one.Without.Text, context)))
            .OrderBy(one => one.Review.Label)
            .ThenBy(one => one.Review.Faults.Count)
            .ThenBy(one => Worth(note.Parts[one.At]))
            .ThenByDescending(one => one.At)
            .FirstOrDefault();
        return best.Without is not null && best.Review.Label <= now.Label ? best.Without
            // Nothing of what it says can go; "Kind regards" can, and the name stays.
            : note.SignOff is { } signed && signed.Contains('\n', StringComparison.Ordinal)
                ? Changed(note) with
                {
                    SignOff = signed[(signed.LastIndexOf('\n') + 1)..],
                }
            : null;
    }

    public static Composition Warmer(Composition note, Material material, int limit) =>
        WithCourtesy(
            Sounding(note, Tone.Warm) with
            {
                Greeting =
                    note.Greeting is null || !material.Who.IsKnown
                        ? note.Greeting
                        : Salutation.Greeting(material, Tone.Warm),
            },
            material,
            Tone.Warm,
            limit
        );

    public static Composition MoreFormal(Composition note, Material material, int limit) =>
        WithCourtesy(
            Sounding(note, Tone.Formal) with
            {
                Greeting =
                    note.Greeting is { } greeting && !material.Who.IsKnown
                        ? Stiffer(greeting)
                        : Salutation.Greeting(material, Tone.Formal),
            },
            material,
            Tone.Formal,
            limit
        );

    /// <summary>Warm, with an easier greeting, and without our own courtesy.</summary>
    public static Composition Looser(Composition note, Material material, int limit)
    {
        var warm = Warmer(note, material, limit);
        return warm with
        {
            Greeting = Easier(material.Who.Title is null ? warm.Greeting : note.Greeting),
            Parts = warm.Parts.Count > 1 ? warm.Parts.RemoveAll(part => part.Said is null) : warm.Parts,
        };
    }

    // Whom we do not know by name is greeted as before, only with more ceremony.
    private static string Stiffer(string greeting) =>
        easyGreetings.FirstOrDefault(word => greeting.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            is { } word
            ? $"Dear {greeting[word.Length..].TrimEnd('!', '.', ',')},"
            : greeting;

    // Somebody with a title keeps it, one step easier than it was.
    private static string? Easier(string? greeting) =>
        greeting?.StartsWith("Hello ", StringComparison.Ordinal) is true ? $"Hi {greeting[6..]}"
        : greeting?.StartsWith("Dear ", StringComparison.Ordinal) is true ? $"Hello {greeting[5..]}"
        : greeting;

    /// <summary>Without whatever speaks of this; null where nothing does.</summary>
    public static Composition? WithoutMention(Composition note, string words)
    {
        var left = Changed(note);
        if (!left.Parts.Any(Speaks))
        {
            return null;
        }

        var parts = left.Parts.SelectMany(part =>
            !Speaks(part) ? [part]
            : Mentioned.Without(part.Text.TrimEnd('.'), words) is { } rest
                ? [part with { Text = Polish.Sentence(rest) }]
            : Array.Empty<Part>()
        );
        return left with { Parts = parts.Any(part => part.Said is not null) ? [.. parts] : [] };

        bool Speaks(Part part) => part.Said is not null && Mentioned.In(part.Text, words);
    }

    /// <summary>The same text under another name, or to one.</summary>
    public static Composition Addressed(Composition note, Material material) =>
        Changed(note) with
        {
            Greeting = material.Call is null ? note.Greeting : Salutation.Greeting(material, note.Tone),
            SignOff = Salutation.SignOff(material, note.Tone) ?? note.SignOff,
        };

    /// <summary>The same text to whoever it is really for.</summary>
    public static Composition To(Composition note, Material material) =>
        Changed(note) with
        {
            Greeting = Salutation.Greeting(material, note.Tone),
        };

    /// <summary>With what was told since, before the question at the end.</summary>
    public static Composition With(Composition note, Material material, int known)
    {
        var added = material
            .Told.Skip(known)
            .Select(told => new Part(
                told.Topic,
                Composer.Sound(Composer.Sentence(told, material), note.Tone),
                told.Words
            ));
        var at = note.Parts.FindIndex(part =>
            part.Topic is Topic.Ask || part.Said is null || part.Text.EndsWith('?')
        );
        return Changed(note) with
        {
            Parts = at < 0 ? note.Parts.AddRange(added) : note.Parts.InsertRange(at, added),
        };
    }

    /// <param name="number">From 1; -1 is the last.</param>
    public static Composition? WithoutSentence(Composition note, int number)
    {
        var sentences = note.Own is null ? note.Sentences : note.Parts;
        var at = number < 0 ? sentences.Count - 1 : number - 1;
        return at >= 0 && at < sentences.Count && sentences.Count > 1
            ? Changed(note) with
            {
                Parts = [.. sentences.Where((_, index) => index != at)],
            }
            : null;
    }

    /// <summary>Sounding the other way, our own courtesies go: the new tone brings its own.</summary>
    private static Composition Sounding(Composition note, Tone tone)
    {
        var changed = Changed(note);
        return changed with
        {
            Tone = tone,
            Parts =
            [
                .. changed
                    .Parts.Where(part => part.Said is not null)
                    .Select(part => part with { Text = Composer.Sound(part.Text, tone) }),
            ],
        };
    }

    /// <summary>A courtesy that makes the note read worse is none.</summary>
    public static Composition WithoutEmptyCourtesy(Composition note, NoteContext context) =>
        note.Parts.Find(part => part.Said is null) is { } courtesy
        && note.Parts.Count > 1
        && note.Without(courtesy) is var without
        && NoteReview.Of(without.Text, context).Label < NoteReview.Of(note.Text, context).Label
            ? without
            : note;

    private static Composition WithCourtesy(Composition note, Material material, Tone tone, int limit) =>
        Salutation.WithCourtesy(note, material, tone, limit);

    /// <summary>No longer as the user typed it: the first sentence stands below the greeting now.</summary>
    private static Composition Changed(Composition note) =>
        note.Own is null || note.Parts.IsEmpty
            ? note
            : note with
            {
                Own = null,
                Parts = note.Parts.SetItem(
                    0,
                    note.Parts[0] with
                    {
                        Text = char.ToUpperInvariant(note.Parts[0].Text[0]) + note.Parts[0].Text[1..],
                    }
                ),
            };

    private static int Worth(Part part) =>
        part.Topic switch
        {
            null when part.Said is null => 0,
            Topic.Gain => 2,
            Topic.Meeting => 3,
            // In their own text as well the offer and the question are the point.
            null when Sorting.Of(part.Text) is Topic.Gain or Topic.Ask => 5,
            null => 1,
            Topic.Ask => 4,
            Topic.Sender => 5,
            _ => 6,
        };
}
