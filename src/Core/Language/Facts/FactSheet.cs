using System.Collections.Immutable;
using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Facts;

/// <summary>Collects the facts of one message, each with the words that it rests on.</summary>
internal sealed class FactSheet(Message message)
{
    private Traits? traits;
    private bool[]? inNames;

    public Message Message => message;

    /// <summary>What the learned weights look at; collected once, and for English only.</summary>
    public Traits Traits => traits ??= new(this);

    /// <summary>For each word whether it names somebody or a place.</summary>
    public bool[] InNames => inNames ??= Traits.InNames(message);

    public Invitation Facts { get; private set; } = new();

    public ImmutableDictionary<string, string> Words { get; private set; } =
        ImmutableDictionary<string, string>.Empty;

    /// <summary>Signs that are told in so many words that the rest of the story takes nothing from them.</summary>
    public Signs Certain { get; set; }

    /// <summary>Signs that would be none, if they turned out to know each other.</summary>
    public Signs IfStrangers { get; set; }

    /// <summary>What the phrases alone stated: the corpus teaches nothing of those whom one writes to.</summary>
    public (Invitation Facts, ImmutableDictionary<string, string> Words) ByPhrases { get; private set; }

    /// <summary>Keeps what is stated so far as what the phrases state.</summary>
    public void EndOfPhrases() => ByPhrases = (Facts, Words);

    /// <summary>"No idea" states nothing, although it looks like "no idea who she is".</summary>
    public void Forget()
    {
        (Facts, Words) = (new(), Words.Clear());
        EndOfPhrases();
    }

    public void State(string fact, string words, Func<Invitation, Invitation> learn)
    {
        Facts = learn(Facts);
        Words = Words.SetItem(fact, words);
    }

    /// <summary>Says otherwise than before, or takes back what was said (no words).</summary>
    public void Restate(string fact, string words, Func<Invitation, Invitation> learn)
    {
        Facts = learn(Facts);
        Words = words.Length == 0 ? Words.Remove(fact) : Words.SetItem(fact, words);
    }

    /// <summary>The words that a stated fact rests on.</summary>
    public void Quote(string fact, string words) => Words = Words.SetItem(fact, words);

    /// <summary>What it sounds like; that rests on no words that state it.</summary>
    public void Sense(Sense sense) => Facts = Facts with { Sense = sense };

    public void State(string fact, Hit hit, Func<Invitation, Invitation> learn) =>
        State(fact, message.WordsOf(hit), learn);
}
