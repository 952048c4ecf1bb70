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

        return (note, dropped);
    }

    /// <summary>The brief version by choice: one reason, who writes, and the ask.</summary>
    public static (Composition Note, IReadOnlyList<string> Dropped) ToTheCore(Composition note)
    {
        List<string> dropped = [];
        while (note.Parts.Count > 2 && (Repeated(note) ?? Optional(note)) is { } part)
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
    private static IEnumerable<Topic> Reasons(Composition note) =>
        note.Parts.Exists(part => part.Topic is Topic.Thing)
            ? goesFirst
            : goesFirst.Where(topic => topic != Topic.Meeting).Append(Topic.Meeting);

    private static Part? Repeated(Composition note) =>
        note.Parts.LastOrDefault(part => note.Parts.Count(other => other.Topic == part.Topic) > 1);

    private static Part? Optional(Composition note) =>
        note.Parts.LastOrDefault(part => part.Topic is Topic.Gain)
        ?? (
            note.Parts.Exists(part => part.Topic is Topic.Thing)
                ? note.Parts.LastOrDefault(part => part.Topic is Topic.Meeting)
                : null
        );

    private static Part? Shorter(Part part, int by)
    {
        var enough = part.Text.Length - by;
        var cut = Tail()
            .Matches(part.Text)
            .Select(tail => tail.Index)
            .LastOrDefault(at => at > 0 && at < enough);
        return cut == 0 ? null : part with { Text = Polish.Sentence(part.Text[..cut]) };
    }

    [GeneratedRegex(@"(?:,| (?:and|which|because|so that|where|who|while|but|as)) ", RegexOptions.IgnoreCase)]
    private static partial Regex Tail();
}
