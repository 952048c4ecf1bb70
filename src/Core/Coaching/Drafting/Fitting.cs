using System.Text.RegularExpressions;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>
/// What goes when a note is too long: first the signature, then what repeats a topic, what is in it for them, how you
/// came across them, the ask, who you are. The one thing goes last; without it there is no note.
/// </summary>
internal static partial class Fitting
{
    private static readonly Topic[] goesFirst =
    [
        Topic.Gain,
        Topic.Meeting,
        Topic.Ask,
        Topic.Sender,
        Topic.Thing,
    ];

    /// <summary>"We met at ..." says who writes as well.</summary>
    private static readonly Topic[] goesFirstOfTwoWhoMet =
    [
        Topic.Gain,
        Topic.Sender,
        Topic.Ask,
        Topic.Meeting,
        Topic.Thing,
    ];

    public static (Composition Note, IReadOnlyList<string> Dropped) Into(
        int limit,
        (Composition Note, IReadOnlyList<string> Dropped) start
    )
    {
        var (note, dropped) = (start.Note, start.Dropped.ToList());
        if (note.Length > limit)
        {
            note = note with { SignOff = null };
        }

        while (note.Length > limit && Next(note) is { } part)
        {
            // A long sentence may lose its tail before another loses its place.
            if (note.Parts.Count == 1)
            {
                if (Shorter(part, note.Length - limit) is not { } shorter)
                {
                    break;
                }

                dropped.Add(part.Text[(shorter.Text.Length - 1)..].Trim(' ', ',', '.'));
                note = note with { Parts = [shorter] };
                continue;
            }

            dropped.Add(part.Said!);
            note = note.Without(part);
        }

        return WithWhatFits(note, start.Note, dropped, start.Dropped.Count, limit);
    }

    /// <summary>A long sentence that went last may have made room for a short one that went first.</summary>
    private static (Composition Note, IReadOnlyList<string> Dropped) WithWhatFits(
        Composition note,
        Composition whole,
        List<string> dropped,
        int from,
        int limit
    )
    {
        for (var at = dropped.Count - 1; at >= from; at--)
        {
            var kept = whole.Parts.Where(part => note.Parts.Contains(part) || part.Said == dropped[at]);
            var with = note with { Parts = [.. kept] };
            if (with.Parts.Count > note.Parts.Count && with.Length <= limit)
            {
                note = with;
                dropped.RemoveAt(at);
            }
        }

        return (note, dropped);
    }

    /// <summary>The brief version by choice: each thing once, and one end, an offer or a question.</summary>
    public static (Composition Note, IReadOnlyList<string> Dropped) ToTheCore(Composition note)
    {
        List<string> dropped = [];
        while (note.Parts.Count > 2 && (Repeated(note) ?? SecondEnd(note)) is { } part)
        {
            dropped.Add(part.Said!);
            note = note.Without(part);
        }

        return (note, dropped);
    }

    /// <summary>The next sentence that a shorter note does without.</summary>
    public static Part? Next(Composition note) =>
        note.Parts.LastOrDefault(part => part.Topic is null)
        ?? Repeated(note)
        ?? Reasons(note)
            .Select(topic => note.Parts.LastOrDefault(part => part.Topic == topic))
            .FirstOrDefault(part => part is not null);

    /// <summary>Where nothing else says why, how they met is the reason, and stays.</summary>
    private static IEnumerable<Topic> Reasons(Composition note)
    {
        var order = note.Parts.Exists(part =>
            part.Topic is Topic.Meeting && part.Text.StartsWith("We ", StringComparison.Ordinal)
        )
            ? goesFirstOfTwoWhoMet
            : goesFirst;
        return note.Parts.Exists(part => part.Topic is Topic.Thing)
            ? order
            : order.Where(topic => topic != Topic.Meeting).Append(Topic.Meeting);
    }

    // Of two on one topic the weaker goes: "I was in the audience" before "You spoke at the rail safety day".
    private static Part? Repeated(Composition note) =>
        note
            .Parts.Where(part => note.Parts.Count(other => other.Topic == part.Topic) > 1)
            .Reverse()
            .MinBy(Strength);

    private static int Strength(Part part) =>
        Shared().Count(part.Text) > 0 ? Math.Min(2 + Particular().Count(part.Text), 4) : 0;

    private static Part? SecondEnd(Composition note) =>
        note.Parts.Exists(part => part.Topic is Topic.Ask)
            ? note.Parts.LastOrDefault(part => part.Topic is Topic.Gain)
            : null;

    private static Part? Shorter(Part part, int by)
    {
        var enough = part.Text.Length - by;
        var cut = Tail()
            .Matches(part.Text)
            .Select(tail => tail.Index)
            .LastOrDefault(at => at > 0 && at < enough);
        return cut == 0 ? null : part with { Text = Polish.Sentence(part.Text[..cut]) };
    }

    [GeneratedRegex(@"\b(?:we|our|you|your)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Shared();

    /// <summary>A name, a number: it can be this meeting and no other.</summary>
    [GeneratedRegex(@"(?<=\w )\p{Lu}\w+|\d+")]
    private static partial Regex Particular();

    [GeneratedRegex(@"(?:,| (?:and|which|because|so that|where|who|while|but|as)) ", RegexOptions.IgnoreCase)]
    private static partial Regex Tail();
}
