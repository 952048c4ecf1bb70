using System.Collections.Immutable;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips.Subscribing;

namespace Etiquette.Core.Tips;

/// <summary>"Give me a tip", "why?", "another": the tips one person had, and the last of them.</summary>
public sealed record TipTalk(ImmutableHashSet<string> Shown, string? Last = null)
{
    /// <summary>The question id that a tip's buttons come back with.</summary>
    public const string Question = "tip";

    public static readonly TipTalk New = new([]);

    /// <summary>How to take back what this person did last to the tips of a place.</summary>
    public TipUndo? Undo { get; init; }

    public Turn<TipTalk> Another(string about = "")
    {
        var tip = TipBook.Ours.Next(Shown, about);
        return Show(tip, Shown.Count >= TipBook.Ours.All.Count ? [tip.Id] : Shown.Add(tip.Id));
    }

    /// <summary>The tip that answers a question, had before or not.</summary>
    public Turn<TipTalk> Answer(string id) =>
        TipBook.Ours.Find(id) is { } tip
            ? Show(tip, Shown.Add(id))
            : throw new ArgumentOutOfRangeException(nameof(id), id, "There is no such tip.");

    /// <summary>What a tip says, without its buttons.</summary>
    public static string TextOf(string id) =>
        TipBook.Ours.Find(id) is { } tip
            ? tip.Text
            : throw new ArgumentOutOfRangeException(nameof(id), id, "There is no such tip.");

    public Turn<TipTalk> Why() =>
        Last is not null && TipBook.Ours.Find(Last) is { } tip ? new(this, [Card(WhyOf(tip))]) : Another();

    public Turn<TipTalk> Pick(Heard.Picked picked) => picked.Option == "why" ? Why() : Another();

    public static string WhyOf(Tip tip) =>
        $"{Because(tip.Evidence)} It rests on: {(InWords(tip.Source) is { Length: > 0 } source ? source : "the sources that I was written from")}.";

    // "D22; Cardon & Coman 2025": the numbers of our own page of sources tell a reader nothing.
    private static string InWords(string source) =>
        string.Join(
            "; ",
            source
                .Split(';', StringSplitOptions.TrimEntries)
                .Where(part => !(part is [>= 'A' and <= 'Z', .. var number] && number.All(char.IsAsciiDigit)))
        );

    private Turn<TipTalk> Show(Tip tip, ImmutableHashSet<string> shown) =>
        new(this with { Shown = shown, Last = tip.Id }, [Card($"{tip.Title}\n\n{tip.Text}")]);

    private static Reply.Ask Card(string text) =>
        new(Question, null, text, [new("why", "Why?"), new("another", "Another one")], Case: 0);

    private static string Because(Evidence evidence) =>
        evidence switch
        {
            Evidence.Survey => "A survey says so; its makers chose the questions.",
            Evidence.Research => "Research says so.",
            Evidence.LinkedIn => "LinkedIn says so itself.",
            Evidence.Government => "Public security or consumer advice says so.",
            Evidence.Court => "It came out in court.",
            Evidence.Contested => "Honestly: experts disagree here, and the tip is our reading.",
            _ => "People who think about manners at work say so; nobody measured it.",
        };
}
