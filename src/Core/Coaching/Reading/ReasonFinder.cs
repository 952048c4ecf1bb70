using System.Collections.Immutable;

namespace Etiquette.Core.Coaching.Reading;

/// <summary>
/// Looks for a reason that holds for these two people. What is left of a sentence once the stock phrases, the praise and
/// the job titles are struck out must still carry news, and tie the sender to the recipient.
/// </summary>
public static class ReasonFinder
{
    private const int Enough = 2;
    private const int EnoughUnlinked = 3;

    private static readonly ImmutableArray<string> Empty =
    [
        "stock",
        "generic",
        "title-only",
        "praise",
        "gush",
        "courtesy",
        "pressure",
        "scam",
        "off-platform",
        "inappropriate",
        "pitch",
        "soft-pitch",
        "textspeak",
        "claims",
    ];

    public static Span? In(NoteText note)
    {
        var struck = Struck(note);
        var opened = Opened(note, struck);
        var introduced = Marked(note, "intro");
        for (int first = 0, after; first < note.Words.Length; first = after)
        {
            after = first + 1;
            while (after < note.Words.Length && note.Words[after].Sentence == note.Words[first].Sentence)
            {
                after++;
            }

            if (IsReason(note, struck, opened, introduced, first, after))
            {
                return note.Sentence(first);
            }
        }

        return null;
    }

    private static bool IsReason(
        NoteText note,
        bool[] struck,
        bool[] opened,
        bool[] introduced,
        int first,
        int after
    )
    {
        bool linked = false,
            opens = false;
        var news = 0;
        var own = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = first; at < after; at++)
        {
            if (!note.InBody(at) || struck[at])
            {
                continue;
            }

            var word = note.Words[at];
            linked |= Lexicon.Links(note.Language, word.Text);
            opens |= opened[at];
            if (IsNews(note, word) && seen.Add(word.Text))
            {
                news +=
                    introduced[at] && word.Capital ? 0
                    : word.Capital && at > first && note.Language != "de" ? 2
                    : 1;
                own += introduced[at] ? 1 : 0;
            }
        }

        var end = note.Words[after - 1].End;
        var met = note.Context.Relationship == Relationship.Acquaintance;
        var question = end < note.Text.Length && note.Text[end] == '?';
        return (linked || opens) && news >= Enough || (question || met) && news - own >= EnoughUnlinked;
    }

    public static bool IsNews(NoteText note, Word word) =>
        word.Text.Length > 1
        && !Lexicon.IsSmall(note.Language, word.Text)
        && !Lexicon.Generic.Contains(word.Text)
        && !Lexicon.Greetings.Contains(word.Text)
        && !Names.Same(word.Text, note.Context.Recipient);

    private static bool[] Struck(NoteText note)
    {
        var struck = new bool[note.Words.Length];
        foreach (var name in Empty)
        {
            foreach (var hit in note.All(name))
            {
                struck.AsSpan(hit.First, hit.After - hit.First).Fill(true);
            }
        }

        return struck;
    }

    private static bool[] Marked(NoteText note, string name)
    {
        var marked = new bool[note.Words.Length];
        foreach (var hit in note.All(name))
        {
            marked.AsSpan(hit.First, hit.After - hit.First).Fill(true);
        }

        return marked;
    }

    private static bool[] Opened(NoteText note, bool[] struck)
    {
        var opened = new bool[note.Words.Length];
        foreach (var hit in note.All("reason").Concat(note.All("goodwill")))
        {
            opened[hit.First] = !struck[hit.First];
        }

        // "Loved your talk on otters at the Perth river day": praise, and what it is for.
        foreach (var hit in note.All("detail"))
        {
            opened[hit.After - 1] = !struck[hit.After - 1];
        }

        return opened;
    }
}
