using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Coaching.Edits;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Coaching;

/// <summary>A text as it is shown: what it is worth, what is missing, and the taps that change it.</summary>
internal static class NoteCard
{
    public const string Question = "note-next";

    public const string WhyLikeThis =
        "Every sentence is yours, only said to them instead of about them; what it rests on stands under the note. "
        + "The order is: them first, then you, then one small question. If a sentence is not right, tell me which to drop, or send me the text as you would write it.";

    public const string NotCaught =
        "I did not catch that, and your note is still here. Say \"shorter\", \"warmer\", \"more formal\", \"drop the second sentence\" or \"undo\", or send me the text as you would write it.";

    private const string TakeIt = "take-";

    public static Reply.Draft Drafted(WriteANote writing, NoteDesk desk)
    {
        var versions = Offered.For(writing, desk);
        return new(
            new(
                $"A note to {(writing.Material.Who.IsKnown ? writing.Material.Who.Full : "send")}",
                [.. versions.Select(version => version.Shown)],
                [.. Advice(writing, versions, desk)],
                writing.Case
            ),
            Next(
                writing,
                "Take one, or tell me what to change: shorter, warmer, more formal, or in your own words.",
                [
                    .. versions.Select(
                        (version, at) =>
                            new Option(
                                $"{TakeIt}{version.Note.Tone}",
                                $"Take the {version.Shown.Name.ToLowerInvariant()} one"
                            )
                    ),
                    .. desk.Account.Limit is null
                        ? [new Option("paid", "My account is paid: 300")]
                        : Array.Empty<Option>(),
                ]
            )
        );
    }

    public static Reply.Review Reviewed(WriteANote writing, NoteDesk desk)
    {
        var note = writing.History[^1];
        var limit = note.Own is null ? desk.Limit : desk.LimitOfTheirs;
        var review = NoteReview.Of(note.Text, writing.Context(limit));
        return new(
            review,
            Next(
                writing,
                review.Label is Label.Good
                    ? "Take it as it is, or change it: send me your own wording any time."
                    : "Change it and send it again, or let me try.",
                [
                    new("text", "Just the text, to copy"),
                    .. review.Checks.Any(check => check is { Pass: false, Edit: not null })
                        ? [new Option("edits", "Make these edits")]
                        : Array.Empty<Option>(),
                    new("shorter", "Shorter"),
                    new("warmer", "Warmer"),
                    new("formal", "More formal"),
                    .. writing.History.Count > 1 || !writing.Material.Told.IsEmpty
                        ? [new Option("undo", "Undo")]
                        : Array.Empty<Option>(),
                ]
            )
        );
    }

    public static Turn<WriteANote> Pick(WriteANote writing, string option, NoteDesk desk) =>
        option switch
        {
            "text" => Alone(writing, desk),
            "edits" => writing.Improve(desk),
            "shorter" => writing.Shorten(desk),
            "warmer" => writing.Change(
                Revision.Warmer(writing.Base(desk), writing.Material, desk.Limit),
                desk
            ),
            "formal" => writing.Change(
                Revision.MoreFormal(writing.Base(desk), writing.Material, desk.Limit),
                desk
            ),
            "undo" => writing.Undo(desk),
            "paid" => new(writing, [Drafted(writing, desk)]),
            _ when option.StartsWith(TakeIt, StringComparison.Ordinal)
                    && Enum.TryParse<Tone>(option[TakeIt.Length..], out var tone) => Take(
                writing,
                tone,
                desk
            ),
            _ => new(writing, [new Reply.Say(NotCaught, Aside: true)]),
        };

    public static Turn<WriteANote> Take(WriteANote writing, Tone tone, NoteDesk desk) =>
        Alone(writing.With(writing.Ours(tone, desk)), desk);

    /// <summary>The text alone, so that copying the message copies the note and nothing else.</summary>
    public static Turn<WriteANote> Alone(WriteANote writing, NoteDesk desk) =>
        new(
            writing with
            {
                Taken = true,
            },
            [
                new Reply.Say(writing.Base(desk).Text, ToCopy: true),
                Next(
                    writing,
                    "That is your note by itself: copy it, open their profile, press Connect and \"Add a note\". You send it, I never do.",
                    [
                        new("shorter", "Shorter"),
                        new("warmer", "Warmer"),
                        new("formal", "More formal"),
                        new("undo", "Undo"),
                    ]
                ),
            ]
        );

    private static IEnumerable<string> Advice(
        WriteANote writing,
        IReadOnlyList<Offered> versions,
        NoteDesk desk
    )
    {
        if (versions is [])
        {
            yield return $"What you told me is longer than the {desk.Limit} characters of a note. Say the most important thing in one short sentence, and I begin again.";
            yield break;
        }

        // Shown with what is missing, so that nobody takes a weak note for a good one.
        foreach (
            var check in versions[0].Review.Checks.Where(check => check is { Pass: false, Fault: not null })
        )
        {
            yield return $"Still missing: {check.Text}";
        }

        if (writing.Relationship is Relationship.Restricted)
        {
            yield return "You said that you have checked; keep the note as neutral as this.";
        }

        if (desk.Account.Advice(writing.Relationship is Relationship.Known, desk.Today) is { } budget)
        {
            yield return budget;
        }

        if (desk.Account.Limit is null)
        {
            yield return $"It fits a free account: {NoteLimit.Free} characters (checked in 2026; LinkedIn may change it). A paid one takes {NoteLimit.Paid}.";
        }
    }

    private static Reply.Ask Next(WriteANote writing, string text, IReadOnlyList<Option> options) =>
        new(Question, null, text, options, writing.Case);
}
