using System.Collections.Immutable;

namespace Etiquette.Core.Coaching.Reading;

/// <summary>A note as it is read once: its words, its phrases, whom it greets and who signed. Checks only look here.</summary>
public sealed class NoteText
{
    private readonly ImmutableArray<Hit> hits;

    public NoteText(string text, NoteContext context)
    {
        Text = text;
        Context = context;
        Words = Reading.Words.Of(text);
        Language = Lexicon.LanguageOf(Words);
        Greeting = Greeting.Of(Words, context.Recipient);
        SignOff = SignOff.Of(text, Words, Greeting.Words);
        hits = PhraseBook.All.In(Words);
        Placeholders = Reading.Placeholders.In(text);
        Signs = Signs.In(this);
        Reason = ReasonFinder.In(this);
        Signs = Signs.Knowing(this, Reason);
    }

    public string Text { get; }
    public NoteContext Context { get; }
    public ImmutableArray<Word> Words { get; }
    public string Language { get; }
    public Greeting Greeting { get; }
    public SignOff SignOff { get; }
    public ImmutableArray<Span> Placeholders { get; }

    /// <summary>What speaks against the note: a sale, pressure, a scam ...</summary>
    public Signs Signs { get; }

    /// <summary>The words that say why; null when nothing does.</summary>
    public Span? Reason { get; }

    /// <summary>Everything between the greeting and the sign-off.</summary>
    public bool InBody(int word) => word >= Greeting.Words && word < SignOff.From;

    public IEnumerable<Hit> All(string name)
    {
        foreach (var hit in hits)
        {
            if (hit.Name == name)
            {
                yield return hit;
            }
        }
    }

    public bool Has(string name) => All(name).Any();

    /// <summary>The first place, and there the longest phrase.</summary>
    public Span? First(string name)
    {
        Span? first = null;
        foreach (var hit in hits)
        {
            if (
                hit.Name == name
                && (first is not { } found || hit.Span.Start == found.Start && hit.Span.End > found.End)
            )
            {
                first = hit.Span;
            }
        }

        return first;
    }

    /// <summary>How many phrases of this kind that do not overlap.</summary>
    public int Count(string name)
    {
        var count = 0;
        var after = 0;
        foreach (var hit in hits)
        {
            if (hit.Name == name && hit.First >= after)
            {
                count++;
                after = hit.After;
            }
        }

        return count;
    }

    /// <summary>From the first to the last word of the sentence that holds this word.</summary>
    public Span Sentence(int word)
    {
        int first = word,
            last = word;
        while (first > 0 && Words[first - 1].Sentence == Words[word].Sentence)
        {
            first--;
        }

        while (last + 1 < Words.Length && Words[last + 1].Sentence == Words[word].Sentence)
        {
            last++;
        }

        return new(Words[first].Start, Words[last].End);
    }

    public Span Whole => Words.IsEmpty ? new(0, Text.Length) : new(Words[0].Start, Words[^1].End);
}
